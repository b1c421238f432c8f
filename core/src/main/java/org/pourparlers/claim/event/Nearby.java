package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the actors of an event by the order of words, where the tree has lost them. */
final class Nearby {
  private static final int AFTER = 18;
  private static final int BEFORE = 24;

  /** How far behind a noun those stand who do what it tells. */
  private static final int AGENT = 10;

  /** How far behind its preposition a name may begin. */
  private static final int CLOSE = 4;

  private final Predicates predicates;

  Nearby(Predicates predicates) {
    this.predicates = predicates;
  }

  /**
   * The actors after the next "with", "between" or "by", or after the verb without a preposition.
   */
  List<String> following(Draft draft, Tree tree, Mentions mentions) {
    int word = draft.predicate.word();
    List<String> actors = following(draft, tree, mentions, word);
    int verb = draft.predicate.verb();
    return actors.isEmpty() && verb > word ? following(draft, tree, mentions, verb) : actors;
  }

  private List<String> following(Draft draft, Tree tree, Mentions mentions, int word) {
    List<String> actors = new ArrayList<>();
    boolean verb = draft.predicate.match().trigger().sort() == Trigger.Sort.VERB;
    boolean bare =
        verb && draft.predicate.match().rule().frame().actors().contains(Relation.OBJECT);
    boolean last = false;
    for (int i = word + 1; i < tree.size() && i <= word + AFTER; i++) {
      boolean own = tree.is(i, "acl") && tree.head(i) == word && !tree.is(i, "acl:relcl");
      own |= draft.predicate.match().companion(i);
      if (tree.upos(i) == Upos.VERB && !tree.is(i, "amod") && !own || ";".equals(tree.form(i))) {
        break;
      }
      ActorMention mention = named(mentions.actorAt(draft.sentence, i));
      if (mention == null || mention.first() != i) {
        bare &= mention != null || !",".equals(tree.form(i));
        continue;
      }
      int before = before(tree, i);
      Relation relation = tree.upos(before) == Upos.ADP ? relation(tree, before) : null;
      boolean taken =
          relation == Relation.WITH
              || relation == Relation.BETWEEN
              || verb && relation == Relation.SUBJECT
              || bare && tree.upos(before) != Upos.ADP
              || last && (tree.upos(before) == Upos.CCONJ || ",".equals(tree.form(before)));
      if (taken) {
        actors.addAll(mention.actors());
        bare = false;
      }
      last = taken;
    }
    return actors;
  }

  /** In which relation the preposition before a word puts it, or null. */
  @Nullable Relation relationOf(Tree tree, int word) {
    return predicates.preposition(tree, word);
  }

  private @Nullable Relation relation(Tree tree, int preposition) {
    return predicates.relation(tree.lemma(preposition));
  }

  /** The word before a mention, its articles passed over. */
  private static int before(Tree tree, int first) {
    int before = first - 1;
    while (before > 0 && tree.upos(before) == Upos.DET) {
      before--;
    }
    return Math.max(before, 0);
  }

  /** Those to whom or against whom it is done: the first after such a preposition. */
  List<String> receiving(Draft draft, Tree tree, Mentions mentions) {
    var relations = draft.predicate.match().rule().frame().recipients();
    int word = Math.max(draft.predicate.word(), draft.predicate.verb());
    boolean on = false;
    int since = 0;
    for (int i = word + 1; i < tree.size() && i <= word + AFTER; i++) {
      if (tree.upos(i) == Upos.VERB && !tree.is(i, "amod") || ",;:".contains(tree.form(i))) {
        break;
      }
      Relation relation = tree.upos(i) == Upos.ADP ? predicates.relation(tree.lemma(i)) : null;
      if (relation != null) {
        since = i;
        on =
            relations.contains(relation)
                && relation != Relation.OF
                && relation != Relation.FROM
                && relation != Relation.BETWEEN;
      }
      ActorMention mention = on ? named(mentions.actorAt(draft.sentence, i)) : null;
      if (mention != null && mention.first() - since <= CLOSE) {
        return mention.actors();
      }
    }
    return List.of();
  }

  /** The actors before a verb in its clause: all where several do it together, else the nearest. */
  List<String> preceding(Draft draft, Tree tree, Mentions mentions) {
    List<String> actors = new ArrayList<>();
    boolean several = draft.predicate.match().rule().frame().least() > 1;
    int word = draft.predicate.word();
    for (int i = word - 1; i >= 0 && i > word - BEFORE; i--) {
      boolean verb = tree.upos(i) == Upos.VERB && !tree.is(i, "amod") && !tree.is(i, "acl");
      if (verb || tree.upos(i) == Upos.SCONJ || ";:".contains(tree.form(i))) {
        break;
      }
      ActorMention mention = named(mentions.actorAt(draft.sentence, i));
      if (mention != null && i == mention.head() && !governed(tree, mention)) {
        actors.addAll(mention.actors());
        if (!several) {
          break;
        }
      }
    }
    return actors;
  }

  /** Who must do something lest a threat come true: the subject of its condition. */
  List<String> conditioned(
      Draft draft, Tree tree, Mentions mentions, java.util.function.Predicate<String> condition) {
    int verb = draft.predicate.word();
    List<String> after = conditioned(draft, tree, mentions, condition, verb + 1);
    boolean inserted = tree.is(verb, "parataxis"); // "If Chad does not leave, …, Mali warned"
    return after.isEmpty() && inserted ? conditioned(draft, tree, mentions, condition, 0) : after;
  }

  private static List<String> conditioned(
      Draft draft,
      Tree tree,
      Mentions mentions,
      java.util.function.Predicate<String> condition,
      int from) {
    boolean on = false;
    for (int i = from; i < tree.size(); i++) {
      on |= condition.test(tree.lemma(i));
      ActorMention mention = on ? named(mentions.actorAt(draft.sentence, i)) : null;
      if (mention != null && tree.is(mention.head(), "nsubj")) {
        return mention.actors();
      }
    }
    return List.of();
  }

  /** Who did what a noun tells, in its phrase: "the arrest in Minsk of two men by the police". */
  List<String> agent(Draft draft, Tree tree, Mentions mentions) {
    int noun = draft.predicate.word();
    for (int by = noun + 1; by + 1 < tree.size() && by <= noun + AGENT; by++) {
      Upos upos = tree.upos(by);
      if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.SCONJ || upos == Upos.PUNCT) {
        return List.of();
      }
      if (relation(tree, by) != Relation.SUBJECT) {
        continue;
      }
      for (int i = by + 1; i < tree.size() && i <= by + 3; i++) {
        ActorMention mention = named(mentions.actorAt(draft.sentence, i));
        if (mention != null) {
          return mention.actors();
        }
      }
      return List.of();
    }
    return List.of();
  }

  /** The first of two subjects, where the tree lost it: "Alba and Prime Minister Korin met". */
  List<String> coordinated(Draft draft, Tree tree, Mentions mentions, int word) {
    ActorMention second = named(mentions.actorAt(draft.sentence, word));
    int and = second == null ? -1 : second.first() - 1;
    if (and < 1 || tree.upos(and) != Upos.CCONJ) {
      return List.of();
    }
    ActorMention first = named(mentions.actorAt(draft.sentence, and - 1));
    for (int i = first == null ? -1 : first.first() - 1; i >= 0; i--) {
      if (tree.upos(i) == Upos.VERB || tree.upos(i) == Upos.ADP) {
        return List.of();
      }
    }
    return first == null ? List.of() : first.actors();
  }

  /** The second of two, where the tree lost it: "spoke with Alba and Korin by phone". */
  List<String> joined(Draft draft, Tree tree, Mentions mentions, int word) {
    ActorMention first = named(mentions.actorAt(draft.sentence, word));
    int and = first == null ? tree.size() : first.last() + 1;
    if (and + 1 >= tree.size() || tree.upos(and) != Upos.CCONJ) {
      return List.of();
    }
    int next = tree.upos(and + 1) == Upos.DET && and + 2 < tree.size() ? and + 2 : and + 1;
    ActorMention second = named(mentions.actorAt(draft.sentence, next));
    int after = second == null ? tree.size() : second.last() + 1;
    boolean clause =
        after < tree.size() && (tree.upos(after) == Upos.VERB || tree.upos(after) == Upos.AUX);
    return second == null || clause ? List.of() : second.actors();
  }

  /** Whom a pronoun without an antecedent may mean: the subject told last in its sentence. */
  List<String> antecedent(Draft draft, Tree tree, Mentions mentions, int pronoun) {
    for (int sentence = draft.sentence;
        sentence >= 0 && sentence >= draft.sentence - 1;
        sentence--) {
      Tree of = mentions.trees().get(sentence);
      List<ActorMention> all = mentions.actorMentions().get(sentence);
      for (int i = all.size() - 1; of != null && i >= 0; i--) {
        ActorMention mention = named(all.get(i));
        boolean before = sentence < draft.sentence || mention != null && mention.last() < pronoun;
        if (mention != null && before && of.is(mention.head(), "nsubj")) {
          return mention.actors();
        }
      }
    }
    return List.of();
  }

  /** Whether a preposition stands right before a mention. */
  private boolean governed(Tree tree, ActorMention mention) {
    int before = mention.first() - 1;
    if (before >= 0 && tree.upos(before) == Upos.DET) {
      before--;
    }
    return before >= 0
        && tree.upos(before) == Upos.ADP
        && predicates.relation(tree.lemma(before)) != null;
  }

  private static @Nullable ActorMention named(@Nullable ActorMention mention) {
    return mention == null || mention.form() == ActorMention.Form.DEMONYM ? null : mention;
  }

  /** "Trump remains open to a meeting with Kim": who is told of a meeting with another is in it. */
  static void governing(Draft draft, Tree tree, Mentions mentions) {
    Predicate predicate = draft.predicate;
    boolean noun = predicate.match().trigger().sort() != Trigger.Sort.VERB;
    boolean contact =
        !draft.actors.isEmpty()
            && !predicate.in(Relation.WITH).isEmpty()
            && predicate.in(Relation.SUBJECT).isEmpty()
            && predicate.in(Relation.POSSESSOR).stream() // "His meeting with X lasted, Y said"
                .allMatch(word -> mentions.actorAt(draft.sentence, word) == null)
            && predicate.in(Relation.BETWEEN).isEmpty()
            && (draft.actors.size() == 1 || Contacts.KINDS.contains(draft.kind));
    boolean journey = draft.kind == EventKind.VISIT && draft.actors.isEmpty();
    if (!noun || !contact && !journey) {
      return;
    }
    int up = tree.head(predicate.word());
    for (int steps = 0; up >= 0 && steps < 5; steps++) {
      int subject = tree.child(up, "nsubj");
      ActorMention mention = subject < 0 ? null : mentions.actorAt(draft.sentence, subject);
      if (mention != null
          && (mention.form() != ActorMention.Form.DEMONYM || mention.head() == subject)) {
        draft.actors.addAll(mention.actors());
        return;
      }
      up = tree.head(up);
    }
  }

  /**
   * "an appelé à X et à Y, qui avaient parrainé": all whom a clause in the plural is about, though
   * the tree hangs it on the last.
   */
  static List<String> relative(Draft draft, Tree tree, Mentions mentions, int word) {
    int verb = draft.predicate.word();
    if (!tree.is(verb, "acl:relcl") || !plural(tree, verb)) {
      return List.of();
    }
    List<String> actors = new ArrayList<>(2);
    int up = word;
    for (int steps = 0; up >= 0 && steps < 4; steps++) {
      if (tree.is(up, "conj")) {
        up = tree.head(up);
        ActorMention mention = up < 0 ? null : named(mentions.actorAt(draft.sentence, up));
        actors.addAll(mention == null ? List.of() : mention.actors());
      } else if (tree.is(up, "appos") || tree.is(up, "flat")) {
        up = tree.head(up);
      } else {
        break;
      }
    }
    return actors;
  }

  private static boolean plural(Tree tree, int verb) {
    if (tree.has(verb, "Number", "Plur") && tree.has(verb, "VerbForm", "Fin")) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.has(child, "Number", "Plur")) {
        return true;
      }
    }
    return false;
  }
}
