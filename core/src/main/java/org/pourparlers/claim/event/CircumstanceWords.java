package org.pourparlers.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.syntax.Tree;

/** The words of a language that tell when, where and how long (lexicon/circumstances.tsv). */
final class CircumstanceWords {

  /** The roles of words, by word: most have none. */
  private final Map<String, Set<String>> roles = new HashMap<>();

  CircumstanceWords(Language language) {
    Table table = language.table("circumstances");
    int word = table.column("word");
    int role = table.column("role");
    for (String[] row : table.rows()) {
      roles.computeIfAbsent(row[word], w -> new HashSet<>()).add(row[role]);
    }
    Table cues = language.table("place-cues");
    for (String[] row : cues.rows()) {
      if (row[cues.column("role")].equals("before")) {
        roles.computeIfAbsent(row[cues.column("word")], w -> new HashSet<>()).add("site");
      }
    }
  }

  /** Whether a lemma has a role of the table. */
  boolean is(String role, String lemma) {
    Set<String> own = roles.get(lemma);
    return own != null && own.contains(role);
  }

  /**
   * The word that a circumstance tells of where only a participle stands between: "a ship moored
   * off Aden", "gathered in Oslo, they agreed", "four villages, including X"; else its own head.
   */
  int anchor(Tree tree, int head, int first) {
    if (first > 2 && is("such", tree.lemma(first - 1)) && ",".equals(tree.form(first - 2))) {
      return first - 3;
    }
    int participle = tree.head(head);
    if (participle < 0
        || !tree.has(participle, "VerbForm", "Part")
        || tree.child(participle, "aux") >= 0) {
      return head;
    }
    boolean reduced = tree.is(participle, "acl") && !tree.is(participle, "acl:relcl");
    boolean situated = reduced && is("situated", tree.lemma(participle));
    boolean gathered =
        (reduced || tree.is(participle, "advcl")) && is("gathered", tree.lemma(participle));
    int up = tree.head(participle);
    if (reduced && up >= 0 && is("foreseen", tree.lemma(participle))) {
      // "the meeting between X and Y, scheduled for Friday": of the meeting
      while (nominal(tree, up)) {
        up = tree.head(up);
      }
      return up;
    }
    return (situated || gathered) && up >= 0 ? up : head;
  }

  private static boolean nominal(Tree tree, int word) {
    return tree.head(word) >= 0
        && (tree.is(word, "nmod")
            || tree.is(word, "conj")
            || tree.is(word, "appos")
            || tree.is(word, "flat"));
  }
}
