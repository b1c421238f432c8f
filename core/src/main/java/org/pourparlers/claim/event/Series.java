package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Takes apart contacts with several people one after the other, each after a preposition of its
 * own: "received by A in Moscow and by B in Minsk", "avec A, puis avec B".
 */
final class Series {
  private static final int BETWEEN = 26;
  private static final int NEAR = 5;

  private final Predicates predicates;
  private final Casting casting;

  private final Set<String> each;
  private final Set<String> separately;

  Series(Language language, Predicates predicates, Casting casting) {
    separately = Tables.words(language, "apart");
    each = Tables.words(language, "each");
    this.predicates = predicates;
    this.casting = casting;
  }

  /** Somebody met, and the words that tell of it: from the preposition to the next one's. */
  private record Turn(int start, List<String> actors) {}

  /** The contacts besides the draft, which keeps the first. */
  List<Draft> of(Draft draft, Tree tree, Mentions mentions) {
    List<Draft> more = apart(draft, tree, mentions);
    if (more.isEmpty()) {
      more.addAll(separate(draft, tree, mentions));
    }
    for (Relation relation : List.of(Relation.SUBJECT, Relation.WITH, Relation.OBJECT)) {
      List<Turn> turns =
          relation == Relation.OBJECT
              ? objects(draft, tree, mentions)
              : turns(draft, tree, mentions, relation);
      Set<String> first = new LinkedHashSet<>(draft.actors);
      turns.forEach(turn -> first.removeAll(turn.actors()));
      if (turns.size() < 2 || first.isEmpty()) {
        continue;
      }
      int end = tree.size();
      for (int i = turns.size() - 1; i >= 0; i--) {
        Turn turn = turns.get(i);
        Draft one = i == 0 ? draft : new Draft(draft.predicate, draft.sentence, draft.kind);
        if (i > 0) {
          one.status = draft.status;
          one.evidence.addAll(draft.evidence);
          more.add(0, one);
        }
        one.actors.clear();
        one.actors.addAll(first);
        one.actors.addAll(turn.actors());
        around(one, mentions, turn.start(), end, i > 0);
        end = turn.start();
      }
      return more;
    }
    return more;
  }

  /** "Each saw the envoy": each of those before, one contact. */
  private List<Draft> apart(Draft draft, Tree tree, Mentions mentions) {
    List<Draft> more = new ArrayList<>();
    if (draft.predicate.in(Relation.SUBJECT).stream()
        .noneMatch(word -> each.contains(tree.lemma(word)))) {
      return more;
    }
    Set<String> met = new LinkedHashSet<>();
    for (Relation relation : List.of(Relation.OBJECT, Relation.WITH)) {
      for (int word : draft.predicate.in(relation)) {
        met.addAll(casting.actors(draft, tree, mentions, word, relation));
      }
    }
    List<String> all = new ArrayList<>(draft.actors);
    all.removeAll(met);
    if (met.isEmpty() || all.size() < 2) {
      return more;
    }
    for (String one : all.subList(1, all.size())) {
      Draft contact = new Draft(draft.predicate, draft.sentence, draft.kind);
      contact.status = draft.status;
      contact.evidence.addAll(draft.evidence);
      contact.actors.add(one);
      contact.actors.addAll(met);
      contact.date = draft.date;
      contact.place = draft.place;
      contact.duration = draft.duration;
      draft.actors.remove(one);
      contact.fresh = true;
      more.add(contact);
    }
    draft.fresh = true;
    return more;
  }

  /** "held separate meetings with both": one contact with each. */
  private List<Draft> separate(Draft draft, Tree tree, Mentions mentions) {
    List<Draft> more = new ArrayList<>();
    int word = draft.predicate.word();
    boolean said = false;
    for (int i = Math.max(0, word - NEAR); i < tree.size() && i <= word + NEAR; i++) {
      boolean own = tree.head(i) == word || tree.head(i) == draft.predicate.verb();
      said |= own && separately.contains(tree.lemma(i));
    }
    Set<String> one = new LinkedHashSet<>();
    for (Relation relation : List.of(Relation.SUBJECT, Relation.POSSESSOR)) {
      for (int subject : draft.predicate.in(relation)) {
        one.addAll(casting.actors(draft, tree, mentions, subject, relation));
      }
    }
    List<String> met = new ArrayList<>(draft.actors);
    met.removeAll(one);
    if (!said || one.size() != 1 || met.size() < 2) {
      return more;
    }
    for (String other : met.subList(1, met.size())) {
      Draft contact = new Draft(draft.predicate, draft.sentence, draft.kind);
      contact.status = draft.status;
      contact.evidence.addAll(draft.evidence);
      contact.actors.addAll(one);
      contact.actors.add(other);
      contact.date = draft.date;
      contact.place = draft.place;
      contact.fresh = true;
      draft.actors.remove(other);
      more.add(contact);
    }
    return more;
  }

  private static void around(Draft draft, Mentions mentions, int start, int end, boolean later) {
    for (PlaceMention place : mentions.places().get(draft.sentence)) {
      if (start < place.first() && place.last() < end) {
        draft.place = place.place();
        break;
      }
    }
    for (TimeMention time : mentions.times().get(draft.sentence)) {
      boolean within = start < time.first() && time.last() < end;
      if (time.when() != null && (within || later && draft.date == null && time.last() < start)) {
        draft.date = time.when();
      }
    }
  }

  private List<Turn> turns(Draft draft, Tree tree, Mentions mentions, Relation relation) {
    List<Turn> turns = new ArrayList<>();
    int last = draft.predicate.word();
    for (int i = last + 1; i + 1 < tree.size() && i - last <= BETWEEN; i++) {
      boolean verb = tree.upos(i) == Upos.VERB && !tree.is(i, "amod");
      if (verb || ";:".contains(tree.form(i))) {
        break;
      }
      if (tree.upos(i) != Upos.ADP || predicates.relation(tree.lemma(i)) != relation) {
        continue;
      }
      int start = turns.isEmpty() ? i : before(tree, mentions, draft.sentence, i);
      boolean next = turns.isEmpty() || joined(tree, start);
      int word = i + 1;
      while (word + 1 < tree.size()
          && (tree.upos(word) == Upos.DET || tree.has(word, "Poss", "Yes"))) {
        word++;
      }
      int head = head(mentions, draft.sentence, word);
      List<String> actors = casting.actors(draft, tree, mentions, head, relation);
      if (!next || actors.isEmpty()) {
        continue;
      }
      turns.add(new Turn(start - (start < i ? 1 : 0), actors));
      last = word;
    }
    return turns;
  }

  /** "met A in Berlin on Monday and B in Warsaw": each with a place or a time of their own. */
  private List<Turn> objects(Draft draft, Tree tree, Mentions mentions) {
    List<Turn> turns = new ArrayList<>();
    List<Integer> objects = draft.predicate.in(Relation.OBJECT);
    if (objects.isEmpty() || objects.get(0) < draft.predicate.word()) {
      return turns;
    }
    int last = objects.get(0);
    turns.add(new Turn(last, casting.actors(draft, tree, mentions, last, Relation.OBJECT)));
    for (int i = last + 2; i < tree.size() && i - last <= BETWEEN; i++) {
      if (tree.upos(i) == Upos.VERB && !tree.is(i, "amod") || ";:".contains(tree.form(i))) {
        break;
      }
      ActorMention mention = mentions.actorAt(draft.sentence, i);
      if (mention != null
          && mention.form() == ActorMention.Form.NAME
          && mention.first() == i
          && joined(tree, i)
          && !",".equals(tree.form(i - 1))
          && apart(mentions, draft.sentence, last, i)
          && mentions.placeAt(draft.sentence, i) == null) {
        turns.add(new Turn(i, mention.actors()));
        last = i;
      }
    }
    return turns;
  }

  /** Whether a place or a time stands between two words. */
  private static boolean apart(Mentions mentions, int sentence, int from, int to) {
    return mentions.places().get(sentence).stream()
            .anyMatch(place -> from < place.first() && place.last() < to)
        || mentions.times().get(sentence).stream()
            .anyMatch(time -> from < time.first() && time.last() < to && time.when() != null);
  }

  /** The head of the longest mention that covers a word, demonyms apart; else the word. */
  private static int head(Mentions mentions, int sentence, int word) {
    ActorMention longest = null;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      boolean covers = mention.first() <= word && word <= mention.last();
      if (covers
          && mention.form() != ActorMention.Form.DEMONYM
          && (longest == null || mention.last() > longest.last())) {
        longest = mention;
      }
    }
    return longest == null ? word : longest.head();
  }

  /** The preposition before the time that stands before another: "then for an hour with Y". */
  private static int before(Tree tree, Mentions mentions, int sentence, int preposition) {
    int last = preposition - (",".equals(tree.form(preposition - 1)) ? 2 : 1);
    for (TimeMention time : mentions.times().get(sentence)) {
      if (time.last() == last && time.first() > 0) {
        int first = time.first();
        while (first > 1
            && (tree.upos(first - 1) == Upos.ADP || tree.upos(first - 1) == Upos.ADV)) {
          first--;
        }
        return first;
      }
    }
    return preposition;
  }

  /** Whether "and", "then" or a comma stands before a preposition. */
  private static boolean joined(Tree tree, int preposition) {
    int i = preposition - 1;
    while (i > 0 && tree.upos(i) == Upos.ADV) {
      i--;
    }
    return tree.upos(i) == Upos.CCONJ || ",".equals(tree.form(i)) || i < preposition - 1;
  }
}
