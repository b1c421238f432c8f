package org.pourparlers.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.FullForms;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.text.Kept;
import org.pourparlers.text.LeftOut;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;
import org.pourparlers.text.Token;

/**
 * Words that another language has and the text's own has not. Words with a capital are names; what
 * stands in quotation marks by itself is a quotation.
 */
final class ForeignWords {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int LONGEST_QUOTED = 6;
  private static final String QUOTES = "\"«»“”‘’'„‹›";

  private final FullForms own;
  private final String name;
  private final Map<String, FullForms> others = new HashMap<>();
  private final Set<String> atHome = new HashSet<>();

  /** The name of the language that a word is of; "" where it is at home. */
  private final Kept<String> known = new Kept<>(this::look);

  ForeignWords(Language language) {
    Table names = Table.load("languages/languages.tsv");
    own = SyntaxModel.dictionary(language.code());
    String called = language.code();
    for (String[] row : names.rows()) {
      String code = row[names.column("code")];
      String title = row[names.column("name")];
      if (code.equals(language.code())) {
        called = title;
      } else {
        others.put(title, SyntaxModel.dictionary(code));
      }
    }
    name = called;
    language.table("loanwords").rows().forEach(row -> atHome.add(row[0]));
  }

  /** A search through one text. */
  Search search(Text text) {
    return new Search(text);
  }

  final class Search {
    private final Text text;

    private Search(Text text) {
      this.text = text;
    }

    void sentence(Sentence sentence, List<Garbling.Evidence> evidence) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        String other = foreign(token.form());
        if (other != null && !quoted(tokens, i)) {
          evidence.add(word(token.start(), token.end(), other));
        }
      }
    }

    /** What is left out of the reading is looked at as well: it may be left in another language. */
    void leftOut(List<Garbling.Evidence> evidence) {
      for (LeftOut left : text.leftOut()) {
        if (!left.why().equals("boilerplate")) {
          continue;
        }
        int at = left.span().start();
        for (String word : text.at(left.span()).split(" ")) {
          String bare = word.replaceAll("^\\P{L}+|\\P{L}+$", "");
          String other = foreign(bare.toLowerCase(Locale.ROOT));
          if (other != null) {
            int start = at + word.indexOf(bare);
            Span span = new Span(start, start + bare.length());
            evidence.add(new Garbling.Evidence(span, other + " boilerplate in " + name));
            break;
          }
          at += word.length() + 1;
        }
      }
    }

    private Garbling.Evidence word(int start, int end, String other) {
      return new Garbling.Evidence(new Span(start, end), other + " word in " + name);
    }

    /** The name of the language that a word belongs to, or null if it may be of the text's own. */
    private @Nullable String foreign(String form) {
      String found = known.of(form);
      return found.isEmpty() ? null : found;
    }

    /** Whether the word stands in a short stretch between quotation marks or brackets. */
    private boolean quoted(List<Token> tokens, int word) {
      return marked(tokens, word, -1) && marked(tokens, word, 1);
    }

    private boolean marked(List<Token> tokens, int word, int step) {
      for (int i = word + step, seen = 0; i >= 0 && i < tokens.size(); i += step) {
        char c = tokens.get(i).form().charAt(0);
        if (QUOTES.indexOf(c) >= 0 || c == '(' || c == ')') {
          return true;
        }
        if (++seen > LONGEST_QUOTED) {
          return false;
        }
      }
      return false;
    }
  }

  private String look(String form) {
    boolean asked = form.length() >= SHORTEST && form.length() <= LONGEST && small(form);
    if (!asked || atHome.contains(form) || !own.of(form).isEmpty()) {
      return "";
    }
    for (Map.Entry<String, FullForms> other : others.entrySet()) {
      if (!other.getValue().of(form).isEmpty()) {
        return other.getKey();
      }
    }
    return "";
  }

  private static boolean small(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
