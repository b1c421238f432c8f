package org.pourparlers.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.Role;
import org.pourparlers.report.Report;
import org.pourparlers.text.Text;

/**
 * Puts a reading together: actors that nothing speaks of are dropped, and all is numbered in order
 * of the text.
 */
public final class Assembly {
  private final Map<String, String> ids = new HashMap<>();
  private final List<Actor> actors = new ArrayList<>();

  private Assembly(Mentions mentions, List<Event> events, List<Statement> statements) {
    Set<String> used = new LinkedHashSet<>();
    for (Role role : mentions.roles()) {
      used.add(role.person());
      add(used, role.of());
    }
    for (Event event : events) {
      used.addAll(event.actors());
      used.addAll(event.recipients());
      used.addAll(event.attributedTo());
    }
    for (Statement statement : statements) {
      add(used, statement.speaker());
    }
    List<Actor> kept = new ArrayList<>();
    for (Actor actor : mentions.actors()) {
      if (used.contains(actor.id())) {
        kept.add(actor);
      }
    }
    kept.sort(Comparator.comparingInt(Assembly::start));
    for (Actor actor : kept) {
      String id = (actor.witness() ? Actor.WITNESS : "a") + (ids.size() + 1);
      ids.put(actor.id(), id);
      actors.add(
          new Actor(
              id, actor.name(), actor.kind(), actor.country(), actor.ids(), actor.mentions()));
    }
  }

  /** The reading of a report whose parts were found. */
  public static Reading of(
      String id,
      Report report,
      Text text,
      Published published,
      Garbling garbling,
      Mentions mentions,
      List<Event> events,
      List<Statement> statements) {
    Assembly assembly = new Assembly(mentions, events, statements);
    return new Reading(
        id,
        report.url(),
        report.publisher(),
        text.language(),
        published,
        text.title(),
        text.written(),
        text.leftOut(),
        garbling,
        assembly.actors,
        assembly.roles(mentions.roles()),
        assembly.events(events),
        assembly.statements(statements));
  }

  private static void add(Set<String> used, @Nullable String id) {
    if (id != null) {
      used.add(id);
    }
  }

  private static int start(Actor actor) {
    return actor.mentions().isEmpty() ? Integer.MAX_VALUE : actor.mentions().get(0).start();
  }

  private @Nullable String id(@Nullable String old) {
    return old == null ? null : ids.get(old);
  }

  private List<String> ids(List<String> old) {
    List<String> out = new ArrayList<>(old.size());
    for (String id : old) {
      String mapped = ids.get(id);
      if (mapped != null && !out.contains(mapped)) {
        out.add(mapped);
      }
    }
    return out;
  }

  private List<Role> roles(List<Role> roles) {
    List<Role> out = new ArrayList<>();
    for (Role role : roles) {
      String person = id(role.person());
      if (person != null) {
        out.add(new Role(person, role.title(), id(role.of()), role.country(), role.evidence()));
      }
    }
    out.sort(Comparator.comparing(Role::evidence));
    return out;
  }

  private List<Event> events(List<Event> events) {
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparing((Event event) -> event.evidence().get(0)));
    List<Event> out = new ArrayList<>();
    for (Event event : sorted) {
      out.add(
          new Event(
              "e" + (out.size() + 1),
              event.kind(),
              event.plover(),
              event.status(),
              ids(event.actors()),
              ids(event.recipients()),
              event.place(),
              event.date(),
              event.duration(),
              event.ordinal(),
              event.topics(),
              ids(event.attributedTo()),
              event.evidence(),
              event.rule(),
              event.confidence()));
    }
    return out;
  }

  private List<Statement> statements(List<Statement> statements) {
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Comparator.comparing((Statement statement) -> statement.content().get(0)));
    List<Statement> out = new ArrayList<>();
    for (Statement statement : sorted) {
      out.add(
          new Statement(
              "s" + (out.size() + 1),
              id(statement.speaker()),
              statement.mode(),
              statement.act(),
              statement.content(),
              statement.cue(),
              statement.audience(),
              statement.date(),
              statement.evidence(),
              statement.rule(),
              statement.confidence()));
    }
    return out;
  }
}
