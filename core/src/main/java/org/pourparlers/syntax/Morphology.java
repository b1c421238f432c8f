package org.pourparlers.syntax;

import java.util.List;
import java.util.Set;

/**
 * The values of UD's FEATS column that a model knows, numbered, and what the parser sees of them.
 */
final class Morphology {
  private static final Set<String> SYNTACTIC =
      Set.of(
          "VerbForm", "Tense", "Mood", "Voice", "PronType", "Case", "Poss", "Reflex", "Polarity");
  private static final Set<String> AGREEING = Set.of("Gender", "Number", "Person");

  final List<String> names;
  private final int[] syntactic;
  private final int[] agreeing;

  Morphology(List<String> names) {
    this.names = List.copyOf(names);
    this.syntactic = new int[names.size()];
    this.agreeing = new int[names.size()];
    for (int i = 0; i < syntactic.length; i++) {
      syntactic[i] = hash(names.get(i), SYNTACTIC);
      agreeing[i] = hash(names.get(i), AGREEING);
    }
  }

  private static int hash(String features, Set<String> kept) {
    int hash = 7;
    for (String feature : features.split("\\|")) {
      int equals = feature.indexOf('=');
      if (equals > 0 && kept.contains(feature.substring(0, equals))) {
        hash = hash * 31 + feature.hashCode();
      }
    }
    return hash;
  }

  /** The features that govern how a word is used, as a hash. */
  int syntactic(int id) {
    return syntactic[id];
  }

  /** Gender, number and person, as a hash. */
  int agreeing(int id) {
    return agreeing[id];
  }
}
