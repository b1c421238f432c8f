package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.claim.Topic;
import org.pourparlers.mention.Length;
import org.pourparlers.mention.Ordinal;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;
import org.pourparlers.rule.Predicate;

/** An event in the making: one telling of it, into which later tellings are folded. */
final class Draft {
  final Predicate predicate;
  final int sentence;

  /** The sentence that told of it last. */
  int last;

  EventKind kind;
  Status status = Status.OCCURRED;
  final Set<String> actors = new LinkedHashSet<>();

  /** Sides for which people without a name stand: "called his counterparts of Mali and Niger". */
  final Set<String> embodied = new LinkedHashSet<>();

  /** Who took part as first told, before others joined. */
  final Set<String> core = new LinkedHashSet<>();

  final Set<String> recipients = new LinkedHashSet<>();

  /** To whom it is done unless what was told before says otherwise. */
  final Set<String> likely = new LinkedHashSet<>();

  @Nullable Place place;

  /** The country or capital that hosts it, where no place is told. */
  @Nullable Place host;

  @Nullable When date;

  /** Whether the date hangs on its own words, not only on those around. */
  boolean dated;

  /** How far it lies from something told elsewhere, where it has no date: "two days after X". */
  @Nullable TimeMention count;

  @Nullable Length duration;
  @Nullable Ordinal ordinal;
  final List<Topic> topics = new ArrayList<>();
  final Set<String> attributed = new LinkedHashSet<>();
  final List<Span> evidence = new ArrayList<>();

  /** Whether it points back to an event told before: "the talks", "leur rencontre". */
  boolean definite;

  /** Whether a possessive pronoun points back: "their third meeting". */
  boolean possessed;

  /** Whether it only says what the event told before is: "it was their third meeting". */
  boolean copular;

  /** Whether it says that it is another one: "a new meeting", "une autre réunion". */
  boolean fresh;

  /** Whether it says that they did it to each other. */
  boolean mutual;

  /** Whether it names nobody and took over the sides told before. */
  boolean borrowed;

  /** Whether one of those between whom it is said to be is no known actor: "armed groups". */
  boolean partnered;

  /** Whether several sides are told of under one name. */
  boolean several;

  /** Whether it is done to somebody who is no known actor. */
  boolean addressed;

  /** Whether it is only what somebody travels for. */
  boolean aim;

  /** Whether words only name it: then it is none, though somebody may have brokered it. */
  boolean idle;

  /** Whether the title tells it. */
  boolean title;

  /** Whether a word says that it is planned, possible, denied …, or it is told as done. */
  boolean asserted;

  /** What is said in the report. */
  List<Statement> statements = List.of();

  double confidence = 0.9;

  Draft(Predicate predicate, int sentence, EventKind kind) {
    this.predicate = predicate;
    this.sentence = sentence;
    this.last = sentence;
    this.kind = kind;
  }

  /** Another event told by the same words, in the same way, at the same time and place. */
  Draft beside(EventKind other) {
    Draft beside = new Draft(predicate, sentence, other);
    beside.status = status;
    beside.place = place;
    beside.host = host;
    beside.date = date;
    beside.title = title;
    beside.embodied.addAll(embodied);
    beside.evidence.addAll(evidence);
    return beside;
  }

  /** All that take part, whichever part. */
  Set<String> participants() {
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    return all;
  }
}
