package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.language.Table;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Kept;

/**
 * Parts of names that are one however they are transcribed: Sergey, Sergueï; Mohammed, Mohamed; al,
 * el. Immutable.
 */
public final class Spellings {
  private static final String PATH = "languages/shared/actors/spellings.tsv";
  private final Map<String, String> canonical;
  private final Kept<List<String>> kept = new Kept<>(this::words);

  private Spellings(Map<String, String> canonical) {
    this.canonical = canonical;
  }

  /** Reads {@code languages/shared/actors/spellings.tsv}. */
  public static Spellings load() {
    Table table = Table.load(PATH);
    int one = table.column("spelling");
    int others = table.column("others");
    Map<String, String> canonical = new HashMap<>();
    for (String[] row : table.rows()) {
      for (String other : row[others].split("\\|")) {
        canonical.put(Folding.of(other), Folding.of(row[one]));
      }
    }
    return new Spellings(canonical);
  }

  /** The one spelling that stands for a folded word and its kin; the word itself if it has none. */
  public String one(String folded) {
    return canonical.getOrDefault(folded, folded);
  }

  /** The words of a token, folded, each in its one spelling. */
  List<String> known(String token) {
    return kept.of(token);
  }

  /** The words of a text, folded, each in its one spelling. */
  public List<String> words(CharSequence text) {
    String folded = Folding.of(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    if (folded.indexOf(' ') < 0) {
      return List.of(one(folded));
    }
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', start)) {
      words.add(one(folded.substring(start, space)));
      start = space + 1;
    }
    if (start < folded.length()) {
      words.add(one(folded.substring(start)));
    }
    return words;
  }
}
