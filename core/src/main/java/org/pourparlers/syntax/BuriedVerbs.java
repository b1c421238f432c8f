package org.pourparlers.syntax;

/**
 * Mends trees whose root is a name while its verb hangs below it: "Trump eased restrictions" read
 * as restrictions that somebody eased, "Kagame and Tshisekedi have yet to meet". The verb becomes
 * the root, the name its subject. Likewise "Having met the emir, Guterres left", where the tree
 * makes a relative clause of what the name does.
 */
final class BuriedVerbs {
  /** How many words are looked at; keeps it linear. */
  private static final int REACH = 40;

  private final Upos[] upos;
  private final String[] features;
  private final int[] heads;
  private final String[] relations;

  private BuriedVerbs(Upos[] upos, String[] features, int[] heads, String[] relations) {
    this.upos = upos;
    this.features = features;
    this.heads = heads;
    this.relations = relations;
  }

  static void mend(Upos[] upos, String[] features, int[] heads, String[] relations) {
    int root = -1;
    for (int i = 0; i < heads.length && root < 0; i++) {
      root = heads[i] < 0 ? i : -1;
    }
    if (root < 0) {
      return;
    }
    var all = new BuriedVerbs(upos, features, heads, relations);
    if (upos[root] == Upos.VERB) {
      all.attributed(root);
    }
    if (upos[root] == Upos.PROPN) {
      all.named(root);
    } else if (root <= 2 && all.participle(root)) {
      all.participial(root);
    }
    if (heads[root] < 0 && upos[root] == Upos.NOUN) {
      all.attributive(root);
    }
    if (heads[root] < 0 && (upos[root] == Upos.NOUN || upos[root] == Upos.PROPN)) {
      all.verbless(root);
    }
  }

  /**
   * A full sentence without a finite verb has taken its verb for a participle: "Delegations from
   * both gathered in Doha."
   */
  private void verbless(int root) {
    int last = heads.length - 1;
    if (!features[last].isEmpty() || upos[last] != Upos.PUNCT || last > REACH) {
      return;
    }
    int verb = -1;
    for (int i = 0; i < heads.length; i++) {
      if (features[i].contains("VerbForm=Fin") || is(i, "cop") || is(i, "parataxis")) {
        return;
      }
      boolean past = upos[i] == Upos.VERB && features[i].contains("Tense=Past");
      if (verb < 0 && i > root && past && is(i, "acl")) {
        verb = i;
      }
    }
    if (verb < 0 || child(verb, "obl:agent") >= 0 || !under(verb, root)) {
      return;
    }
    raise(verb, root, "nsubj");
  }

  /** "Sudan traded accusations" read as accusations that Sudan traded. */
  private void attributive(int root) {
    for (int i = Math.max(0, root - REACH); i < root; i++) {
      if (heads[i] == root
          && upos[i] == Upos.VERB
          && is(i, "amod")
          && child(i, "nsubj") >= 0
          && child(i, "nsubj") < i) {
        raise(i, root, "obj");
        return;
      }
    }
  }

  private boolean under(int word, int ancestor) {
    int up = word;
    for (int step = 0; step < REACH && up >= 0; step++) {
      if (up == ancestor) {
        return true;
      }
      up = heads[up];
    }
    return false;
  }

  /**
   * "Lavrov and Fidan discussed grain, the ministry said", read as a relative clause: the root has
   * a second subject right before it, and the verb behind the first lacks one.
   */
  private void attributed(int root) {
    int own = -1;
    for (int i = root - 1; i >= Math.max(0, root - 4) && own < 0; i--) {
      own = heads[i] == root && is(i, "nsubj") ? i : -1;
    }
    int first = child(root, "nsubj");
    if (own < 0 || first < 0 || first >= own) {
      return;
    }
    for (int i = first + 1; i < own; i++) {
      boolean relative = relations[i].equals("acl:relcl") && upos[i] == Upos.VERB;
      if (!relative || !features[i].contains("VerbForm=Fin")) {
        continue;
      }
      int noun = heads[i];
      boolean joined = noun == first || noun > first && heads[noun] == first && is(noun, "conj");
      if (!joined || !adjacent(noun, i)) {
        return;
      }
      heads[i] = root;
      relations[i] = "ccomp";
      heads[first] = i;
      relations[first] = "nsubj";
      for (int j = i + 1; j < own; j++) {
        if (heads[j] == i && is(j, "nsubj")) {
          relations[j] = "obj";
        }
      }
      return;
    }
  }

  /** Whether nothing but names stands between a noun and its verb: no relative word, no comma. */
  private boolean adjacent(int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (upos[i] != Upos.PROPN) {
        return false;
      }
    }
    return true;
  }

  /** The root is a name: its verb is the word behind the name. */
  private void named(int root) {
    int verb = root + 1;
    while (verb < heads.length && verb < root + REACH && name(verb, root)) {
      verb++;
    }
    if (verb >= heads.length || upos[verb] != Upos.VERB) {
      return;
    }
    int object =
        is(verb, "amod") && heads[verb] > verb && heads[heads[verb]] == root ? heads[verb] : -1;
    boolean below = heads[verb] == root || object >= 0;
    boolean active =
        features[verb].contains("VerbForm=Fin") || object >= 0 || child(verb, "obj") > verb;
    if (!below || !active || child(verb, "nsubj") >= 0 || is(verb, "acl:relcl")) {
      return;
    }
    if (object >= 0) {
      relations[object] = "obj";
      heads[object] = verb;
    }
    raise(verb, root, "nsubj");
  }

  /** Whether a word goes on the name, or adds another one: "Paul Kagame and Felix Tshisekedi". */
  private boolean name(int word, int root) {
    boolean part = is(word, "flat") || is(word, "compound") || is(word, "conj") || is(word, "cc");
    return part
        && upos[word] != Upos.VERB
        && (heads[word] >= root && heads[word] < word || upos[word] == Upos.CCONJ);
  }

  /** The root is a participle at the head of the sentence: who does it comes after a comma. */
  private void participial(int root) {
    if (child(root, "nsubj") >= 0) {
      return;
    }
    int comma = -1;
    for (int i = root + 1; i + 1 < heads.length && i < root + REACH; i++) {
      if (upos[i] == Upos.PUNCT && upos[i + 1] == Upos.PROPN) {
        comma = i;
      }
      boolean clause = comma >= 0 && relations[i].equals("acl:relcl") && upos[i] == Upos.VERB;
      if (clause
          && (heads[i] == comma + 1 || heads[i] < comma && heads[comma + 1] == heads[i])
          && features[i].contains("VerbForm=Fin")
          && child(i, "nsubj") < 0
          && named(comma + 1, i)) {
        int subject = comma + 1;
        raise(i, root, "advcl");
        heads[subject] = i;
        relations[subject] = "nsubj";
        return;
      }
    }
  }

  /** Whether only names stand between two words. */
  private boolean named(int from, int to) {
    for (int i = from; i < to; i++) {
      if (upos[i] != Upos.PROPN) {
        return false;
      }
    }
    return true;
  }

  /** Makes a word the root in another's place; what that had behind it goes along. */
  private void raise(int verb, int root, String relation) {
    for (int i = verb + 1; i < heads.length && i < verb + REACH; i++) {
      if (heads[i] == root) {
        heads[i] = verb;
      }
    }
    heads[root] = verb;
    relations[root] = relation;
    heads[verb] = -1;
    relations[verb] = "root";
  }

  private boolean participle(int word) {
    return upos[word] == Upos.VERB && features[word].contains("VerbForm=Part")
        || features[word].contains("VerbForm=Ger");
  }

  private int child(int word, String relation) {
    for (int i = Math.max(0, word - REACH); i < Math.min(heads.length, word + REACH); i++) {
      if (heads[i] == word && is(i, relation)) {
        return i;
      }
    }
    return -1;
  }

  private boolean is(int word, String relation) {
    String own = relations[word];
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }
}
