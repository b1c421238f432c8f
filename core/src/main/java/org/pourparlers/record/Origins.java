package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Origin.Member;
import org.pourparlers.record.Origin.Relation;

/** Makes an origin of the reports that are one family. A pure function of the set of reports. */
public final class Origins {
  private static final int ID_DIGITS = 12;
  private static final int NEAREST = 8;

  private static final Comparator<Fingerprint> EARLIEST =
      Comparator.comparingInt(
              (Fingerprint report) -> {
                Integer day = report.published();
                return day == null ? Days.FOREVER : day;
              })
          .thenComparing(Fingerprint::report);

  private Origins() {}

  /** The id of an origin whose earliest report is the given one. */
  public static String id(String firstReport) {
    return "o-" + Hashes.hex(firstReport, ID_DIGITS);
  }

  /** The id of an actor with a key ({@link Who#key}). */
  public static String person(String key) {
    return "p-" + Hashes.hex(key, ID_DIGITS);
  }

  /**
   * The origin of some reports. Each report is compared with the first one and with the eight
   * before it.
   *
   * @param reports at least one, in any order
   */
  public static Origin of(List<Fingerprint> reports) {
    List<Fingerprint> sorted = new ArrayList<>(reports);
    sorted.sort(EARLIEST);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      members.add(member(sorted, i));
    }
    String first = sorted.get(0).report();
    return new Origin(id(first), source(sorted), first, List.copyOf(members));
  }

  private static Member member(List<Fingerprint> sorted, int at) {
    Fingerprint own = sorted.get(at);
    if (at == 0) {
      return new Member(own.report(), Relation.FIRST, 1);
    }
    Kinship toFirst = Kinship.within(sorted.get(0), own);
    double overlap = toFirst.overlap();
    for (int i = Math.max(1, at - NEAREST); i < at; i++) {
      overlap = Math.max(overlap, Kinship.within(sorted.get(i), own).overlap());
    }
    return new Member(own.report(), toFirst.relation(), Math.round(overlap * 100) / 100.0);
  }

  private static @Nullable String source(List<Fingerprint> reports) {
    TreeMap<String, Integer> votes = new TreeMap<>();
    for (Fingerprint report : reports) {
      if (report.source() != null) {
        votes.merge(report.source(), 1, Integer::sum);
      }
    }
    String best = null;
    for (var vote : votes.entrySet()) {
      if (best == null || vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
