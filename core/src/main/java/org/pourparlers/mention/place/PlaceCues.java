package org.pourparlers.mention.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.mention.PlaceMention.Level;
import org.pourparlers.text.Folding;

/** The words around the name of a place, from a language's table {@code place-cues}. */
final class PlaceCues {
  /** The longest cue, in tokens. */
  static final int LONGEST = 4;

  /**
   * A noun that makes a name a place's.
   *
   * @param english what the place is called in English, {@code {}} being the name; empty for the
   *     name alone
   * @param level what it is
   * @param city whether of a known city the city itself is the place
   */
  record Noun(String english, Level level, boolean city) {
    String name(String inner) {
      return english.isEmpty() ? inner : english.replace("{}", inner);
    }

    /** Whether it is one of towns or venues; a capital makes one of regions a body's. */
    boolean isTown() {
      return level != Level.REGION;
    }

    boolean isNameAlone() {
      return english.isEmpty();
    }
  }

  /** The roles of words, by word: most have none. */
  private final Map<String, Set<String>> roles = new HashMap<>();

  private final Map<String, Noun> before = new HashMap<>();
  private final Map<String, Noun> after = new HashMap<>();

  PlaceCues(Language language) {
    Table table = language.table("place-cues");
    int word = table.column("word");
    int role = table.column("role");
    int english = table.column("english");
    int level = table.column("level");
    int city = table.column("city");
    for (String[] row : table.rows()) {
      String folded = Folding.of(row[word]);
      if (row[role].equals("before") || row[role].equals("after")) {
        var sort = Level.valueOf(row[level].toUpperCase(Locale.ROOT));
        var noun = new Noun(row[english], sort, row[city].equals("yes"));
        (row[role].equals("before") ? before : after).put(folded, noun);
      } else {
        roles.computeIfAbsent(folded, f -> new HashSet<>()).add(row[role]);
      }
    }
  }

  /**
   * Whether folded words have a role of the table: in, from, article, of, and, infix, particle,
   * object, capital, never, dative.
   */
  boolean is(String role, String folded) {
    Set<String> own = roles.get(folded);
    return own != null && own.contains(role);
  }

  @Nullable Noun before(String folded) {
    return before.get(folded);
  }

  @Nullable Noun after(String folded) {
    return after.get(folded);
  }
}
