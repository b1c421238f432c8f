package org.pourparlers.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Analysis;
import org.pourparlers.syntax.FullForms;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * Errors of agreement between two words in a row, where the dictionary leaves no doubt (table
 * {@code agreement} of the language). The second word must have no capital: names agree with
 * nothing.
 */
final class Agreement {
  private final FullForms forms;
  private final Map<String, Rule> rules = new HashMap<>();

  /** The tags that the word after a word must not all have, among those that count there. */
  private record Rule(Pattern never, Pattern among) {
    boolean broken(List<Analysis> readings) {
      boolean counted = false;
      for (Analysis reading : readings) {
        if (among.matcher(reading.tag()).matches()) {
          if (!never.matcher(reading.tag()).matches()) {
            return false;
          }
          counted = true;
        }
      }
      return counted;
    }
  }

  Agreement(Language language) {
    forms = SyntaxModel.dictionary(language.code());
    Table table = language.table("agreement");
    int word = table.column("word");
    int never = table.column("never");
    int among = table.column("among");
    for (String[] row : table.rows()) {
      rules.put(row[word], new Rule(Pattern.compile(row[never]), Pattern.compile(row[among])));
    }
  }

  void check(Sentence sentence, List<Garbling.Evidence> evidence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      Rule rule = rules.get(first.form());
      boolean elided = i > 0 && tokens.get(i - 1).end() == first.start(); // "l'un"
      boolean row = second.start() == first.end() + 1;
      if (rule != null
          && !elided
          && row
          && small(second.form())
          && rule.broken(forms.of(second.form()))) {
        evidence.add(
            new Garbling.Evidence(
                new Span(first.start(), second.end()), "words that do not agree"));
      }
    }
  }

  private static boolean small(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return form.length() > 2;
  }
}
