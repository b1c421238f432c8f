package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;
import org.pourparlers.mention.ActorKind;

/**
 * What an office is called where it is held: "foreign minister" of the United States is "secretary
 * of state", who presides over a committee its "chair".
 */
final class LocalTitles {
  /**
   * Titles by whom they are held of, a code or a word of a body's name, and what they are said for.
   */
  private static final Map<String, String> TITLES = load();

  private static final String[] PREFIXES = {"former ", "acting ", "deputy ", ""};

  private LocalTitles() {}

  private static Map<String, String> load() {
    Map<String, String> out = new HashMap<>();
    for (String[] row : Table.load("languages/shared/local-titles.tsv").rows()) {
      out.put(row[0] + " " + row[1], row[2]);
    }
    return out;
  }

  /** The title as it is called of its owner; the same one where no other is. */
  static String of(String title, @Nullable Figure owner) {
    if (owner == null || owner.isPerson()) {
      return title;
    }
    String said = prefixed(title, owner.isCountry() ? owner.country : null);
    if (said == null && owner.kind == ActorKind.ORGANISATION && !title.contains("-")) {
      boolean union = owner.known && owner.name.equals("European Commission");
      for (String word : owner.name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        said = said == null && !union ? prefixed(title, Spelling.fold(word)) : said;
      }
    }
    return said == null ? title : said;
  }

  private static @Nullable String prefixed(String title, @Nullable String of) {
    for (String prefix : PREFIXES) {
      String local =
          of != null && title.startsWith(prefix)
              ? TITLES.get(of + " " + title.substring(prefix.length()))
              : null;
      if (local != null) {
        return prefix + local;
      }
    }
    return null;
  }
}
