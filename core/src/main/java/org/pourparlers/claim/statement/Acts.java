package org.pourparlers.claim.statement;

import java.util.List;
import java.util.Locale;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.report.Span;

/**
 * Tells what saying something does where the reporting word alone does not tell: by words of what
 * is said ({@code cue} rows of the lexicon: "we will not", "il faut").
 */
final class Acts {
  private final Discourse discourse;

  Acts(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The act of a saying. */
  Act of(Saying saying) {
    if (saying.act() != Act.SAY) {
      return saying.act();
    }
    StringBuilder words = new StringBuilder(" ");
    for (Span stretch : saying.content()) {
      words.append(stretch.of(discourse.content()).toLowerCase(Locale.ROOT).replace('’', '\''));
      words.append(' ');
      if (words.length() > 600) {
        break;
      }
    }
    String text = spaced(words);
    for (ReportingLexicon.Cue cue : discourse.lexicon().cues()) {
      if (fits(cue, text, direct(saying))) {
        return cue.act();
      }
    }
    return saying.act();
  }

  private boolean direct(Saying saying) {
    return saying.rule().equals(Transcript.RULE) || discourse.quoted(saying.content().get(0));
  }

  /** Cue words stand between blanks; all words of a cue must stand in the text, in order. */
  private static boolean fits(ReportingLexicon.Cue cue, String text, boolean direct) {
    if (cue.onlyDirect() && !direct) {
      return false;
    }
    int from = 0;
    List<String> parts = cue.parts();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      int at =
          part.startsWith("^")
              ? (text.startsWith(" " + part.substring(1) + " ") ? 0 : -1)
              : text.indexOf(" " + part + " ", from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  private static String spaced(StringBuilder words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '-';
      if (letter) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
      if (c == '\''
          && i > 0
          && "ldjnmscqt".indexOf(words.charAt(i - 1)) >= 0
          && i > 1
          && !Character.isLetter(words.charAt(i - 2))) {
        out.append(' '); // "l'accord", "n'est": the elided word stands for itself
      }
    }
    return out.append(' ').toString();
  }
}
