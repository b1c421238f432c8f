package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * The sides of a deed that names none, told by a relative clause of which both are the subject: "an
 * exchange that Chad and Niger hailed as a first step".
 */
final class Sharers {
  private static final int REACH = 6;

  private Sharers() {}

  static List<String> of(Draft draft, Tree tree, Mentions mentions) {
    int word = draft.predicate.word();
    for (int i = word + 1; i + 3 < tree.size() && i <= word + REACH; i++) {
      if (tree.upos(i) == Upos.VERB || tree.upos(i) == Upos.PUNCT) {
        return List.of();
      }
      boolean relative =
          tree.upos(i) == Upos.SCONJ
              || tree.has(i, "PronType", "Rel")
              || tree.upos(i) == Upos.PRON && tree.has(i, "PronType", "Int");
      if (relative) {
        return both(draft, tree, mentions, i + 1);
      }
    }
    return List.of();
  }

  /** Two names joined by "and" before a verb. */
  private static List<String> both(Draft draft, Tree tree, Mentions mentions, int from) {
    List<String> both = new ArrayList<>();
    int i = from;
    while (i < tree.size()) {
      while (i < tree.size() && tree.upos(i) == Upos.DET) {
        i++;
      }
      ActorMention side = i < tree.size() ? mentions.actorAt(draft.sentence, i) : null;
      if (side == null || side.form() == ActorMention.Form.DEMONYM) {
        return List.of();
      }
      both.addAll(side.actors());
      i = side.last() + 1;
      if (i >= tree.size() || tree.upos(i) != Upos.CCONJ) {
        break;
      }
      i++;
    }
    boolean verb = i < tree.size() && (tree.upos(i) == Upos.VERB || tree.upos(i) == Upos.AUX);
    return verb && both.size() == 2 ? both : List.of();
  }
}
