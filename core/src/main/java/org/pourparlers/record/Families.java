package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks up reports that may be kin of a report, by the shingles that they share. Reports lie in
 * weeks of publication; a report is compared with those of its own week, of the weeks about it and
 * with the undated ones, an undated one with all. Not safe for use by several threads.
 */
public final class Families {
  private static final int WEEK = 7;
  private static final int UNDATED = Integer.MIN_VALUE;

  // Reports that share less of what is looked up are not compared.
  private static final int WORDS_SHARED = 2;
  private static final double WORDS_SHARE = 0.25;
  private static final int TALE_SHARED = 3;
  private static final double TALE_SHARE = 0.12;

  private final Map<Integer, Week> weeks = new HashMap<>();

  /** The week of a day of publication; a number of its own for null. */
  public static int week(@Nullable Integer day) {
    return day == null ? UNDATED : Math.floorDiv(day, WEEK);
  }

  /** The weeks whose reports may be kin of one of the given week; null for every week. */
  public static @Nullable Set<Integer> about(int week) {
    if (week == UNDATED) {
      return null;
    }
    Set<Integer> out = new TreeSet<>();
    out.add(UNDATED);
    int reach = (Kinship.WORDS_APART + WEEK - 1) / WEEK;
    for (int other = week - reach; other <= week + reach; other++) {
      out.add(other);
    }
    return out;
  }

  /** Whether the reports of a week have been put in. */
  public boolean holds(int week) {
    return weeks.containsKey(week);
  }

  /** Declares that a week's reports will now be put in. */
  public void open(int week) {
    weeks.computeIfAbsent(week, w -> new Week());
  }

  /** Forgets a week's reports. */
  public void close(int week) {
    weeks.remove(week);
  }

  /** The weeks that are held. */
  public Set<Integer> weeks() {
    return Set.copyOf(weeks.keySet());
  }

  /** Puts a report in under a number of the caller's. */
  public void add(int number, Fingerprint report) {
    weeks.computeIfAbsent(week(report.published()), w -> new Week()).add(number, report);
  }

  /** Takes a report out. */
  public void remove(int number, Fingerprint report) {
    Week week = weeks.get(week(report.published()));
    if (week != null) {
      week.remove(number);
    }
  }

  /**
   * Finds kin among the reports put in.
   *
   * @param skip says of a number that it need not be compared (it is known to be of the family)
   * @param found is given the number of each kin
   */
  public void kin(Fingerprint report, java.util.function.IntPredicate skip, IntConsumer found) {
    Set<Integer> about = about(week(report.published()));
    for (int number : about == null ? new TreeSet<>(weeks.keySet()) : about) {
      Week week = weeks.get(number);
      if (week != null) {
        week.kin(report, skip, found);
      }
    }
  }

  /** Reports with where their sampled shingles lead; exact copies are compared as one. */
  private static final class Week {
    private final List<Fingerprint> reports = new ArrayList<>();
    private final List<List<Integer>> numbers = new ArrayList<>();
    private final Map<Copy, Integer> copies = new HashMap<>();
    private final List<int[]> sizes = new ArrayList<>();
    private final Postings words = new Postings();
    private final Postings tale = new Postings();

    void add(int number, Fingerprint report) {
      Integer copied = copies.putIfAbsent(new Copy(report), reports.size());
      if (copied != null) {
        numbers.get(copied).add(number);
        return;
      }
      int at = reports.size();
      int[] size = new int[2];
      reports.add(report);
      numbers.add(new ArrayList<>(List.of(number)));
      sizes.add(size);
      for (int hash : report.words()) {
        if (isWordKey(hash)) {
          words.add(hash, at);
          size[0]++;
        }
      }
      for (int hash : report.tale()) {
        if (isTaleKey(hash)) {
          tale.add(hash, at);
          size[1]++;
        }
      }
    }

    void remove(int number) {
      numbers.forEach(copied -> copied.remove((Integer) number));
    }

    void kin(Fingerprint report, java.util.function.IntPredicate skip, IntConsumer found) {
      int[] sharedWords = new int[reports.size()];
      int[] sharedTale = new int[reports.size()];
      int ownWords = 0;
      int ownTale = 0;
      for (int hash : report.words()) {
        if (isWordKey(hash)) {
          words.count(hash, sharedWords);
          ownWords++;
        }
      }
      for (int hash : report.tale()) {
        if (isTaleKey(hash)) {
          tale.count(hash, sharedTale);
          ownTale++;
        }
      }
      for (int i = 0; i < sharedWords.length; i++) {
        Fingerprint other = reports.get(i);
        int[] size = sizes.get(i);
        boolean byWords =
            sharedWords[i] >= WORDS_SHARED
                && sharedWords[i] >= WORDS_SHARE * Math.min(ownWords, size[0]);
        boolean byTale =
            Kinship.apart(report, other) <= Kinship.TALE_APART
                && sharedTale[i] >= TALE_SHARED
                && sharedTale[i] >= TALE_SHARE * Math.min(ownTale, size[1]);
        if (byWords || byTale) {
          kin(other, report, numbers.get(i), skip, found);
        }
      }
    }

    private static void kin(
        Fingerprint other,
        Fingerprint report,
        List<Integer> numbers,
        java.util.function.IntPredicate skip,
        IntConsumer found) {
      boolean one = other.length() >= Kinship.LEAST_WORDS; // copies are kin of one another
      boolean compared = false;
      for (int number : numbers) {
        if (!skip.test(number)) {
          if (!compared && Kinship.between(other, report) == null) {
            return;
          }
          compared = true;
          found.accept(number);
        }
        if (one) {
          return;
        }
      }
    }

    private static boolean isWordKey(int hash) {
      return (hash & 7) == 0;
    }

    private static boolean isTaleKey(int hash) {
      return (hash & 3) == 0;
    }
  }

  /** All of a fingerprint but the report's id: exact copies of one day are equal. */
  private static final class Copy {
    private final Fingerprint of;

    Copy(Fingerprint of) {
      this.of = of;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Copy copy
          && of.length() == copy.of.length()
          && of.language().equals(copy.of.language())
          && Objects.equals(of.published(), copy.of.published())
          && Objects.equals(of.source(), copy.of.source())
          && Arrays.equals(of.words(), copy.of.words())
          && Arrays.equals(of.tale(), copy.of.tale());
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(of.words()) + Arrays.hashCode(of.tale());
    }
  }

  /** The families of a set of reports, computed at once; ids of reports, sorted. */
  public static List<List<String>> of(List<Fingerprint> reports) {
    int[] family = new int[reports.size()];
    var all = new Families();
    for (int i = 0; i < reports.size(); i++) {
      int own = i;
      family[i] = i;
      Set<Integer> kin = new LinkedHashSet<>();
      all.kin(reports.get(i), n -> false, kin::add);
      for (int other : kin) {
        int old = family[other];
        for (int j = 0; j <= i; j++) {
          if (family[j] == old) {
            family[j] = family[own];
          }
        }
      }
      all.add(i, reports.get(i));
    }
    Map<Integer, TreeSet<String>> out = new HashMap<>();
    for (int i = 0; i < family.length; i++) {
      out.computeIfAbsent(family[i], f -> new TreeSet<>()).add(reports.get(i).report());
    }
    return out.values().stream()
        .map(ids -> List.copyOf(ids))
        .sorted(java.util.Comparator.comparing((List<String> ids) -> ids.get(0)))
        .toList();
  }
}
