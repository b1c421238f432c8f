package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsertedSubjectsTest {
  @Test
  void whoStandsBehindAnInsertedVerbSpeaks() {
    // il part , annonce son frère
    int[] heads = {1, -1, 3, 1, 5, 3};
    String[] relations = {"nsubj", "root", "punct", "parataxis:insert", "det", "obj"};
    InsertedSubjects.mend(heads, relations);
    assertThat(relations)
        .containsExactly("nsubj", "root", "punct", "parataxis:insert", "det", "nsubj");
  }

  @Test
  void anObjectStaysWhereThereIsASubjectOrNoInsertion() {
    // il part , dit il cela ; il voit tout
    int[] heads = {1, -1, 3, 1, 3, 3, 8, 8, 1, 8};
    String[] relations = {
      "nsubj", "root", "punct", "parataxis:insert", "nsubj", "obj", "punct", "nsubj", "conj", "obj"
    };
    InsertedSubjects.mend(heads, relations);
    assertThat(relations[5]).isEqualTo("obj");
    assertThat(relations[9]).isEqualTo("obj");
  }
}
