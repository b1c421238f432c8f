package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * A contact that names nobody and only says on what occasion something was done: "after four hours
 * of talks, Chad and Niger signed nothing", "in a call, he assured her". Those who do it took part.
 */
final class Occasions {
  private static final Set<EventKind> OCCASIONS =
      EnumSet.of(EventKind.MEETING, EventKind.TALKS, EventKind.CALL);

  private final Predicates predicates;
  private final Casting casting;

  Occasions(Predicates predicates, Casting casting) {
    this.predicates = predicates;
    this.casting = casting;
  }

  /** Gives a contact without actors those of the clause before which it stands. */
  void fill(Draft draft, Tree tree, Mentions mentions) {
    int noun = draft.predicate.word();
    if (draft.kind == EventKind.MEDIATION) {
      between(draft, tree, mentions);
      return;
    }
    if (!draft.actors.isEmpty()
        || !OCCASIONS.contains(draft.kind)
        || draft.predicate.match().trigger().sort() == Trigger.Sort.VERB) {
      return;
    }
    int clause = clause(tree, noun);
    int subject = clause < 0 ? -1 : tree.child(clause, "nsubj");
    Set<String> who = new LinkedHashSet<>();
    if (clause >= 0 && subject < 0) {
      all(draft, tree, mentions, lost(tree, noun), who);
    } else if (subject < noun) {
      return;
    }
    for (int child : tree.children(clause)) {
      boolean told =
          draft.kind == EventKind.CALL
              && (tree.is(child, "obj")
                  || tree.is(child, "iobj")
                  || tree.is(child, "obl") && predicates.preposition(tree, child) == Relation.TO);
      if (child > noun && (tree.is(child, "nsubj") || told)) {
        all(draft, tree, mentions, child, who);
      }
    }
    if (who.size() > 1) {
      draft.actors.addAll(who);
    }
  }

  /** "Thanks to Angola's mediation, Chad and Niger met": between whom it mediates. */
  private void between(Draft draft, Tree tree, Mentions mentions) {
    int noun = draft.predicate.word();
    int verb = tree.is(noun, "obl") ? tree.head(noun) : -1;
    int subject = verb < 0 || tree.upos(verb) != Upos.VERB ? -1 : tree.child(verb, "nsubj");
    if (subject < 0
        || draft.actors.isEmpty()
        || !draft.recipients.isEmpty()
        || draft.predicate.match().trigger().sort() == Trigger.Sort.VERB) {
      return;
    }
    Set<String> who = new LinkedHashSet<>();
    all(draft, tree, mentions, subject, who);
    who.removeAll(draft.actors);
    if (who.size() > 1) {
      draft.recipients.addAll(who);
    }
  }

  /** The subject that the tree takes for an apposition: "after the talks, Chad and Niger said". */
  private static int lost(Tree tree, int noun) {
    int top = noun;
    int subject = tree.child(top, "appos");
    while (subject < 0 && tree.is(top, "nmod")) {
      top = tree.head(top);
      subject = tree.child(top, "appos");
    }
    return subject > noun ? subject : -1;
  }

  private void all(Draft draft, Tree tree, Mentions mentions, int word, Set<String> into) {
    if (word < 0) {
      return;
    }
    into.addAll(casting.actors(draft, tree, mentions, word, Relation.SUBJECT));
    for (int child : tree.children(word)) {
      if (tree.is(child, "conj")) {
        into.addAll(casting.actors(draft, tree, mentions, child, Relation.SUBJECT));
      }
    }
  }

  /** The verb before which a noun stands as an adverbial, or -1. */
  private static int clause(Tree tree, int noun) {
    int top = noun;
    while (tree.head(top) >= 0 && (tree.is(top, "nmod") || tree.upos(tree.head(top)) == Upos.ADV)) {
      top = tree.head(top);
    }
    int head = tree.is(top, "obl") || tree.is(top, "advmod") ? tree.head(top) : -1;
    return head > top && tree.upos(head) == Upos.VERB ? head : -1;
  }
}
