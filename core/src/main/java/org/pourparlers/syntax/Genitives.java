package org.pourparlers.syntax;

/**
 * Mends owners that the parser took for what they own: in "and Cambodia's Hun Manet met" the name
 * behind the genitive mark is the subject, and the country belongs to it (UD {@code nmod:poss}).
 */
final class Genitives {
  private static final String OWNER = "nmod:poss";

  /** How many words around an owner are looked at, and heads above it; keeps it linear. */
  private static final int REACH = 60;

  private Genitives() {}

  /** Hangs each word with a genitive mark on the noun phrase that follows; linear in the words. */
  static void mend(Upos[] upos, int[] heads, String[] relations) {
    for (int mark = 1; mark + 1 < heads.length; mark++) {
      boolean genitive =
          upos[mark] == Upos.PART && relations[mark].equals("case") && heads[mark] == mark - 1;
      if (genitive && !relations[mark - 1].equals(OWNER)) {
        own(mark - 1, upos, heads, relations);
      }
    }
  }

  private static void own(int owner, Upos[] upos, int[] heads, String[] relations) {
    int first = owner + 2;
    int last = first - 1;
    while (last + 1 < heads.length && last < owner + REACH && nominal(upos[last + 1])) {
      last++;
    }
    int owned = -1;
    for (int i = first; i <= last; i++) {
      boolean noun = upos[i] == Upos.NOUN || upos[i] == Upos.PROPN;
      if (noun && (heads[i] < first || heads[i] > last)) {
        owned = i;
      }
    }
    if (owned < 0) {
      return;
    }
    if (heads[owned] == owner) {
      heads[owned] = heads[owner];
      relations[owned] = relations[owner];
      for (int i = Math.max(0, owner - REACH); i < Math.min(heads.length, owner + REACH); i++) {
        boolean own = i < owner && attribute(relations[i]) || i == owner + 1;
        if (heads[i] == owner && !own) {
          heads[i] = owned;
        }
      }
    } else if (under(owned, owner, heads)) {
      return;
    }
    heads[owner] = owned;
    relations[owner] = OWNER;
  }

  private static boolean nominal(Upos upos) {
    return switch (upos) {
      case ADJ, NUM, NOUN, PROPN -> true;
      default -> false;
    };
  }

  private static boolean attribute(String relation) {
    return switch (relation) {
      case "det", "amod", "compound", "flat", "nummod", "nmod:desc" -> true;
      default -> false;
    };
  }

  private static boolean under(int word, int ancestor, int[] heads) {
    int up = word;
    for (int step = 0; step < REACH && up >= 0; step++) {
      if (up == ancestor) {
        return true;
      }
      up = heads[up];
    }
    return false;
  }
}
