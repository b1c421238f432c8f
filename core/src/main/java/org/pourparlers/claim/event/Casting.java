package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Binds a predicate's arguments to the report's actors. */
final class Casting {
  private static final Set<EventKind> SHARED =
      EnumSet.of(EventKind.RELEASE, EventKind.AGREEMENT, EventKind.CEASEFIRE);

  /** Relations of what a deed is done to: whose it is, is a side. */
  private static final Set<Relation> DONE =
      EnumSet.of(Relation.OBJECT, Relation.TO, Relation.AGAINST, Relation.ON, Relation.FOR);

  /** What a passive tells of those to whom it is done. */
  private static final Set<EventKind> UNDERGONE =
      EnumSet.of(EventKind.COERCION, EventKind.ATTACK, EventKind.RELEASE, EventKind.APPOINTMENT);

  private final Predicates predicates;
  private final Nearby nearby;
  private final Targets targets;
  private final Set<String> parts;
  private final Set<String> conditions;
  private final Set<String> terms;
  private final Set<String> according;
  private final Set<String> agents;
  private final Set<String> works;
  private final Set<String> others;
  private final Set<String> theirs;
  private final Membership membership;

  Casting(Language language, Predicates predicates) {
    this.predicates = predicates;
    this.nearby = new Nearby(predicates);
    this.targets = new Targets(predicates, this);
    this.parts = Tables.words(language, "parts");
    this.conditions = Tables.map(language, "standing", "if", Status.class).keySet();
    this.terms = Tables.map(language, "standing", "term", Status.class).keySet();
    this.according = Tables.words(language, "according");
    this.agents = Tables.words(language, "agents");
    this.works = Tables.words(language, "works");
    this.others = Tables.words(language, "others");
    this.theirs = Tables.words(language, "theirs");
    this.membership = new Membership(language);
  }

  /** Gives a draft its actors and recipients. */
  void cast(Draft draft, Tree tree, Mentions mentions) {
    Predicate predicate = draft.predicate;
    var frame = predicate.match().rule().frame();
    boolean verb = predicate.match().trigger().sort() == Trigger.Sort.VERB;
    for (Relation relation : frame.actors()) {
      boolean two =
          !predicate.in(Relation.OBJECT).isEmpty() || !predicate.in(Relation.WITH).isEmpty();
      boolean owner =
          relation == Relation.OF
              || relation == Relation.MODIFIER
              || relation == Relation.POSSESSOR;
      boolean blamed =
          relation == Relation.SUBJECT
              && !verb
              && !predicate.hosted()
              && predicate.verb() >= 0
              && terms.contains(tree.lemma(predicate.verb()));
      boolean place =
          relation == Relation.TO
              && draft.kind == EventKind.MEETING
              && verb
              && predicate.match().companions().length == 0;
      boolean owned =
          relation == Relation.MODIFIER
              && draft.kind == EventKind.VISIT
              && !predicate.in(Relation.POSSESSOR).isEmpty();
      if (relation == Relation.TO && two && draft.kind != EventKind.ATTACK
          || owned
          || relation == Relation.OF && Whereabouts.goal(draft, mentions)
          || place
          || verb
              && owner
              && frame.actors().contains(Relation.SUBJECT)
              && !accepted(draft, relation)
          || blamed
          || Targets.spare(draft, relation)) {
        continue;
      }
      if (relation == Relation.WITH && draft.kind == EventKind.VISIT) {
        companions(draft, tree, mentions);
        continue;
      }
      bind(draft, tree, mentions, relation, draft.actors);
    }
    if (draft.kind == EventKind.VISIT
        && verb
        && predicate.in(Relation.SUBJECT).isEmpty()
        && !frame.recipients().contains(Relation.OBJECT)) {
      bind(draft, tree, mentions, Relation.OBJECT, draft.actors);
    }
    boolean whose = predicate.in(Relation.POSSESSOR).isEmpty() || !Targets.suffered(predicate);
    for (Relation relation : frame.recipients()) {
      if (draft.kind == EventKind.ACCUSATION
          && !draft.recipients.isEmpty()
          && relation != Relation.OBJECT) {
        continue;
      }
      boolean doer = relation == Relation.POSSESSOR && !whose;
      bind(draft, tree, mentions, relation, doer ? draft.actors : draft.recipients);
    }
    if (verb) {
      targets.objects(draft, tree, mentions);
    }
    if (verb && frame.recipients().contains(Relation.OBJECT) && draft.recipients.isEmpty()) {
      bind(draft, tree, mentions, Relation.OF, draft.recipients);
    }
    boolean passed =
        verb
            && !frame.actors().contains(Relation.OBJECT)
            && predicate.in(Relation.SUBJECT).isEmpty()
            && !predicate.in(Relation.OBJECT).isEmpty();
    if (draft.actors.size() < frame.least() && frame.actors().contains(Relation.WITH) && !passed) {
      draft.actors.addAll(nearby.following(draft, tree, mentions));
    }
    boolean subject =
        predicate.in(Relation.SUBJECT).stream().anyMatch(w -> !timed(mentions, draft.sentence, w));
    Nearby.governing(draft, tree, mentions);
    boolean several = frame.least() > 1 && frame.actors().contains(Relation.WITH);
    boolean unseen =
        draft.kind == EventKind.MEETING
            && predicate.in(Relation.SUBJECT).isEmpty()
            && !predicate.in(Relation.OBJECT).isEmpty();
    boolean passive =
        verb
            && predicate.in(Relation.SUBJECT).isEmpty()
            && tree.child(predicate.word(), "aux:pass") >= 0;
    boolean undergone =
        passed && UNDERGONE.contains(draft.kind) && tree.is(predicate.word(), "acl") || passive;
    if (draft.actors.size() < (several ? 2 : 1)
        && !frame.people()
        && !unseen
        && (several || !subject && !undergone)
        && frame.actors().contains(Relation.SUBJECT)
        && predicate.match().trigger().sort() == Trigger.Sort.VERB) {
      List<String> before = new ArrayList<>(nearby.preceding(draft, tree, mentions));
      if (!several && UNDERGONE.contains(draft.kind)) {
        for (int word : predicate.in(Relation.OBJECT)) {
          before.removeAll(actors(draft, tree, mentions, word, Relation.OBJECT));
        }
      }
      draft.actors.addAll(before);
    }
    for (int word : predicate.in(Relation.SUBJECT)) {
      if (frame.actors().contains(Relation.SUBJECT)) {
        draft.actors.addAll(nearby.coordinated(draft, tree, mentions, word));
        draft.actors.addAll(Nearby.relative(draft, tree, mentions, word));
        if (verb && tree.is(predicate.word(), "acl") && word < predicate.word()) {
          draft.actors.addAll(membership.of(draft, tree, mentions, word));
        }
      }
    }
    if (draft.actors.isEmpty() && !verb && frame.actors().contains(Relation.SUBJECT)) {
      draft.actors.addAll(nearby.agent(draft, tree, mentions));
    }
    if (draft.actors.isEmpty() && !verb && SHARED.contains(draft.kind)) {
      draft.actors.addAll(Sharers.of(draft, tree, mentions));
    }
    if (draft.recipients.isEmpty() && frame.aimed() && draft.kind == EventKind.THREAT) {
      draft.recipients.addAll(nearby.conditioned(draft, tree, mentions, conditions::contains));
    }
    if (draft.recipients.isEmpty() && draft.kind == EventKind.THREAT && verb) {
      targets.threatened(draft, tree, mentions);
    }
    Mutual.mark(draft, tree, mentions, others);
    if (draft.recipients.isEmpty() && frame.recipients().contains(Relation.TO)) {
      draft.recipients.addAll(nearby.receiving(draft, tree, mentions));
    }
    boolean from = draft.kind == EventKind.SANCTION && passive && draft.actors.isEmpty();
    if (from && !predicate.in(Relation.FROM).isEmpty()) {
      bind(draft, tree, mentions, Relation.FROM, draft.actors); // "were expelled from Russia"
    }
    draft.recipients.removeAll(draft.actors);
    draft.several = Bearers.several(draft, tree, mentions, predicates);
    if (draft.recipients.isEmpty() && draft.kind == EventKind.REJECTION) {
      draft.likely.addAll(targets.of(draft, tree, mentions));
    } else if (draft.recipients.isEmpty()) {
      draft.recipients.addAll(targets.of(draft, tree, mentions));
    }
    for (Relation relation : List.of(Relation.BETWEEN, Relation.WITH)) {
      for (int word : predicate.in(relation)) {
        draft.partnered |=
            SHARED.contains(draft.kind)
                && tree.upos(word) == Upos.NOUN
                && acting(tree, word)
                && actors(draft, tree, mentions, word, relation).isEmpty();
      }
    }
    for (Relation relation : frame.recipients()) {
      for (int word : predicate.in(relation)) {
        draft.addressed |=
            frame.aimed()
                && relation != Relation.OF
                && !timed(mentions, draft.sentence, word)
                && draft.recipients.isEmpty()
                && (tree.upos(word) == Upos.PROPN || acting(tree, word));
      }
    }
  }

  /** Whether it tells whose the thing is: "accepted an offer of Egypt", "took a call from". */
  private static boolean accepted(Draft draft, Relation relation) {
    return relation == Relation.OF
        && (draft.kind == EventKind.AGREEMENT || Contacts.KINDS.contains(draft.kind))
        && draft.predicate.match().rule().frame().actors().contains(Relation.OWNER);
  }

  static boolean timed(Mentions mentions, int sentence, int word) {
    return mentions.times().get(sentence).stream()
        .anyMatch(time -> time.first() <= word && word <= time.last());
  }

  private static boolean among(Tree tree, int word, Set<String> words) {
    String lemma = tree.lemma(word);
    return words.contains(lemma)
        || lemma.endsWith("s") && words.contains(lemma.substring(0, lemma.length() - 1));
  }

  /** Whether a word is somebody who acts, though no known actor: "gunmen", "des manifestants". */
  boolean acting(Tree tree, int word) {
    return among(tree, word, agents);
  }

  /** Whether a noun is neither somebody nor some part of a side: "welcomed the announcement". */
  boolean thing(Tree tree, Mentions mentions, int sentence, int word) {
    return tree.upos(word) == Upos.NOUN
        && !acting(tree, word)
        && !among(tree, word, parts)
        && !timed(mentions, sentence, word)
        && mentions.actorAt(sentence, word) == null;
  }

  private void bind(
      Draft draft, Tree tree, Mentions mentions, Relation relation, Set<String> into) {
    for (int word : draft.predicate.in(relation)) {
      List<String> found = actors(draft, tree, mentions, word, relation);
      if (tree.upos(word) == Upos.NOUN && Bearers.unnamed(mentions, draft.sentence, word)) {
        draft.embodied.addAll(found);
      }
      boolean with = relation == Relation.WITH || relation == Relation.BETWEEN;
      if (with) {
        into.addAll(found);
        into.addAll(nearby.joined(draft, tree, mentions, word));
      } else if (found.size() > 1
          || relation != Relation.POSSESSOR
          || !theirs.contains(tree.form(word))) {
        into.addAll(found);
      }
    }
  }

  /** Who travels along; not whom one travels to meet: "left for talks with Peter". */
  private void companions(Draft draft, Tree tree, Mentions mentions) {
    for (int with : draft.predicate.in(Relation.WITH)) {
      int up = tree.is(with, "conj") ? tree.head(with) : with;
      int before = tree.child(up, "case") - 1;
      boolean topic = before > draft.predicate.word() && tree.upos(before) == Upos.NOUN;
      if (!topic && tree.head(up) >= 0 && tree.upos(tree.head(up)) == Upos.VERB) {
        draft.actors.addAll(actors(draft, tree, mentions, with, Relation.WITH));
      }
    }
  }

  /** The actors for which an argument stands. */
  List<String> actors(Draft draft, Tree tree, Mentions mentions, int word, Relation relation) {
    int sentence = draft.sentence;
    ActorMention mention = mentions.actorAt(sentence, word);
    if (mention != null && relation == Relation.SUBJECT && tree.is(draft.predicate.word(), "acl")) {
      mention = Bearers.person(mentions, sentence, word, mention);
    }
    if (mention != null
        && mention.form() == ActorMention.Form.DEMONYM
        && (relation != Relation.OWNER || draft.kind != EventKind.RELEASE)
        && Bearers.within(mentions, sentence, mention)) {
      return List.of(); // "les gardes-côtes chypriotes et grecs"
    }
    if (mention != null
        && mention.form() == ActorMention.Form.DEMONYM
        && relation == Relation.SUBJECT) {
      ActorMention next = mentions.actorAt(sentence, Math.min(mention.last() + 1, tree.size() - 1));
      mention = next != null && next != mention ? next : mention;
    }
    if (mention != null
        && relation == Relation.TO
        && draft.kind != EventKind.ATTACK
        && Bearers.stay(draft, mentions, mention, word)) {
      return List.of();
    }
    if (mention != null) {
      return relation != Relation.TELLER && label(tree, mention)
          ? List.of()
          : Bearers.all(draft, tree, mentions, mention);
    }
    int counted = predicates.counted(tree, word);
    if (counted > word) {
      return actors(draft, tree, mentions, counted, relation);
    }
    if (tree.has(word, "Person", "1")) {
      return Speaker.at(draft.statements, tree, mentions, word);
    }
    if (tree.upos(word) == Upos.PRON) {
      boolean third = tree.has(word, "Person", "3") && tree.has(word, "PronType", "Prs");
      return third && relation == Relation.SUBJECT
          ? nearby.antecedent(draft, tree, mentions, word)
          : List.of();
    }
    if (relation == Relation.MODIFIER) {
      return List.of();
    }
    List<String> named = Bearers.apposed(draft, tree, mentions, word);
    if (!named.isEmpty()) {
      return named;
    }
    var frame = draft.predicate.match().rule().frame();
    boolean aimed =
        frame.recipients().contains(Relation.OF)
            || relation == Relation.SUBJECT && frame.recipients().contains(Relation.SUBJECT);
    boolean done =
        (DONE.contains(relation)
                || relation == Relation.SUBJECT && frame.recipients().contains(relation))
            && !Contacts.KINDS.contains(draft.kind)
            && (frame.recipients().contains(relation) || frame.actors().contains(relation));
    boolean part = done || among(tree, word, parts) || aimed && among(tree, word, works);
    for (int child : tree.children(word)) {
      boolean owner =
          tree.is(child, "amod")
              || tree.is(child, "compound")
              || tree.is(child, "nmod")
              || tree.is(child, "det") && tree.has(child, "Poss", "Yes");
      boolean topic =
          !frame.recipients().contains(Relation.ON)
              && predicates.preposition(tree, child) == Relation.ON;
      ActorMention inner = part && owner && !topic ? mentions.actorAt(sentence, child) : null;
      if (inner != null && !Bearers.person(mentions, inner, aimed)) {
        List<String> owners = new ArrayList<>(inner.actors());
        for (int more : tree.children(child)) {
          ActorMention second = tree.is(more, "conj") ? mentions.actorAt(sentence, more) : null;
          if (second != null && !Bearers.person(mentions, second, aimed)) {
            owners.addAll(second.actors());
          }
        }
        return owners;
      }
    }
    return List.of();
  }

  /** Whether a name only labels a headline: "Ukraine: l'émissaire reçu par …". */
  private boolean label(Tree tree, ActorMention mention) {
    for (int i = mention.first(); i >= 0 && i >= mention.first() - 3; i--) {
      if (",".equals(tree.form(i))) {
        break;
      }
      if (according.contains(tree.form(i))) {
        return true;
      }
    }
    return mention.first() == 0
        && mention.last() + 1 < tree.size()
        && ":".equals(tree.form(mention.last() + 1));
  }
}
