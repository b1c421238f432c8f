package org.pourparlers.claim.event;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Dates what a sentence tells as lying days before or after the rest of it: "signed on Tuesday, two
 * days after they met" dates the meeting too.
 */
final class RelativeDates {
  /** How many words may stand between the count and the noun of an event. */
  private static final int NEAR = 4;

  /** How many letters at least a noun shares with the verb that it is made of. */
  private static final int STEM = 4;

  /** How many words behind a count the day of its end may stand. */
  private static final int REACH = 12;

  private RelativeDates() {}

  /** The count whose end an event is: "two days after" before "they met", or null. */
  static @Nullable TimeMention count(Draft draft, Tree tree, List<TimeMention> times) {
    int word = draft.predicate.word();
    int verb = draft.predicate.verb();
    for (TimeMention time : times) {
      if (time.away() == null || word <= time.last()) {
        continue;
      }
      boolean noun = tree.upos(word) == Upos.NOUN && verb <= time.last();
      int at = noun ? word : Math.max(word, verb);
      if ((!noun || word - time.last() <= NEAR) && !clauseBetween(tree, time.last(), at)) {
        return time;
      }
    }
    return null;
  }

  /**
   * Whether an event is the noun that a count leads to, and a day behind it that of the rest:
   * "three days after the seizure of a ship, Guyana recalled on Thursday".
   */
  static boolean named(Draft draft, Tree tree, TimeMention count, TimeMention day) {
    int word = draft.predicate.word();
    return tree.upos(word) == Upos.NOUN
        && word > count.last()
        && word - count.last() <= NEAR
        && day.first() > word
        && clauseBetween(tree, word, day.first())
        && !tree.under(day.head(), word);
  }

  /**
   * The day of an event told beside a count whose end has a day of its own: "three days after the
   * summit of 18 March, they met"; null where there is none.
   */
  static @Nullable When beside(Draft draft, Tree tree, List<TimeMention> times) {
    int word = Math.max(draft.predicate.word(), draft.predicate.verb());
    for (TimeMention count : times) {
      Integer away = count.away();
      if (away == null) {
        continue;
      }
      for (TimeMention day : times) {
        boolean behind =
            day.when() != null
                && Dates.day(day.when().edtf())
                && day.first() > count.last()
                && day.first() - count.last() <= REACH;
        boolean told = word > day.last() || word < count.first() && under(tree, day, count.last());
        if (behind && told && day.when() != null) {
          return dated(count, tree, LocalDate.parse(day.when().edtf()).plusDays(away), away);
        }
      }
    }
    return null;
  }

  /** Whether a day hangs on the noun behind a count: "the eve of the summit of 18 March". */
  private static boolean under(Tree tree, TimeMention day, int count) {
    int up = tree.head(day.head());
    for (int steps = 0; up > count && up < day.first() && steps < 6; steps++) {
      if (tree.upos(up) == Upos.NOUN) {
        return true;
      }
      up = tree.head(up);
    }
    return false;
  }

  private static boolean clauseBetween(Tree tree, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean verb = tree.upos(i) == Upos.VERB && !tree.is(i, "amod") && !tree.is(i, "aux");
      if (verb || tree.upos(i) == Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }

  /** The day of an event at the end of a count, from the day of the rest of its sentence. */
  static @Nullable When of(
      TimeMention count, Tree tree, List<TimeMention> times, @Nullable String published) {
    When base = null;
    for (TimeMention time : times) {
      boolean day = time.when() != null && Dates.day(time.when().edtf());
      if (day && (time.last() < count.first() || base == null)) {
        base = time.when();
      }
    }
    String day = base != null ? base.edtf() : now(tree) ? published : null;
    Integer away = count.away();
    return day == null || away == null || !Dates.day(day)
        ? null
        : dated(count, tree, LocalDate.parse(day).minusDays(away), away);
  }

  /** Whether a sentence tells how things are as it is published: "a week after X, it is quiet". */
  private static boolean now(Tree tree) {
    int root = tree.root();
    int copula = root < 0 ? -1 : tree.child(root, "cop");
    int verb = copula >= 0 ? copula : root;
    return verb >= 0
        && tree.has(verb, "Tense", "Pres")
        && tree.has(verb, "VerbForm", "Fin")
        && tree.child(root, "aux") < 0;
  }

  private static When dated(TimeMention count, Tree tree, LocalDate day, int away) {
    // A number of weeks is seldom exact; whole months and years are told as such.
    boolean years = away != 0 && away % 365 == 0;
    boolean months = away != 0 && away % 30 == 0;
    boolean weeks = away != 0 && away % 7 == 0;
    String edtf =
        years
            ? day.toString().substring(0, 4)
            : months ? day.toString().substring(0, 7) : weeks ? day + "~" : day.toString();
    return new When(edtf, tree.span(count.first()).union(tree.span(count.last())));
  }

  /**
   * The day of an event that lies days from one told elsewhere: "he called on the eve of the
   * summit".
   *
   * @param told all events of the report
   * @param occasion whether a noun may point back to any contact told before
   */
  static @Nullable When from(
      Draft draft, Mentions mentions, List<Draft> told, Predicate<String> occasion) {
    TimeMention count = draft.count;
    Tree tree = mentions.trees().get(draft.sentence);
    if (count == null || count.away() == null || tree == null) {
      return null;
    }
    String noun = noun(tree, count.last());
    Draft base = null;
    boolean named = false;
    for (Draft other : told) {
      boolean day = other.date != null && Setting.days(other.date.edtf());
      boolean loose =
          occasion.test(noun)
              && Contacts.KINDS.contains(other.kind)
              && other.sentence <= draft.sentence;
      boolean same = named(other, noun, mentions);
      if (other != draft && day && (same || loose && !named)) {
        boolean nearer = base == null || same && !named || other.sentence <= draft.sentence;
        base = nearer ? other : base;
        named |= same;
      }
    }
    if (base == null || base.date == null) {
      return null;
    }
    String edtf = base.date.edtf();
    int away = count.away();
    String day = away < 0 ? edtf.substring(0, 10) : edtf.substring(edtf.length() - 10);
    return dated(count, tree, LocalDate.parse(day).plusDays(away), away);
  }

  /** The noun that follows a count: "summit" in "on the eve of the summit", else "". */
  private static String noun(Tree tree, int last) {
    for (int i = last + 1; i < tree.size() && i <= last + NEAR; i++) {
      if (tree.upos(i) == Upos.NOUN) {
        return tree.lemma(i);
      }
    }
    return "";
  }

  /** Whether a noun names an event: its verb or noun ("signed", "the signing"), or its object. */
  private static boolean named(Draft draft, String noun, Mentions mentions) {
    Tree tree = mentions.trees().get(draft.sentence);
    if (tree == null || noun.isEmpty()) {
      return false;
    }
    for (int companion : draft.predicate.match().companions()) {
      if (tree.lemma(companion).equals(noun)) {
        return true;
      }
    }
    String own = tree.lemma(draft.predicate.word());
    int shorter = Math.min(own.length(), noun.length());
    int common = 0;
    while (common < shorter && own.charAt(common) == noun.charAt(common)) {
      common++;
    }
    return common >= STEM && common >= shorter - 2;
  }
}
