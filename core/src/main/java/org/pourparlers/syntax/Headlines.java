package org.pourparlers.syntax;

/**
 * Mends what headlines do to a tree: two names with a comma for "and" before their verb ("Trump, Xi
 * hold talks"), and a verb in the present that the tagger takes for a plural noun between names
 * ("Belarus frees Ales Bialiatski").
 */
final class Headlines {
  private static final int REACH = 12;
  private static final String PRESENT = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

  private Headlines() {}

  static void mend(Upos[] upos, String[] features, int[] heads, String[] relations) {
    for (int i = 2; i < heads.length; i++) {
      if (upos[i] == Upos.VERB && upos[i - 1] != Upos.PUNCT) {
        pair(i, upos, heads, relations);
      } else if (heads[i] < 0 && upos[i] == Upos.NOUN) {
        verb(i, upos, features, heads, relations);
      }
    }
    if (heads.length > 2 && heads[1] < 0 && upos[1] == Upos.NOUN) {
      verb(1, upos, features, heads, relations);
    }
  }

  /** Two names before a verb without a comma behind the second: both are its subjects. */
  private static void pair(int verb, Upos[] upos, int[] heads, String[] relations) {
    int second = -1;
    for (int i = Math.max(0, verb - REACH); i < verb; i++) {
      boolean subject =
          heads[i] == verb && (relations[i].equals("nsubj") || relations[i].equals("compound"));
      boolean beside = relations[i].equals("appos") && heads[i] >= 0 && heads[i] < i;
      if ((subject || beside) && bare(i, upos)) {
        second = i;
      }
    }
    if (second < 2 || !bare(second - 2, upos) || upos[second - 1] != Upos.PUNCT) {
      return;
    }
    for (int i = second; i < verb; i++) {
      if (upos[i] != Upos.PROPN && i != second) {
        return;
      }
    }
    boolean subject = heads[second] == verb;
    int first = -1;
    for (int i = Math.max(0, second - REACH); i < second - 1; i++) {
      boolean called = relations[i].equals("vocative") || relations[i].equals("nsubj");
      if (heads[i] == verb && called && upos[i] == Upos.PROPN && (subject || heads[second] == i)) {
        first = i;
      }
    }
    if (first < 0) {
      return;
    }
    relations[first] = "nsubj";
    heads[second] = first;
    relations[second] = "conj";
  }

  private static boolean bare(int word, Upos[] upos) {
    return upos[word] == Upos.PROPN || upos[word] == Upos.NOUN;
  }

  /** The infinitive right behind a noun: "Ethiopia plans to send". */
  private static int infinitive(
      int noun, Upos[] upos, String[] features, int[] heads, String[] relations) {
    int verb = noun + 2;
    return verb < heads.length
            && upos[noun + 1] == Upos.PART
            && upos[verb] == Upos.VERB
            && heads[verb] == noun
            && relations[verb].equals("acl")
            && features[verb].contains("VerbForm=Inf")
        ? verb
        : -1;
  }

  /** A plural noun between a name and another that nothing joins is a verb. */
  private static void verb(
      int noun, Upos[] upos, String[] features, int[] heads, String[] relations) {
    if (!features[noun].contains("Number=Plur") || noun + 1 >= heads.length) {
      return;
    }
    for (int i = 0; i < noun; i++) {
      if (upos[i] != Upos.PROPN || heads[i] > noun) {
        return;
      }
    }
    int object = infinitive(noun, upos, features, heads, relations);
    for (int i = noun + 1; i < Math.min(heads.length, noun + REACH) && object < 0; i++) {
      if (upos[i] == Upos.PUNCT || upos[i] == Upos.ADP) {
        return;
      }
      object = heads[i] == noun && relations[i].equals("appos") ? i : -1;
    }
    if (object < 0 || noun == 0) {
      return;
    }
    upos[noun] = Upos.VERB;
    features[noun] = PRESENT;
    relations[object] = upos[object] == Upos.VERB ? "xcomp" : "obj";
    for (int i = noun - 1; i >= 0; i--) {
      if (heads[i] == noun) {
        relations[i] = "nsubj";
      }
    }
  }
}
