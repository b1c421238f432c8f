package org.pourparlers.syntax;

/**
 * Mends trees that take a participle behind a noun for a clause with the noun as subject, and so
 * leave the main verb without one: "a delegation led by the minister arrived", "the meeting set for
 * Friday was called off". The noun becomes the subject of the main verb, the participle hangs on
 * the noun.
 */
final class ReducedRelatives {
  /** How many words around a participle are looked at; keeps it linear. */
  private static final int REACH = 40;

  private static final String PARTICIPLE = "Tense=Past|VerbForm=Part";

  private final Upos[] upos;
  private final String[] features;
  private final int[] heads;
  private final String[] relations;

  private ReducedRelatives(Upos[] upos, String[] features, int[] heads, String[] relations) {
    this.upos = upos;
    this.features = features;
    this.heads = heads;
    this.relations = relations;
  }

  static void mend(Upos[] upos, String[] features, int[] heads, String[] relations) {
    var all = new ReducedRelatives(upos, features, heads, relations);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0 && all.nominal(i)) {
        all.dethrone(i);
      }
      if (i == 0 || upos[i] != Upos.VERB || !features[i].contains("Tense=Past")) {
        continue;
      }
      if (features[i].contains("VerbForm=Part") || upos[i - 1] == Upos.PUNCT) {
        all.mend(i);
      }
      all.enclose(i);
      all.crown(i);
    }
  }

  /**
   * Behind a name between commas, the only verb of a sentence is no relative clause: "the minister,
   * Ana Lenk, shuttled between them".
   */
  private void crown(int verb) {
    int noun = heads[verb];
    boolean whole =
        noun >= 0
            && noun < verb
            && heads[noun] < 0
            && nominal(noun)
            && relations[verb].equals("acl")
            && is(verb - 1, "punct")
            && !finite(noun);
    if (!whole) {
      return;
    }
    for (int i = 0; i < heads.length; i++) {
      boolean helper = heads[i] == verb && (is(i, "aux") || is(i, "nsubj"));
      boolean other = i != verb && features[i].contains("VerbForm=Fin");
      if (helper || other || i < verb && heads[i] == noun && is(i, "cop")) {
        return;
      }
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[noun] = verb;
    relations[noun] = "nsubj";
    for (int i = verb + 1; i < heads.length; i++) {
      if (heads[i] == noun) {
        heads[i] = verb;
      }
    }
  }

  private void mend(int participle) {
    int subject = -1;
    int main = -1;
    int from = Math.max(0, participle - REACH);
    int to = Math.min(heads.length, participle + REACH);
    for (int i = from; i < to; i++) {
      if (heads[i] != participle) {
        continue;
      }
      if (is(i, "aux") || is(i, "cop")) {
        return;
      }
      if (i < participle && (is(i, "nsubj") || is(i, "obj")) && nominal(i)) {
        subject = subject < 0 ? i : subject;
      } else if (i > participle && main < 0 && clause(i)) {
        main = i;
      }
    }
    int head = heads[participle];
    boolean enclosed = upos[participle - 1] == Upos.PUNCT || is(participle, "advcl");
    if (subject < 0 || subject + 6 < participle) {
      return;
    }
    if (main >= 0) {
      if (lacks(main, participle, enclosed)) {
        heads[main] = head;
        relations[main] = relations[participle];
        hang(subject, participle, main);
        regroup(participle, main, from, to);
      }
    } else if (head > participle
        && (is(participle, "advcl") || is(participle, "nsubj"))
        && finite(head)
        && lacks(head, participle, enclosed)) {
      hang(subject, participle, head);
    }
  }

  /**
   * A name that the tree takes for the root, though a clause about it and then a verb without a
   * subject follow, is that verb's subject: "Peskov, who said it was open, gave no date".
   */
  private void dethrone(int name) {
    int main = -1;
    boolean about = false;
    for (int i = name + 1; i < heads.length && i < name + REACH; i++) {
      if (heads[i] != name) {
        continue;
      }
      if (is(i, "acl") || relations[i].equals("advcl:relcl")) {
        about = true;
        relations[i] = "acl:relcl";
      } else if (is(i, "parataxis") && finite(i) && main < 0) {
        main = i;
      }
    }
    if (!about || main < 0 || !lacks(main, name, true)) {
      return;
    }
    heads[main] = -1;
    relations[main] = "root";
    heads[name] = main;
    relations[name] = passive(main) ? "nsubj:pass" : "nsubj";
    for (int i = main + 1; i < heads.length && i < main + REACH; i++) {
      if (heads[i] == name) {
        heads[i] = main;
      }
    }
  }

  /**
   * A participle between commas behind the subject tells of the subject, and all between the commas
   * tells of the participle: "the last talks, held in Oslo on 3 May, failed".
   */
  private void enclose(int participle) {
    int main = heads[participle];
    int comma = participle - 1;
    if (comma < 1
        || main <= participle
        || main > participle + REACH
        || !is(participle, "advcl")
        || !is(comma, "punct")) {
      return;
    }
    int subject = -1;
    int close = -1;
    for (int i = Math.max(0, participle - REACH); i < main; i++) {
      if (heads[i] == participle && (is(i, "nsubj") || is(i, "mark") || is(i, "aux"))) {
        return;
      }
      if (i < comma && heads[i] == main && is(i, "nsubj") && nominal(i)) {
        subject = i;
      } else if (i > participle && is(i, "punct") && upos[i + 1] != Upos.NUM) {
        close = i;
      }
    }
    if (subject < 0 || close < 0 || close < main - 6) {
      return;
    }
    heads[participle] = subject;
    relations[participle] = "acl";
    for (int i = participle + 1; i < close; i++) {
      if (heads[i] == main && (is(i, "obl") || is(i, "nmod") || is(i, "advmod"))) {
        heads[i] = participle;
      }
    }
  }

  private void hang(int subject, int participle, int main) {
    heads[subject] = main;
    relations[subject] = passive(main) ? "nsubj:pass" : "nsubj";
    heads[participle] = subject;
    relations[participle] = "acl";
    features[participle] = PARTICIPLE;
  }

  /** What stands before the participle, or ends the sentence, belongs to the main verb. */
  private void regroup(int participle, int main, int from, int to) {
    for (int i = from; i < to; i++) {
      if (heads[i] == participle && (i < participle || i > main && is(i, "punct"))) {
        heads[i] = main;
      }
    }
  }

  private boolean clause(int word) {
    return (is(word, "ccomp") || is(word, "conj") || is(word, "parataxis") || is(word, "advcl"))
        && finite(word);
  }

  private boolean finite(int word) {
    if (upos[word] != Upos.VERB && upos[word] != Upos.ADJ) {
      return false;
    }
    if (features[word].contains("VerbForm=Fin")) {
      return true;
    }
    for (int i = Math.max(0, word - 6); i < word; i++) {
      if (heads[i] == word
          && (is(i, "aux") || is(i, "cop"))
          && features[i].contains("VerbForm=Fin")) {
        return true;
      }
    }
    return false;
  }

  private boolean passive(int word) {
    for (int i = Math.max(0, word - 6); i < word; i++) {
      if (heads[i] == word && relations[i].equals("aux:pass")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb has no subject of its own. One behind a conjunction is the second of two names
   * that the tree tore apart: it joins the noun before.
   *
   * @param enclosed whether what stands before the verb ends with a comma
   */
  private boolean lacks(int verb, int participle, boolean enclosed) {
    int torn = -1;
    for (int i = Math.max(0, verb - REACH); i < Math.min(heads.length, verb + REACH); i++) {
      if (heads[i] != verb || i == participle) {
        continue;
      }
      boolean binds = is(i, "cc") || is(i, "mark") || is(i, "expl");
      boolean comma = i == verb - 1 && is(i, "punct") && !enclosed;
      if (i < verb && (binds || comma)) {
        return false;
      }
      if (is(i, "nsubj")) {
        if (i < participle || i > verb || !joined(i)) {
          return false;
        }
        torn = i;
      }
    }
    if (torn >= 0) {
      for (int i = torn - 2; i > participle; i--) {
        if (upos[i] == Upos.PROPN || upos[i] == Upos.NOUN) {
          heads[torn] = upos[heads[i]] == Upos.PROPN && heads[i] > participle ? heads[i] : i;
          relations[torn] = "conj";
          return true;
        }
      }
      return false;
    }
    return true;
  }

  private boolean joined(int word) {
    for (int i = Math.max(0, word - 5); i < word; i++) {
      if (heads[i] == word && is(i, "cc")) {
        return true;
      }
    }
    return false;
  }

  private boolean nominal(int word) {
    return upos[word] == Upos.NOUN || upos[word] == Upos.PROPN;
  }

  private boolean is(int word, String relation) {
    String own = relations[word];
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }
}
