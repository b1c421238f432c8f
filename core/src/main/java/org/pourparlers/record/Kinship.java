package org.pourparlers.record;

import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Origin.Relation;

/**
 * How two reports are kin: they share words, or they tell the same things in the same order at
 * about the same time.
 *
 * @param relation what the second report is to the first
 * @param overlap the share of the second that stands in the first, from 0 to 1
 */
public record Kinship(Relation relation, double overlap) {
  /** Days between the publication of reports that share words. */
  static final int WORDS_APART = 10;

  /** Days between the publication of reports that tell the same. */
  static final int TALE_APART = 4;

  private static final double SAME_WORDS = 0.5;
  private static final double SOME_WORDS = 0.12;
  private static final double SAME_TALE = 0.31;
  private static final double SAME_TALE_SAME_SOURCE = 0.28;
  private static final double SAME_TALE_UNDATED = 0.42;
  private static final double SAME_TALE_SAME_FORM = 0.55;
  private static final double FORM_WORDS = 0.9;
  static final int LEAST_WORDS = 12;
  private static final int LEAST_TALE = 20;
  private static final int LEAST_SHARED = 10;
  private static final double SHORTENED = 0.7;
  private static final int SOON = 2;

  /** The kinship of two reports, {@code first} being the earlier; null where they are not kin. */
  public static @Nullable Kinship between(Fingerprint first, Fingerprint second) {
    int apart = apart(first, second);
    double words = wordsShared(first, second);
    boolean copies = apart <= WORDS_APART && words >= SAME_WORDS;
    if (!copies && apart > TALE_APART) {
      return null;
    }
    double tale = taleShared(first, second);
    if (copies && sameWords(first, second, words, tale)) {
      return new Kinship(relation(first, second, words), words);
    }
    if (apart <= TALE_APART && tale >= threshold(first, second, words)) {
      return new Kinship(relation(first, second, words), Math.max(words, tale));
    }
    return null;
  }

  /**
   * Whether one is a copy of the other. Reports that are written to one form (a daily briefing, a
   * bulletin) share its words too; what they tell by them differs.
   */
  private static boolean sameWords(
      Fingerprint first, Fingerprint second, double words, double tale) {
    if (Math.min(first.length(), second.length()) < LEAST_WORDS) {
      return false;
    }
    boolean telling = Math.min(first.tale().length, second.tale().length) >= LEAST_TALE;
    return words >= (telling && tale < SAME_TALE_SAME_FORM ? FORM_WORDS : SAME_WORDS);
  }

  /** What the second report is to the first, given that they are kin, and how much they share. */
  public static Kinship within(Fingerprint first, Fingerprint second) {
    double words = wordsShared(first, second);
    Relation relation = relation(first, second, words);
    boolean byWords = relation == Relation.COPY || relation == Relation.EXCERPT;
    return new Kinship(relation, byWords ? words : Math.max(words, taleShared(first, second)));
  }

  private static double threshold(Fingerprint first, Fingerprint second, double words) {
    if (words >= SOME_WORDS) {
      return SAME_TALE_SAME_FORM; // neither a copy nor told in words of its own
    }
    if (first.source() != null && first.source().equals(second.source())) {
      return SAME_TALE_SAME_SOURCE;
    }
    return first.published() == null || second.published() == null ? SAME_TALE_UNDATED : SAME_TALE;
  }

  /** Days between the two; 0 where one is undated. */
  static int apart(Fingerprint first, Fingerprint second) {
    return first.published() == null || second.published() == null
        ? 0
        : Math.abs(first.published() - second.published());
  }

  private static double wordsShared(Fingerprint first, Fingerprint second) {
    return Shingles.containment(first.words(), first.sampled(), second.words(), second.sampled());
  }

  private static double taleShared(Fingerprint first, Fingerprint second) {
    int least = Math.min(first.tale().length, second.tale().length);
    int shared = Hashes.shared(first.tale(), second.tale());
    return least < LEAST_TALE || shared < LEAST_SHARED ? 0 : (double) shared / least;
  }

  private static Relation relation(Fingerprint first, Fingerprint second, double words) {
    if (!first.language().equals(second.language())) {
      return Relation.TRANSLATION;
    }
    if (words < SAME_WORDS) {
      return Relation.REWRITE;
    }
    return second.length() < SHORTENED * first.length() ? Relation.EXCERPT : Relation.COPY;
  }
}
