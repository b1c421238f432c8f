package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pourparlers.claim.Statement.Act;

/**
 * Words inside what is said that tell what saying it does: a {@code cue} row of the lexicon.
 * Immutable.
 *
 * @param parts stretches that follow each other, anywhere behind the one before
 * @param atStart whether the first stands at the beginning
 * @param act what saying it does
 * @param scope what the words must stand in
 */
record Cue(List<List<Word>> parts, boolean atStart, Act act, Scope scope) {
  /** What the words of a cue must stand in. */
  enum Scope {
    /** Any words. */
    CLAUSE,
    /** Words that are all in quotation marks. */
    QUOTE,
    /** Words some of which are in quotation marks. */
    MARKS,
    /** Words that the reporter tells, with or without marks in them. */
    TOLD,
    /** Words that are warned of. */
    WARN,
    /** Words that are rejected. */
    REJECT,
    /** Words that are insisted on. */
    INSIST,
    /** Words that are promised. */
    VOW,
    /** Words that the reporter tells of the speaker himself: "said he would not". */
    OWN,
    /** Words that the reporter tells of another: "said X had broken the truce". */
    OTHER
  }

  /**
   * One word of a cue: other forms of it behind "|"; "*" stands for any letters at its beginning or
   * end.
   */
  record Word(List<String> forms) {
    boolean fits(String token) {
      for (int i = 0; i < forms.size(); i++) {
        String form = forms.get(i);
        int last = form.length() - 1;
        boolean fits =
            form.charAt(last) == '*'
                ? token.regionMatches(0, form, 0, last)
                : form.charAt(0) == '*'
                    ? token.length() > last
                        && token.regionMatches(token.length() - last, form, 1, last)
                    : token.equals(form);
        if (fits) {
          return true;
        }
      }
      return false;
    }
  }

  static Cue of(String words, String act, String scope) {
    boolean atStart = words.startsWith("^");
    List<List<Word>> parts = new ArrayList<>();
    for (String part : (atStart ? words.substring(1) : words).split("\\.\\.")) {
      List<Word> stretch = new ArrayList<>();
      for (String word : part.split("_")) {
        stretch.add(new Word(List.of(word.split("\\|"))));
      }
      parts.add(List.copyOf(stretch));
    }
    return new Cue(
        List.copyOf(parts),
        atStart,
        Act.valueOf(act.toUpperCase(Locale.ROOT)),
        Scope.valueOf(scope.toUpperCase(Locale.ROOT)));
  }

  /** Whether all stretches stand in a text of small letters, in order. */
  boolean in(List<String> tokens) {
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      List<Word> part = parts.get(i);
      int last = i == 0 && atStart ? 0 : tokens.size() - part.size();
      int at = from;
      while (at <= last && !standsAt(part, tokens, at)) {
        at++;
      }
      if (at > last) {
        return false;
      }
      from = at + part.size();
    }
    return true;
  }

  private static boolean standsAt(List<Word> part, List<String> tokens, int at) {
    if (at + part.size() > tokens.size()) {
      return false;
    }
    for (int k = 0; k < part.size(); k++) {
      if (!part.get(k).fits(tokens.get(at + k))) {
        return false;
      }
    }
    return true;
  }
}
