package org.pourparlers.record;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;
import org.pourparlers.reading.Reading;
import org.pourparlers.text.Folding;

/** Finds the source that a report declares: "LONDON, June 2 (Reuters) - …", "… (avec AFP)". */
final class Sources {
  private static final Map<String, String> AGENCIES = agencies();
  private static final int HEAD = 160;
  private static final int TAIL = 160;
  private static final int LONGEST = 40;

  private Sources() {}

  /** The declared source's usual name; null where the report declares none. */
  static @Nullable String of(Reading reading) {
    String text = reading.text();
    int body = reading.title() == null ? 0 : Math.min(text.length(), reading.title().end());
    String source = bracketed(text, body, Math.min(text.length(), body + HEAD), true);
    return source != null
        ? source
        : bracketed(text, Math.max(body, text.length() - TAIL), text.length(), false);
  }

  private static @Nullable String bracketed(String text, int from, int to, boolean dateline) {
    for (int open = text.indexOf('(', from); open >= 0 && open < to; ) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        return null;
      }
      if (close - open <= LONGEST) {
        String inside = text.substring(open + 1, close).strip();
        String agency = agency(inside);
        if (agency != null) {
          return agency;
        }
        if (dateline && !inside.isEmpty() && dash(text, close + 1)) {
          return inside;
        }
      }
      open = text.indexOf('(', open + 1);
    }
    return null;
  }

  /** An agency, alone or after other words ("avec AFP", "with Reuters"). */
  private static @Nullable String agency(String inside) {
    String folded = Folding.of(inside);
    String whole = AGENCIES.get(folded);
    int space = folded.indexOf(' ');
    return whole != null || space < 0 ? whole : AGENCIES.get(folded.substring(space + 1));
  }

  private static boolean dash(String text, int at) {
    for (int i = at; i < text.length() && i < at + 2; i++) {
      if (text.charAt(i) == '-' || text.charAt(i) == '–' || text.charAt(i) == '—') {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> agencies() {
    Table table = Table.load("languages/shared/agencies.tsv");
    int name = table.column("name");
    int forms = table.column("forms");
    Map<String, String> out = new HashMap<>();
    for (String[] row : table.rows()) {
      for (String form : row[forms].split("\\|")) {
        out.put(Folding.of(form), row[name]);
      }
    }
    return Map.copyOf(out);
  }
}
