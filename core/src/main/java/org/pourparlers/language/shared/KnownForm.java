package org.pourparlers.language.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form under which texts name a known actor. In the tables {@code =} before a form asks for it
 * letter by letter, {@code ?} says that it may mean others too; a form all in capitals is always
 * taken letter by letter, a first word in capitals too ("UN experts" is not "un experts"); a single
 * word must begin with a capital unless the table has a small one.
 *
 * @param words its folded words
 * @param exact the letters that must stand in the text, full stops left out, or null if any case
 *     and accents will do
 * @param start the letters that the text must begin with, or null
 * @param capital whether the text must have a capital first
 * @param sure whether the form means this actor alone
 */
record KnownForm(
    List<String> words,
    @Nullable String exact,
    @Nullable String start,
    boolean capital,
    boolean sure,
    KnownActor actor) {

  static KnownForm of(String written, KnownActor actor, Spellings spellings) {
    boolean sure = !written.startsWith("?");
    String form = sure ? written : written.substring(1);
    boolean literal = form.startsWith("=");
    if (literal) {
      form = form.substring(1);
    }
    List<String> words = spellings.words(form);
    int gap = form.indexOf(' ');
    boolean capitals = gap > 1 && isCapitals(form.substring(0, gap));
    boolean cased = !Character.isLowerCase(form.codePointAt(0));
    return new KnownForm(
        words,
        literal || isCapitals(form) ? literally(form) : null,
        capitals ? literally(form.substring(0, gap)) : null,
        cased && words.size() == 1,
        sure,
        actor);
  }

  /** Whether what stands in the text is written as the form asks. */
  boolean admits(String standing) {
    if (exact != null) {
      return exact.equals(literally(standing));
    }
    if (start != null) {
      return literally(standing).startsWith(start);
    }
    return !capital || !Character.isLowerCase(standing.codePointAt(0));
  }

  static boolean isCapitals(String form) {
    boolean capitals = false;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      capitals |= Character.isUpperCase(form.charAt(i));
    }
    return capitals;
  }

  private static String literally(String text) {
    return text.replace(".", "").replace('’', '\'');
  }
}
