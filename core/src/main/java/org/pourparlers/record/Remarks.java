package org.pourparlers.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;

/**
 * Which quoted words of a report speak of which of its events: those that stand in the sentence
 * that tells it, or beside it and by somebody whom it concerns (a party, one of a party's country,
 * its source). A statement speaks of one event, the nearest; an event is spoken of by one
 * statement, the nearest, words wholly quoted before partly quoted ones.
 */
final class Remarks {
  private static final String BREAK = "\n\n";

  /** What comes after an event in its text rather speaks of it than what came before. */
  private static final int BEFORE = 2;

  private static final int FARTHEST = 2;

  private final Reading reading;
  private final Map<String, String> countries = new HashMap<>();
  private final List<Integer> breaks = new ArrayList<>();

  private Remarks(Reading reading) {
    this.reading = reading;
    for (Actor actor : reading.actors()) {
      if (actor.country() != null) {
        countries.put(actor.id(), actor.country());
      }
    }
    String text = reading.text();
    for (int at = text.indexOf(BREAK); at >= 0; at = text.indexOf(BREAK, at + BREAK.length())) {
      breaks.add(at);
    }
  }

  /** A statement that may speak of an event: the nearer, the smaller. */
  private record Near(Statement statement, int paragraphs, int characters) {
    boolean before(@Nullable Near other) {
      return other == null
          || paragraphs != other.paragraphs && paragraphs < other.paragraphs
          || paragraphs == other.paragraphs && characters < other.characters;
    }
  }

  /** The statements that speak of events, by the events' ids. */
  static Map<String, String> of(Reading reading) {
    Map<String, Near> best = new HashMap<>();
    if (!reading.events().isEmpty()) {
      var remarks = new Remarks(reading);
      for (Statement statement : reading.statements()) {
        if (statement.speaker() != null && statement.mode() != Statement.Mode.INDIRECT) {
          remarks.assign(statement, best);
        }
      }
    }
    Map<String, String> out = new HashMap<>();
    best.forEach((event, near) -> out.put(event, near.statement.id()));
    return out;
  }

  private void assign(Statement statement, Map<String, Near> best) {
    Event of = null;
    Near nearest = null;
    for (Event event : reading.events()) {
      Near near = near(statement, event);
      if (near != null && near.before(nearest)) {
        nearest = near;
        of = event;
      }
    }
    if (of != null && nearest != null) {
      Near other = best.get(of.id());
      boolean wholly = statement.mode() == Statement.Mode.DIRECT;
      boolean otherWholly = other != null && other.statement.mode() == Statement.Mode.DIRECT;
      if (other == null || wholly != otherWholly
          ? wholly || other == null
          : nearest.before(other)) {
        best.put(of.id(), nearest);
      }
    }
  }

  private @Nullable Near near(Statement statement, Event event) {
    boolean concerned = concerned(statement.speaker(), event);
    Near out = null;
    for (Span told : event.evidence()) {
      int paragraphs = paragraph(statement.evidence().start()) - paragraph(told.start());
      boolean within = told.overlaps(statement.evidence());
      if (!within && (!concerned || titled(told))) {
        continue;
      }
      int distance = within ? 0 : paragraphs < 0 ? BEFORE - paragraphs : 1 + paragraphs;
      Near near =
          new Near(statement, distance, Math.abs(statement.evidence().start() - told.end()));
      if (distance <= FARTHEST && near.before(out)) {
        out = near;
      }
    }
    return out;
  }

  /** A title stands beside nothing. */
  private boolean titled(Span told) {
    Span title = reading.title();
    return title != null && title.contains(told);
  }

  private int paragraph(int at) {
    int found = java.util.Collections.binarySearch(breaks, at);
    return found >= 0 ? found : -found - 1;
  }

  private boolean concerned(@Nullable String speaker, Event event) {
    Set<String> parties = new HashSet<>(event.actors());
    parties.addAll(event.recipients());
    if (parties.contains(speaker) || event.attributedTo().contains(speaker)) {
      return true;
    }
    String own = countries.get(speaker);
    return own != null && parties.stream().anyMatch(party -> own.equals(countries.get(party)));
  }
}
