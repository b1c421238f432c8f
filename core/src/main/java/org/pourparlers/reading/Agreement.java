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
  private final Map<String, Pattern> never = new HashMap<>();

  Agreement(Language language) {
    forms = SyntaxModel.dictionary(language.code());
    Table table = language.table("agreement");
    int word = table.column("word");
    int tags = table.column("never");
    table.rows().forEach(row -> never.put(row[word], Pattern.compile(row[tags])));
  }

  void check(Sentence sentence, List<Garbling.Evidence> evidence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      Pattern wrong = never.get(first.form());
      boolean checked = wrong != null && small(second.form()) && second.start() == first.end() + 1;
      if (checked && disagrees(second.form(), wrong)) {
        evidence.add(
            new Garbling.Evidence(
                new Span(first.start(), second.end()), "words that do not agree"));
      }
    }
  }

  private boolean disagrees(String form, Pattern wrong) {
    List<Analysis> readings = forms.of(form);
    return !readings.isEmpty()
        && readings.stream().allMatch(reading -> wrong.matcher(reading.tag()).matches());
  }

  private static boolean small(String form) {
    return form.length() > 2 && form.chars().allMatch(Character::isLowerCase);
  }
}
