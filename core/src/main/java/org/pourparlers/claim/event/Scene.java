package org.pourparlers.claim.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;
import org.pourparlers.rule.Predicates;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/**
 * Gives events the day and the place that the story has reached: "On Sunday he met A in Amman. He
 * also met B." Only what the same people did, told onwards, a few sentences apart.
 */
final class Scene {
  private static final int NEAR = 3;

  /** How many sentences of the body may tell what the report is about. */
  private static final int OPENING = 4;

  /** What is told with its day, so that one without is of the day told before. */
  private static final Set<EventKind> DATED =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.CALL,
          EventKind.VISIT,
          EventKind.AGREEMENT,
          EventKind.ATTACK,
          EventKind.RELEASE,
          EventKind.SANCTION,
          EventKind.COERCION,
          EventKind.PROTEST);

  private static final Set<EventKind> SETTLED =
      EnumSet.of(EventKind.AGREEMENT, EventKind.CEASEFIRE, EventKind.COOPERATION);

  /** What is held where its host is; an offer to host is not. */
  private static final Set<Status> HOSTED =
      EnumSet.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED);

  private static final Set<EventKind> STAGES =
      EnumSet.of(EventKind.MEETING, EventKind.TALKS, EventKind.AGREEMENT, EventKind.MEDIATION);

  /** What has a place of its own beside the people who do it. */
  private static final Set<EventKind> PLACED =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.MEDIATION,
          EventKind.AGREEMENT,
          EventKind.PROPOSAL);

  /** What another event takes place during. */
  static final Set<EventKind> FRAMES =
      EnumSet.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.CALL,
          EventKind.VISIT,
          EventKind.MEDIATION,
          EventKind.AGREEMENT);

  private final CircumstanceWords words;
  private final Pointers pointers;
  private final Setting setting;
  private final Tense tense;
  private final Mentions mentions;
  private final Sides units;
  private final Text text;

  /**
   * @param published EDTF date of publication, or null
   */
  Scene(
      Predicates predicates,
      CircumstanceWords words,
      Mentions mentions,
      Text text,
      @Nullable String published) {
    this.words = words;
    this.pointers = new Pointers(predicates, words, mentions);
    this.setting = new Setting(mentions, text, published);
    this.tense = new Tense(words);
    this.mentions = mentions;
    this.units = new Sides(mentions);
    this.text = text;
  }

  /** Fills what the events of a report leave out, in the order of the text. */
  void fill(List<Draft> drafts) {
    Draft stage = stage(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.place == null) {
        draft.place = pointers.of(draft, drafts.subList(0, i));
      }
      if (draft.status != Status.OCCURRED || draft.title) {
        continue;
      }
      if (draft.date == null && draft.count == null) {
        draft.date = setting.entry(draft);
      }
      if (draft.date == null && draft.count == null && narrated(draft) && !setting.dates(draft)) {
        When date = date(draft, drafts.subList(0, i));
        boolean dated = date != null || !DATED.contains(draft.kind);
        draft.date = dated ? date : setting.before(draft.sentence);
      }
      if (draft.place == null && PLACED.contains(draft.kind)) {
        place(draft, drafts);
      }
      boolean early = draft.sentence - first() <= OPENING;
      if (draft.place == null && FRAMES.contains(draft.kind) && early && !places(draft)) {
        draft.place = filed(draft);
      }
      if (stage != null && staged(draft, stage)) {
        draft.place = draft.place == null ? stage.place : draft.place;
        draft.date = draft.date == null ? lent(draft, stage.date) : draft.date;
      }
    }
    for (Draft draft : drafts) {
      if (draft.title) {
        headline(draft, drafts);
      }
      if (draft.place == null && HOSTED.contains(draft.status)) {
        draft.place = draft.host;
      }
      if (draft.date == null && draft.count != null) {
        draft.date =
            RelativeDates.from(draft, mentions, drafts, noun -> words.is("occasion", noun));
      }
    }
  }

  /** What a title tells is when and where the first sentences tell it. */
  private void headline(Draft draft, List<Draft> drafts) {
    for (Draft body : drafts) {
      boolean told =
          !body.title
              && body.status == draft.status
              && alike(body.kind, draft.kind)
              && opens(body)
              && units.of(body.participants()).equals(units.of(draft.participants()));
      if (told && draft.date == null) {
        draft.date = lent(draft, body.date);
      }
      if (told && draft.place == null && PLACED.contains(draft.kind)) {
        draft.place = body.place;
      }
    }
  }

  /** The date of what an event is part of; what is over in a moment is at its end. */
  private static @Nullable When lent(Draft draft, @Nullable When date) {
    boolean moment = draft.kind == EventKind.AGREEMENT || draft.kind == EventKind.CEASEFIRE;
    return date == null || !moment || !Dates.days(date.edtf())
        ? date
        : new When(date.edtf().substring(11), date.evidence());
  }

  private static boolean alike(EventKind a, EventKind b) {
    return a == b
        || PLACED.contains(a) && PLACED.contains(b)
        || SETTLED.contains(a) && SETTLED.contains(b);
  }

  /** The first contact of the report that has a place, told by its opening. */
  private @Nullable Draft stage(List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean done = draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
      boolean early = draft.sentence - first() <= OPENING;
      if (done && early && draft.place != null && STAGES.contains(draft.kind)) {
        return draft;
      }
    }
    return null;
  }

  /** Whether an event is part of the contact that the report is about. */
  private boolean staged(Draft draft, Draft stage) {
    if (draft == stage || !PLACED.contains(draft.kind) || !shares(draft, stage) || places(draft)) {
      return false;
    }
    if (draft.date == null) {
      return narrated(draft)
          && !setting.dates(draft)
          && units.of(stage.participants()).containsAll(units.of(draft.actors));
    }
    return stage.date == null || Dates.compatible(stage.date.edtf(), draft.date.edtf());
  }

  private boolean narrated(Draft draft) {
    Tree tree = mentions.trees().get(draft.sentence);
    return tree != null && tense.narrates(tree, draft.predicate.verb());
  }

  private @Nullable When date(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft frame = before.get(i);
      int apart = draft.sentence - frame.last;
      if (apart > NEAR) {
        continue;
      }
      boolean day = frame.date != null && Setting.days(frame.date.edtf());
      if (day && frame.status == Status.OCCURRED && apart >= 0 && within(draft, frame)) {
        return lent(draft, frame.date);
      }
    }
    return null;
  }

  /** Whether an event is part of what was told before: the same people, or next in its story. */
  private boolean within(Draft draft, Draft frame) {
    boolean paragraph = paragraph(draft.sentence) == paragraph(frame.last);
    if (FRAMES.contains(frame.kind) && shares(draft, frame)) {
      return true;
    }
    boolean deed =
        draft.kind == EventKind.ATTACK
            || draft.kind == EventKind.COERCION
            || draft.kind == EventKind.RELEASE;
    return deed && paragraph && draft.sentence - frame.last <= 1;
  }

  private boolean shares(Draft draft, Draft frame) {
    Set<String> all = frame.participants();
    if (draft.kind == EventKind.MEDIATION) {
      return units.of(all).containsAll(units.of(draft.recipients));
    }
    for (String actor : draft.actors) {
      if (all.contains(actor)) {
        return true;
      }
    }
    return draft.actors.size() > 1 && units.of(all).containsAll(units.of(draft.actors));
  }

  /** Whether an event is told in the first two sentences of the body. */
  private boolean opens(Draft draft) {
    return draft.sentence - first() <= 1;
  }

  /** The first sentence of the body. */
  private int first() {
    Span title = text.title();
    int first = 0;
    while (title != null
        && first < text.sentences().size()
        && title.contains(text.sentences().get(first).span())) {
      first++;
    }
    return first;
  }

  /** The town that the report was filed from, where a host or the report itself speaks for it. */
  private @Nullable Place filed(Draft draft) {
    Place dateline = mentions.dateline();
    if (dateline == null) {
      return null;
    }
    boolean host =
        dateline.country() != null && units.of(draft.participants()).contains(dateline.country());
    boolean named = false;
    for (List<PlaceMention> sentence : mentions.places()) {
      for (PlaceMention place : sentence) {
        named |= place.place().name().equals(dateline.name());
      }
    }
    return host || named ? dateline : null;
  }

  /** The place of what the same people did on the same day, told right before or after. */
  private void place(Draft draft, List<Draft> drafts) {
    Draft best = null;
    for (Draft frame : drafts) {
      int apart = Math.abs(draft.sentence - frame.sentence);
      boolean late = frame.sentence > draft.sentence;
      if (frame == draft
          || frame.place == null
          || frame.status != Status.OCCURRED
          || !FRAMES.contains(frame.kind)
          || apart > (late ? 1 : NEAR)
          || !sameDay(draft, frame)
          || !shares(draft, frame)) {
        continue;
      }
      if (best == null || apart <= Math.abs(draft.sentence - best.sentence)) {
        best = frame;
      }
    }
    if (best != null && !places(draft)) {
      draft.place = best.place;
    }
  }

  /** Whether the sentence names a town, so that the event may be there. */
  private boolean places(Draft draft) {
    for (PlaceMention place : mentions.places().get(draft.sentence)) {
      if (place.level() == PlaceMention.Level.CITY || place.level() == PlaceMention.Level.VENUE) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameDay(Draft draft, Draft frame) {
    boolean beside = draft.sentence == frame.sentence && !draft.predicate.hosted();
    if (draft.date == null && beside && draft.predicate.verb() < 0) {
      return true; // "agreed in Oslo on Tuesday after two days of talks"
    }
    if (draft.date == null || frame.date == null) {
      return draft.date == null && frame.date == null && draft.sentence == frame.sentence;
    }
    return draft.date.edtf().equals(frame.date.edtf());
  }

  private int paragraph(int sentence) {
    Sentence own = text.sentences().get(sentence);
    return own.paragraph();
  }
}
