package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;

/** Cities that stand for a body as well as for their country: Brussels for the European Union. */
final class Seats {
  private static final Map<String, String> BODIES = load();

  private Seats() {}

  private static Map<String, String> load() {
    Map<String, String> out = new HashMap<>();
    for (String[] row : Table.load("languages/shared/seats.tsv").rows()) {
      out.put(row[0], row[1]);
    }
    return out;
  }

  /** Takes a capital for the body where the report does not name the country itself. */
  static void settle(List<Passage> passages, Cast cast, Function<String, @Nullable Known> lists) {
    for (Map.Entry<String, String> seat : BODIES.entrySet()) {
      Known body = lists.apply(seat.getValue());
      if (body != null && !named(passages, seat.getKey())) {
        put(passages, seat.getKey(), body, cast);
      }
    }
  }

  private static @Nullable Known capital(@Nullable Atom atom, String country) {
    Known known = atom == null ? null : atom.known;
    return known != null && known.isCountry() && country.equals(known.country()) ? known : null;
  }

  private static boolean named(List<Passage> passages, String country) {
    for (Passage passage : passages) {
      for (Atom atom : passage.at) {
        Known known = capital(atom, country);
        if (known != null && known.use() != Known.Use.CAPITAL) {
          return true;
        }
      }
    }
    return false;
  }

  private static void put(List<Passage> passages, String country, Known body, Cast cast) {
    for (Passage passage : passages) {
      for (Atom atom : passage.at) {
        Known known = capital(atom, country);
        if (atom != null && known != null && known.use() == Known.Use.CAPITAL) {
          atom.figure = cast.known(body);
        }
      }
    }
  }
}
