package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.claim.statement.SpokenWords;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Predicates;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.rule.TriggerIndex;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/** Reads the events of a report in one language. Immutable; safe for use by many threads. */
public final class EventReader {
  private final Predicates predicates;
  private final Casting casting;
  private final Standing standing;
  private final Circumstances circumstances;
  private final Turns turns;
  private final CircumstanceWords words;
  private final Contacts contacts;
  private final Eventfulness eventfulness;
  private final Fission fission;
  private final Occasions occasions;
  private final Receptions receptions;
  private final Series series;
  private final Sources sources;
  private final Topics topics;
  private final Uttered uttered;
  private final Typology typology = new Typology();

  public EventReader(Language language) {
    predicates = new Predicates(language);
    casting = new Casting(language, predicates);
    standing = new Standing(language);
    words = new CircumstanceWords(language);
    circumstances = new Circumstances(predicates, words);
    turns = new Turns(language, standing, words);
    contacts = new Contacts(language);
    eventfulness = new Eventfulness(language, casting, standing);
    occasions = new Occasions(predicates, casting);
    receptions = new Receptions(words);
    fission = new Fission(language, circumstances, casting);
    series = new Series(language, predicates, casting);
    sources = new Sources(language);
    topics = new Topics(language);
    uttered = new Uttered(language);
  }

  /**
   * What tells cheaply which sentences may tell an event.
   *
   * @param verbs whether by verbs, or by nouns
   */
  public TriggerIndex triggers(boolean verbs) {
    return new TriggerIndex(predicates.rules(), verbs, word -> predicates.relation(word) != null);
  }

  /**
   * The events of a report, in order of their evidence.
   *
   * @param published EDTF date of publication, or null
   */
  public List<Event> read(
      Text text, Mentions mentions, List<Statement> statements, @Nullable String published) {
    Telling telling = new Telling(mentions);
    SpokenWords spoken = SpokenWords.of(statements);
    for (Sentence sentence : text.sentences()) {
      Tree tree = mentions.trees().get(sentence.index());
      if (tree == null) {
        continue;
      }
      boolean title = text.title() != null && text.title().contains(sentence.span());
      List<Draft> drafts = new ArrayList<>();
      List<Predicate> found = predicates.in(tree);
      for (Predicate predicate : found) {
        if (Referring.ofEvent(predicate, found, tree)
            || Referring.byEvent(predicate, found, tree)
            || Referring.brokenOff(predicate, found, tree)
            || Referring.relayed(predicate, found)
            || Referring.means(predicate, found, tree)
            || Referring.topic(predicate, found, tree)) {
          continue;
        }
        Draft draft = draft(predicate, found, sentence, tree, mentions, statements, published);
        if (draft != null && draft.idle) {
          Draft brokered = brokering(draft, tree, mentions);
          if (brokered != null) {
            brokered.title = title;
            drafts.add(brokered);
          }
        } else if (draft != null) {
          draft.title = title;
          drafts.add(draft);
          List<Draft> others =
              draft.kind == EventKind.MEETING || draft.kind == EventKind.CALL
                  ? new ArrayList<>(series.of(draft, tree, mentions))
                  : new ArrayList<>();
          others.addAll(fission.of(draft, tree, mentions));
          for (Draft more : others) {
            more.title = title;
            drafts.add(more);
          }
          Draft brokered = brokering(draft, tree, mentions);
          if (brokered != null) {
            drafts.add(brokered);
          }
        }
      }
      Entailment.negated(drafts);
      Entailment.drop(drafts, tree);
      Sharing.share(drafts, tree);
      Entailment.agreedUpon(drafts, tree);
      Entailment.refused(drafts);
      Entailment.bidden(drafts, tree);
      for (Draft draft : drafts) {
        draft.topics.addAll(topics.of(tree));
        draft.attributed.addAll(sources.of(draft, tree, mentions, spoken));
        telling.add(draft);
      }
    }
    List<Draft> told = telling.drafts();
    told.addAll(uttered(told, text, mentions, statements));
    told.sort(Comparator.comparing((Draft draft) -> draft.evidence.get(0)));
    new Sequel(words, mentions).fill(told);
    new Scene(predicates, words, mentions, text, published).fill(told);
    return events(told);
  }

  private List<Draft> uttered(
      List<Draft> told, Text text, Mentions mentions, List<Statement> statements) {
    List<Draft> deeds = new ArrayList<>();
    for (Statement statement : statements) {
      Draft draft = uttered.of(statement, told, text, mentions);
      if (draft != null) {
        deeds.add(draft);
      }
    }
    return deeds;
  }

  /** Whether several are received by somebody else: "the delegations, received by the minister". */
  private void received(Draft draft, Tree tree, Mentions mentions) {
    Predicate predicate = draft.predicate;
    if (draft.kind != EventKind.MEETING
        || predicate.match().trigger().sort() != Trigger.Sort.VERB
        || !tree.is(predicate.word(), "acl")
        || tree.is(predicate.word(), "acl:relcl")) {
      return;
    }
    Set<String> hosts = parts(draft, tree, mentions, Relation.SUBJECT);
    Set<String> guests = parts(draft, tree, mentions, Relation.OBJECT);
    guests.removeAll(hosts);
    if (!hosts.isEmpty() && guests.size() > 1) {
      draft.kind = EventKind.MEDIATION;
      draft.actors.clear();
      draft.actors.addAll(hosts);
      draft.recipients.addAll(guests);
    }
  }

  private Set<String> parts(Draft draft, Tree tree, Mentions mentions, Relation relation) {
    Set<String> parts = new LinkedHashSet<>();
    for (int word : draft.predicate.in(relation)) {
      parts.addAll(casting.actors(draft, tree, mentions, word, relation));
    }
    return parts;
  }

  private @Nullable Draft draft(
      Predicate predicate,
      List<Predicate> found,
      Sentence sentence,
      Tree tree,
      Mentions mentions,
      List<Statement> statements,
      @Nullable String published) {
    Status status = standing.of(predicate, tree);
    int intent = predicate.verb() < 0 ? -1 : predicates.intent(tree, predicate.verb());
    if (intent >= 0 && status != null) {
      status = standing.meant(tree.lemma(intent), status);
    }
    boolean aim = status == null && Referring.purposeOfJourney(predicate, found, tree);
    if (aim) {
      status = Status.PLANNED;
    }
    if (status == null || Eventfulness.named(predicate, sentence.index(), tree, mentions)) {
      return null;
    }
    boolean gesture =
        status == Status.DENIED
            && predicate.match().rule().kind().equals("meeting")
            && !predicate.match().trigger().next().isEmpty();
    if (gesture) {
      return null; // "did not shake hands": they may have met
    }
    if (predicate.match().rule().negated()) {
      if (status != Status.DENIED && status != Status.CALLED_OFF) {
        return null;
      }
      status = Status.OCCURRED;
    }
    boolean off = status == Status.DENIED || status == Status.CALLED_OFF;
    if (off && "CONCEDE".equals(predicate.match().rule().plover())) {
      return null;
    }
    EventKind kind = EventKind.valueOf(predicate.match().rule().kind().toUpperCase(Locale.ROOT));
    Draft draft = new Draft(predicate, sentence.index(), kind);
    draft.status = status;
    draft.statements = statements;
    draft.aim = aim;
    draft.status = turns.of(draft, tree);
    casting.cast(draft, tree, mentions);
    if (kind == EventKind.MEDIATION) {
      Sides.apart(draft, mentions);
    }
    boolean lasts = kind == EventKind.CEASEFIRE || kind == EventKind.MEDIATION;
    if (status == Status.OCCURRED
        && !Targets.spoken(kind)
        && Tense.present(tree, predicate.verb(), lasts)
        && circumstances.goesOn(draft, tree, mentions)) {
      draft.status = Status.ONGOING; // "have been talking since Monday", "observe a truce since"
    }
    circumstances.fill(draft, tree, mentions, found, published);
    Targets.struck(draft, mentions);
    Targets.foreign(draft, mentions);
    contacts.refine(draft, tree, mentions);
    occasions.fill(draft, tree, mentions);
    receptions.fill(draft, tree, mentions);
    received(draft, tree, mentions);
    Contacts.lastTime(draft);
    Contacts.guest(draft, mentions);
    if (Targets.spoken(kind) && draft.status == Status.ONGOING) {
      draft.status = Status.OCCURRED;
    }
    if (kind == EventKind.MEDIATION
        && draft.status == Status.OCCURRED
        && predicate.match().trigger().sort() == Trigger.Sort.VERB
        && standing.offers(tree.lemma(predicate.match().word()))) {
      draft.status = Status.POSSIBLE;
    }
    boolean given = kind == EventKind.AID && status == Status.OCCURRED;
    if (given && standing.pledges(tree.lemma(predicate.match().word()))) {
      draft.status = Status.PLANNED;
    }
    if (question(tree) && (status == Status.OCCURRED || status == Status.PLANNED)) {
      draft.status = Status.POSSIBLE;
    }
    int put = predicate.verb();
    if (status == Status.CALLED_OFF && put >= 0 && standing.postpones(tree.lemma(put))) {
      When day = turns.postponed(draft, mentions.times().get(draft.sentence), published);
      draft.status = day == null ? status : Status.PLANNED;
      draft.date = day == null ? draft.date : day;
    }
    if (turns.runs(draft, tree, published)) {
      draft.status = Status.ONGOING;
      draft.date = null;
    }
    if ((status == Status.OCCURRED || status == Status.ONGOING)
        && draft.date != null
        && published != null
        && Dates.after(draft.date.edtf(), published)) {
      if (Targets.spoken(kind)) {
        draft.date = null;
      } else {
        draft.status = Status.PLANNED;
      }
    }
    if ((kind == EventKind.REJECTION || kind == EventKind.DEMAND)
        && draft.status == Status.DENIED
        && standing.negated(tree, predicate.word())) {
      // "did not rule out": nothing is refused.
      return null;
    }
    draft.idle |= !eventfulness.eventful(draft, tree, mentions);
    draft.evidence.add(evidence(predicate, tree));
    return draft;
  }

  private static boolean people(Mentions mentions, Set<String> who) {
    return mentions.actors().stream()
        .filter(actor -> who.contains(actor.id()))
        .allMatch(actor -> actor.kind() == ActorKind.PERSON);
  }

  /** The mediation by those who host or arrange an event between others. */
  private @Nullable Draft brokering(Draft of, Tree tree, Mentions mentions) {
    Draft draft = of.beside(EventKind.MEDIATION);
    for (Relation relation : List.of(Relation.HOST, Relation.THROUGH)) {
      for (int word : of.predicate.in(relation)) {
        draft.actors.addAll(casting.actors(of, tree, mentions, word, relation));
      }
    }
    draft.actors.removeAll(of.actors);
    if (draft.actors.isEmpty() || of.kind == EventKind.MEDIATION || of.kind == EventKind.VISIT) {
      return null;
    }
    draft.recipients.addAll(of.participants());
    if (draft.recipients.size() == 1 && people(mentions, draft.recipients)) {
      return null; // "hosted X for talks": a guest of theirs, no third party's
    }
    return draft;
  }

  private static boolean question(Tree tree) {
    for (int i = tree.size() - 1; i >= 0 && i > tree.size() - 4; i--) {
      if ("?".equals(tree.form(i))) {
        return true;
      }
    }
    return false;
  }

  private static Span evidence(Predicate predicate, Tree tree) {
    int first = predicate.word();
    int last = predicate.word();
    if (predicate.verb() >= 0 && predicate.hosted()) {
      first = Math.min(first, predicate.verb());
      last = Math.max(last, predicate.verb());
    }
    for (var words : predicate.arguments().values()) {
      for (int word : words) {
        first = Math.min(first, word);
        last = Math.max(last, word);
      }
    }
    return tree.span(first).union(tree.span(last));
  }

  private List<Event> events(List<Draft> drafts) {
    List<Event> events = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.evidence.sort(null);
      String rule = draft.predicate.match().rule().name();
      events.add(
          new Event(
              "e" + (events.size() + 1),
              draft.kind,
              typology.of(draft),
              draft.status,
              List.copyOf(draft.actors),
              List.copyOf(draft.recipients),
              draft.place,
              draft.date,
              draft.duration,
              draft.ordinal,
              List.copyOf(draft.topics),
              List.copyOf(draft.attributed),
              List.copyOf(draft.evidence),
              rule,
              draft.confidence));
    }
    return events;
  }
}
