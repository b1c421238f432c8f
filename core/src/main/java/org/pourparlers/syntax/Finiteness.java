package org.pourparlers.syntax;

/**
 * Mends the features of past forms that may be participles: "said the line remained open". One with
 * a subject of its own and no auxiliary, in a clause of its own, is finite.
 */
final class Finiteness {
  private Finiteness() {}

  /** Linear in the words. */
  static void mend(Upos[] upos, String[] features, int[] heads, String[] relations) {
    boolean[] subject = new boolean[heads.length];
    boolean[] helped = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        subject[heads[i]] |= relations[i].equals("nsubj") && i < heads[i];
        helped[heads[i]] |= relations[i].startsWith("aux") || relations[i].equals("cop");
      }
    }
    for (int i = 0; i < heads.length; i++) {
      boolean past = upos[i] == Upos.VERB && features[i].contains("Tense=Past|VerbForm=Part");
      if (past && subject[i] && !helped[i] && clause(relations[i])) {
        features[i] = "Mood=Ind|Tense=Past|VerbForm=Fin";
      }
    }
  }

  private static boolean clause(String relation) {
    return switch (relation) {
      case "root", "ccomp", "conj", "parataxis" -> true;
      default -> false;
    };
  }
}
