package org.pourparlers.claim.event;

import java.util.List;
import java.util.Set;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;

/** Tells who belongs to those that do something: "he was part of the delegation that met …". */
final class Membership {
  private static final int CLIMB = 4;

  private final Set<String> words;

  Membership(Language language) {
    words = Tables.words(language, "membership");
  }

  /**
   * The people of whom the clause above says that they belong to a group.
   *
   * @param group the word that the group hangs on
   */
  List<String> of(Draft draft, Tree tree, Mentions mentions, int group) {
    int up = group;
    boolean member = false;
    for (int steps = 0; up >= 0 && steps < CLIMB; steps++) {
      member |= words.contains(tree.lemma(up)) || said(tree, up);
      int subject = member ? tree.child(up, "nsubj") : -1;
      ActorMention mention = subject < 0 ? null : mentions.actorAt(draft.sentence, subject);
      if (mention != null) {
        return people(mentions, mention) ? mention.actors() : List.of();
      }
      up = tree.head(up);
    }
    return List.of();
  }

  /** Whether a verb has such a noun for its object, or a word such a preposition. */
  private boolean said(Tree tree, int word) {
    for (int child : tree.children(word)) {
      if ((tree.is(child, "obj") || tree.is(child, "case")) && words.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean people(Mentions mentions, ActorMention mention) {
    return mention.actors().stream().allMatch(id -> mentions.actor(id).kind() == ActorKind.PERSON);
  }
}
