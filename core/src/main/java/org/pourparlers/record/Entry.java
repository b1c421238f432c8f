package org.pourparlers.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;

/**
 * An event of the record: the events of many readings that are one, with every value each gives. A
 * field's own value is that of most origins, then the more exact, then the earliest report's.
 *
 * @param id "n-…"; follows from the mentions alone (docs/decisions/0005)
 * @param kind what it is
 * @param plover its PLOVER type and mode
 * @param status how far it has come by the latest reports
 * @param actors those who do it
 * @param recipients those to whom it is done
 * @param date EDTF, or null
 * @param place where, or null
 * @param duration how long, or null
 * @param ordinal the how-manieth, or null
 * @param topics English keywords, the most told first
 * @param origins the number of distinct origins
 * @param reports the number of distinct reports
 * @param mentions the events of readings; empty in lists of entries, where only the counts stand
 * @param values each field's values ("status", "date", "place", "duration", "ordinal", "actors"),
 *     those of most origins first
 * @param disagreements the fields whose values contradict one another
 * @param checks what the record holds against it; only for a single entry and in exports
 * @param announcedBy ids of entries that announced it; as checks
 * @param answers ids of the entries (offers, demands) that it answers; as checks
 * @param answeredBy ids of the entries that answer it; as checks
 * @param process ids of the processes it belongs to
 * @param corrected whether a user's correction changed it
 */
public record Entry(
    String id,
    EventKind kind,
    Plover plover,
    Status status,
    List<Party> actors,
    List<Party> recipients,
    @Nullable String date,
    Fact.@Nullable Where place,
    Fact.@Nullable HowLong duration,
    Fact.@Nullable HowManieth ordinal,
    List<String> topics,
    int origins,
    int reports,
    List<Telling> mentions,
    Map<String, List<Stated>> values,
    List<String> disagreements,
    List<Check> checks,
    List<String> announcedBy,
    List<String> answers,
    List<String> answeredBy,
    List<String> process,
    boolean corrected) {
  /** The same with what lists leave out: its mentions, checks and links. */
  public Entry linked(
      List<Telling> tellings,
      List<Check> found,
      List<String> announcements,
      List<String> answered,
      List<String> answering) {
    return new Entry(
        id,
        kind,
        plover,
        status,
        actors,
        recipients,
        date,
        place,
        duration,
        ordinal,
        topics,
        origins,
        reports,
        List.copyOf(tellings),
        values,
        disagreements,
        List.copyOf(found),
        List.copyOf(announcements),
        List.copyOf(answered),
        List.copyOf(answering),
        process,
        corrected);
  }
}
