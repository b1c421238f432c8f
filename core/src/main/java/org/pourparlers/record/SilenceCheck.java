package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who, of those whom an entry is about, declined to speak of it. */
public final class SilenceCheck {
  private static final int SHOWN = 5;

  private SilenceCheck() {}

  /**
   * A refusal to speak.
   *
   * @param utterance id of the statement of the record
   * @param speaker the speaker's name
   * @param words how the first report tells it
   * @param report the first report that tells it
   */
  public record Refusal(String utterance, String speaker, String words, String report) {}

  /** The refusals as a finding; null where there is none. Figures: speakers, statements. */
  public static @Nullable Check of(Collection<Refusal> refusals) {
    if (refusals.isEmpty()) {
      return null;
    }
    Set<String> speakers = new LinkedHashSet<>();
    List<String> told = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Refusal one : refusals) {
      ids.add(one.utterance);
      if (speakers.add(one.speaker) && told.size() < SHOWN) {
        told.add(one.speaker + " (“" + one.words + "”, " + one.report + ")");
      }
    }
    int more = speakers.size() - told.size();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("speakers", List.copyOf(speakers));
    figures.put("statements", List.copyOf(ids));
    return new Check(
        "silence",
        "declined",
        "Declined to speak: "
            + String.join("; ", told)
            + (more > 0 ? "; and " + more + " more" : "")
            + ".",
        List.of(),
        figures);
  }
}
