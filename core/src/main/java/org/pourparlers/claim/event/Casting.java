package org.pourparlers.claim.event;

import java.util.List;
import java.util.Set;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Relation;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Binds a predicate's arguments to the report's actors. */
final class Casting {
  private final Set<String> parts;

  Casting(Language language) {
    this.parts = Tables.words(language, "parts");
  }

  /** Gives a draft its actors and recipients. */
  void cast(Draft draft, Tree tree, Mentions mentions) {
    Predicate predicate = draft.predicate;
    var frame = predicate.match().rule().frame();
    for (Relation relation : frame.actors()) {
      bind(draft, tree, mentions, relation, draft.actors);
    }
    for (Relation relation : frame.recipients()) {
      bind(draft, tree, mentions, relation, draft.recipients);
    }
    draft.recipients.removeAll(draft.actors);
  }

  private void bind(
      Draft draft, Tree tree, Mentions mentions, Relation relation, Set<String> into) {
    for (int word : draft.predicate.in(relation)) {
      into.addAll(actors(tree, mentions, draft.sentence, word, relation));
    }
  }

  /** The actors for which an argument stands. */
  List<String> actors(Tree tree, Mentions mentions, int sentence, int word, Relation relation) {
    ActorMention mention = mentions.actorAt(sentence, word);
    if (mention != null) {
      return mention.actors();
    }
    if (relation == Relation.MODIFIER || tree.upos(word) == Upos.PRON) {
      return List.of();
    }
    boolean part = parts.contains(tree.lemma(word));
    for (int child : tree.children(word)) {
      boolean owner =
          tree.is(child, "amod")
              || tree.is(child, "compound")
              || tree.is(child, "nmod:poss")
              || part && tree.is(child, "nmod")
              || tree.is(child, "appos")
              || tree.is(child, "flat")
              || tree.is(child, "det") && tree.has(child, "Poss", "Yes") && part;
      if (!owner) {
        continue;
      }
      ActorMention inner = mentions.actorAt(sentence, child);
      if (inner != null) {
        return inner.actors();
      }
    }
    return List.of();
  }
}
