package org.pourparlers.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.claim.EventKind;

/** Holds offers and demands against their answers. */
public final class AnswerCheck {
  /** An answer follows what it answers within so many days. */
  public static final int WITHIN = 90;

  /** Kinds that ask for an answer. */
  public static final Set<EventKind> ASKING =
      Set.copyOf(EnumSet.of(EventKind.PROPOSAL, EventKind.DEMAND));

  /** Kinds that can answer. */
  public static final Set<EventKind> ANSWERING =
      Set.copyOf(
          EnumSet.of(
              EventKind.AGREEMENT,
              EventKind.REJECTION,
              EventKind.CEASEFIRE,
              EventKind.RELEASE,
              EventKind.WITHDRAWAL,
              EventKind.EASING));

  private AnswerCheck() {}

  /** Whether an entry answers an offer or a demand. */
  public static boolean answers(Known answer, Known asked) {
    Integer from = asked.day();
    Integer to = answer.day();
    if (!ASKING.contains(asked.kind())
        || !ANSWERING.contains(answer.kind())
        || from == null
        || to == null
        || to < from
        || to - from > WITHIN) {
      return false;
    }
    boolean addressee =
        asked.targets().isEmpty()
            ? answer.targets().stream().anyMatch(asked.doers()::contains)
            : answer.doers().stream().anyMatch(asked.targets()::contains);
    boolean asker =
        answer.targets().stream().anyMatch(asked.doers()::contains)
            || answer.doers().stream().anyMatch(asked.doers()::contains)
            || answer.targets().isEmpty() && answer.kind() == EventKind.REJECTION;
    return addressee && asker;
  }

  /** Whether an offer or a demand has its answer. */
  public static Check of(List<String> answers, int days) {
    return answers.isEmpty()
        ? new Check(
            "answer",
            "unanswered",
            "No report on record tells of an answer.",
            List.of(),
            Map.of("days", days))
        : new Check("answer", "answered", "Answered.", answers, Map.of());
  }
}
