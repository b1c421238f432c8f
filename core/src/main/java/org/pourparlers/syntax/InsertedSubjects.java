package org.pourparlers.syntax;

import java.util.Arrays;

/**
 * Mends subjects behind inserted words of speaking that the parser took for objects: in "…, a
 * annoncé son porte-parole" whoever stands behind the verb speaks.
 */
final class InsertedSubjects {
  private static final String INSERTED = "parataxis:insert";

  private InsertedSubjects() {}

  /** Makes the first object behind an inserted verb without subject its subject; linear. */
  static void mend(int[] heads, String[] relations) {
    int[] objects = new int[heads.length];
    Arrays.fill(objects, -1);
    boolean[] told = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int head = heads[i];
      if (head < 0 || !relations[head].equals(INSERTED)) {
        continue;
      }
      told[head] |= relations[i].startsWith("nsubj");
      if (relations[i].equals("obj") && i > head && objects[head] < 0) {
        objects[head] = i;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (objects[i] >= 0 && !told[i]) {
        relations[objects[i]] = "nsubj";
      }
    }
  }
}
