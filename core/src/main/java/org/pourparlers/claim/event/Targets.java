package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Rule;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds to whom a deed is done where no argument names them. */
final class Targets {
  private static final Set<EventKind> SPOKEN =
      EnumSet.of(EventKind.ACCUSATION, EventKind.THREAT, EventKind.REJECTION, EventKind.DEMAND);
  private static final Set<Relation> PRONOMINAL =
      EnumSet.of(Relation.OBJECT, Relation.TO, Relation.AGAINST, Relation.ON, Relation.FROM);

  private final Predicates predicates;
  private final Casting casting;

  Targets(Predicates predicates, Casting casting) {
    this.predicates = predicates;
    this.casting = casting;
  }

  /** Whether words alone do it: a date to come is then that of its terms. */
  static boolean spoken(EventKind kind) {
    return SPOKEN.contains(kind) || kind == EventKind.PROPOSAL;
  }

  /** Those to whom it is done, where the arguments have named nobody; possibly nobody. */
  List<String> of(Draft draft, Tree tree, Mentions mentions) {
    if (!SPOKEN.contains(draft.kind) || draft.actors.isEmpty() || draft.mutual) {
      return List.of();
    }
    if (draft.kind == EventKind.DEMAND && !demanding(draft, tree)) {
      return List.of();
    }
    List<String> meant = pronoun(draft, tree, mentions);
    boolean threat =
        draft.kind == EventKind.THREAT
            && (tree.child(draft.predicate.word(), "ccomp") < 0
                || tree.child(draft.predicate.word(), "xcomp") >= 0);
    boolean clause = threat || draft.kind == EventKind.REJECTION;
    boolean inserted =
        draft.kind == EventKind.THREAT
            && tree.is(draft.predicate.word(), "parataxis")
            && tree.head(draft.predicate.word()) < draft.predicate.word();
    meant = meant.isEmpty() && inserted ? said(draft, tree, mentions) : meant;
    return meant.isEmpty() && clause ? within(draft, tree, mentions) : meant;
  }

  /** Whom words before their verb threaten: "« Nous raserons Alba », a menacé le ministre". */
  private List<String> said(Draft draft, Tree tree, Mentions mentions) {
    for (ActorMention mention : mentions.actorMentions().get(draft.sentence)) {
      if (mention.last() < draft.predicate.word()
          && other(draft, mention, mentions)
          && !located(tree, mention)) {
        return mention.actors();
      }
    }
    return List.of();
  }

  /** Whether a clause says what is demanded: "wants them to leave", and not "wants it". */
  private static boolean demanding(Draft draft, Tree tree) {
    int word = draft.predicate.word();
    return tree.child(word, "xcomp") >= 0
        || tree.child(word, "ccomp") >= 0
        || tree.child(word, "advcl") >= 0;
  }

  /** "accusing him", "l'a rejeté": the last told before the pronoun that may be meant. */
  private static List<String> pronoun(Draft draft, Tree tree, Mentions mentions) {
    var relations = draft.predicate.match().rule().frame().recipients();
    int next = draft.predicate.word() + 1;
    if (draft.predicate.match().trigger().sort() == Trigger.Sort.VERB
        && next < tree.size()
        && third(tree, next)
        && tree.head(next) != draft.predicate.word()
        && !tree.is(next, "nsubj")) {
      // "accusing it of shelling", where the tree gives the pronoun to the second verb.
      return before(draft, mentions, next);
    }
    for (Relation relation : PRONOMINAL) {
      for (int word : draft.predicate.in(relation)) {
        boolean thing =
            draft.kind == EventKind.DEMAND
                && relation == Relation.OBJECT
                && !complemented(tree, draft.predicate.word());
        if (third(tree, word) && !thing && relations.contains(relation)) {
          List<String> before = before(draft, mentions, word);
          if (!before.isEmpty()) {
            return before;
          }
        }
      }
    }
    return List.of();
  }

  private static boolean third(Tree tree, int word) {
    return tree.upos(word) == Upos.PRON
        && tree.has(word, "PronType", "Prs")
        && !tree.has(word, "Poss", "Yes")
        && !tree.has(word, "Person", "1")
        && !tree.has(word, "Person", "2");
  }

  /** Whether what is asked is told besides the pronoun: "urged him to leave", not "l'exige". */
  private static boolean complemented(Tree tree, int verb) {
    return tree.child(verb, "xcomp") >= 0
        || tree.child(verb, "ccomp") >= 0
        || tree.child(verb, "obl") >= 0
        || tree.child(verb, "advcl") >= 0;
  }

  private static List<String> before(Draft draft, Mentions mentions, int word) {
    for (int sentence = draft.sentence;
        sentence >= 0 && sentence >= draft.sentence - 1;
        sentence--) {
      List<ActorMention> all = mentions.actorMentions().get(sentence);
      for (int i = all.size() - 1; i >= 0; i--) {
        ActorMention mention = all.get(i);
        boolean earlier = sentence < draft.sentence || mention.last() < word;
        if (earlier
            && other(draft, mention, mentions)
            && mention.form() != ActorMention.Form.DEMONYM) {
          return mention.actors();
        }
      }
    }
    return List.of();
  }

  /** The first other side named in the clause that it governs: "threatened to close the border". */
  private List<String> within(Draft draft, Tree tree, Mentions mentions) {
    int word = draft.predicate.word();
    for (int i = word + 1; i < tree.size(); i++) {
      if (";".equals(tree.form(i))) {
        break;
      }
      ActorMention mention = mentions.actorAt(draft.sentence, i);
      if (mention == null || mention.first() != i || !other(draft, mention, mentions)) {
        continue;
      }
      if (tree.under(mention.head(), word)
          && !beside(tree, mention.head(), word)
          && !located(tree, mention)
          && !draft.predicate.in(Relation.SUBJECT).contains(mention.head())) {
        return mention.actors();
      }
    }
    return List.of();
  }

  /** Whether a word stands in a clause beside the verb, not in one that it governs. */
  private static boolean beside(Tree tree, int word, int verb) {
    int up = word;
    while (up >= 0 && tree.head(up) != verb) {
      up = tree.head(up);
    }
    return up >= 0 && (tree.is(up, "conj") || tree.is(up, "parataxis"));
  }

  /** Whether none of those meant does it, and none is the country of one who does. */
  private static boolean other(Draft draft, ActorMention mention, Mentions mentions) {
    for (String id : mention.actors()) {
      Actor actor = mentions.actor(id);
      boolean rejected = draft.kind == EventKind.REJECTION && actor.kind() == ActorKind.PERSON;
      if (draft.actors.contains(id) || rejected) {
        return false;
      }
      for (String own : draft.actors) {
        String country = mentions.actor(own).country();
        if (actor.kind() == ActorKind.COUNTRY
            && country != null
            && country.equals(actor.country())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a preposition says that it is only a place or a source: "in Haiti", "by Chad". */
  private boolean located(Tree tree, ActorMention mention) {
    int before = mention.first() - 1;
    while (before >= 0 && tree.upos(before) == Upos.DET) {
      before--;
    }
    if (before < 0 || tree.upos(before) != Upos.ADP) {
      return false;
    }
    @Nullable Relation relation = predicates.relation(tree.lemma(before));
    return relation == null || relation == Relation.AT || relation == Relation.THROUGH;
  }

  /** To whom it is to be done: "threatened to impose tariffs on Canada", "to bomb the port". */
  void threatened(Draft draft, Tree tree, Mentions mentions) {
    int deed = tree.child(draft.predicate.word(), "xcomp");
    if (deed < 0) {
      return;
    }
    for (int child : tree.children(deed)) {
      boolean object = tree.is(child, "obj");
      if (!object && !tree.is(child, "obl")) {
        continue;
      }
      Relation relation = object ? Relation.OBJECT : predicates.preposition(tree, child);
      boolean hit =
          relation == Relation.OBJECT
              || relation == Relation.ON
              || relation == Relation.AGAINST
              || relation == Relation.TO;
      if (hit && relation != null) {
        draft.recipients.addAll(casting.actors(draft, tree, mentions, child, relation));
      }
      for (int inner : tree.children(child)) {
        Relation within = tree.is(inner, "nmod") ? predicates.preposition(tree, inner) : null;
        if (object
            && (within == Relation.ON || within == Relation.AGAINST || within == Relation.TO)) {
          draft.recipients.addAll(casting.actors(draft, tree, mentions, inner, within));
        }
      }
    }
  }

  /** Sides that the object of the trigger itself names: "freed ten Americans". */
  void objects(Draft draft, Tree tree, Mentions mentions) {
    var frame = draft.predicate.match().rule().frame();
    for (int companion : draft.predicate.match().companions()) {
      boolean owned = frame.actors().contains(Relation.OWNER);
      if ((owned
              || frame.recipients().contains(Relation.OWNER)
              || frame.recipients().contains(Relation.OBJECT))
          && tree.upos(companion) != Upos.VERB
          && mentions.actorAt(draft.sentence, companion) != null
          && !nation(draft, mentions, companion)) {
        List<String> sides = casting.actors(draft, tree, mentions, companion, Relation.OWNER);
        var into = owned && !spare(draft, Relation.OWNER) ? draft.actors : draft.recipients;
        into.addAll(sides);
        for (int i = companion + 1; i < tree.size(); i++) {
          if (tree.is(i, "conj") && tree.under(i, companion)) {
            into.addAll(casting.actors(draft, tree, mentions, i, Relation.OWNER));
          }
        }
      }
    }
  }

  /** Whether people without a name are told by their country, which suffers it: "Cuban doctors". */
  private static boolean nation(Draft draft, Mentions mentions, int companion) {
    ActorMention people = mentions.actorAt(draft.sentence, companion);
    if (people == null || people.form() != ActorMention.Form.EPITHET) {
      return false;
    }
    boolean group = mentions.actor(people.actors().get(0)).kind() == ActorKind.GROUP;
    for (int owner : draft.predicate.in(Relation.OWNER)) {
      ActorMention demonym = mentions.actorAt(draft.sentence, owner);
      boolean inside = people.first() <= owner && owner <= people.last();
      if (group && inside && demonym != null && demonym.form() == ActorMention.Form.DEMONYM) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun says of whom it is besides whose it is: "its blockade of the port". */
  static boolean suffered(Predicate predicate) {
    return !predicate.in(Relation.OF).isEmpty() || !predicate.in(Relation.ON).isEmpty();
  }

  /** Whether a noun names what is done to those of whom it is: "the arrest of", "her murder". */
  static boolean undergone(Predicate predicate) {
    Rule.Frame frame = predicate.match().rule().frame();
    return predicate.match().trigger().sort() != Trigger.Sort.VERB
        && frame.recipients().contains(Relation.POSSESSOR);
  }

  /** Whether what is moved need not tell who moves it: somebody else does. */
  static boolean spare(Draft draft, Relation relation) {
    return (relation == Relation.OWNER || relation == Relation.OBJECT)
        && (draft.kind == EventKind.MOBILIZATION || draft.kind == EventKind.WITHDRAWAL)
        && !draft.actors.isEmpty();
  }

  /** Nobody sanctions his own country: "recalled the French ambassador", of his own. */
  static void foreign(Draft draft, Mentions mentions) {
    if (draft.kind != EventKind.SANCTION) {
      return;
    }
    for (String id : draft.actors) {
      String own = mentions.actor(id).country();
      draft.recipients.removeIf(
          to ->
              own != null
                  && own.equals(mentions.actor(to).country())
                  && mentions.actor(to).kind() == ActorKind.COUNTRY);
    }
  }

  /** Whoever's country is struck from abroad: "Russian shells hit Kharkiv" with Ukraine told of. */
  static void struck(Draft draft, Mentions mentions) {
    String country = draft.place == null ? null : draft.place.country();
    if (draft.kind != EventKind.ATTACK
        || country == null
        || draft.actors.isEmpty()
        || !draft.recipients.isEmpty()) {
      return;
    }
    for (String id : draft.actors) {
      String own = mentions.actor(id).country();
      if (own == null || own.equals(country)) {
        return;
      }
    }
    for (Actor actor : mentions.actors()) {
      if (actor.kind() == ActorKind.COUNTRY && country.equals(actor.country())) {
        draft.recipients.add(actor.id());
        return;
      }
    }
  }
}
