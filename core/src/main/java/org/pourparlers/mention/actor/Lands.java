package org.pourparlers.mention.actor;

import java.util.Set;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;

/**
 * Names that look like those of countries and stand beside another country: "l'Ilmérie et la
 * Torvanie", "between Kalvonia and France". Alone, such an ending tells nothing: Garcia, Sophie.
 */
final class Lands {
  private final ActorWords tables;

  Lands(ActorWords tables) {
    this.tables = tables;
  }

  /** Adds the keys of such names to the states, where nobody of that name is known. */
  void add(Passage passage, Set<String> people, Set<String> states) {
    Words w = passage.words;
    for (int and = 1; !w.headline && and + 1 < w.size(); and++) {
      if (!tables.is(Part.AND, w.key(and))) {
        continue;
      }
      int before = and - 1;
      int after = tables.is(Part.DETERMINER, w.key(and + 1)) ? and + 2 : and + 1;
      boolean left = land(passage, before, people);
      boolean right = land(passage, after, people);
      if (left && (right || country(passage, after))) {
        states.add(w.key(before));
      }
      if (right && (left || country(passage, before))) {
        states.add(w.key(after));
      }
    }
  }

  private boolean land(Passage passage, int i, Set<String> people) {
    Words w = passage.words;
    String key = i < w.size() ? w.key(i) : "";
    if (key.length() < 5
        || passage.at(i) != null
        || !w.capital(i)
        || w.allCapitals(i)
        || people.contains(key)
        || tables.givenName(key) != null) {
      return false;
    }
    boolean article = tables.is(Part.DETERMINER, w.key(i - 1));
    boolean alone =
        (article || !w.capital(i - 1) || i == 1)
            && !(w.capital(i + 1) && passage.at(i + 1) == null);
    return alone
        && (tables.premodifies() ? !article : article || tables.is(Part.IN, w.key(i - 1)))
        && ending(key)
        && !tables.ordinary(w.form(i));
  }

  private boolean ending(String key) {
    for (int length = 2; length <= 5 && length < key.length() - 2; length++) {
      if (tables.is(Part.LAND, key.substring(key.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean country(Passage passage, int i) {
    Atom atom = passage.at(i);
    return atom != null
        && atom.known != null
        && atom.known.use() == Known.Use.NAME
        && atom.known.kind() == ActorKind.COUNTRY;
  }
}
