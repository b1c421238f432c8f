package org.pourparlers.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.Role;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/**
 * What was read from a report, beside its text.
 *
 * @param lit the text
 * @param garbled how garbled it is, in percent
 * @param leftOut how many stretches were left out
 */
public record Margin(
    Lit lit,
    List<Told> events,
    List<Said> statements,
    List<Named> roles,
    List<Named> actors,
    int garbled,
    int leftOut) {

  /** An event; its entry is empty where there is none. */
  public record Told(
      String id,
      String glyph,
      String kind,
      String who,
      String facts,
      String entry,
      String rule,
      String confidence) {}

  /** A statement; its entry is the id of the record's statement, or empty. */
  public record Said(
      String id,
      String speaker,
      String act,
      String facts,
      String entry,
      String rule,
      String confidence) {}

  /** A role or an actor; its entry is the actor's id on record, or empty. */
  public record Named(String id, String text, String entry, int count) {}

  /** A reading that is not on record. */
  static Margin of(Reading reading, Words w) {
    return of(reading, Map.of(), Map.of(), Map.of(), w);
  }

  /** A reading with the ids of what it became on record. */
  static Margin of(
      Reading reading,
      Map<String, String> entries,
      Map<String, String> utterances,
      Map<String, String> people,
      Words w) {
    Map<String, String> names = new HashMap<>();
    for (Actor actor : reading.actors()) {
      names.put(
          actor.id(), w.party(new Party(actor.id(), actor.name(), actor.kind(), actor.country())));
    }
    List<Named> roles = new ArrayList<>();
    int number = 0;
    for (Role role : reading.roles()) {
      String of = role.of();
      roles.add(
          new Named(
              "r" + ++number,
              names.getOrDefault(role.person(), role.person())
                  + ", "
                  + w.offices.of(role.title(), names.getOrDefault(role.person(), ""))
                  + (of == null ? "" : ", " + names.getOrDefault(of, of)),
              "",
              1));
    }
    List<Named> actors =
        reading.actors().stream()
            .map(
                a ->
                    new Named(
                        a.id(),
                        names.getOrDefault(a.id(), a.name()),
                        people.getOrDefault(a.id(), ""),
                        a.mentions().size()))
            .toList();
    return new Margin(
        Lit.of(reading),
        reading.events().stream()
            .map(e -> told(e, names, entries.getOrDefault(e.id(), ""), w))
            .toList(),
        reading.statements().stream()
            .map(s -> said(s, names, utterances.getOrDefault(s.id(), ""), w))
            .toList(),
        roles,
        actors,
        (int) Math.round(100 * reading.garbled().score()),
        reading.leftOut().size());
  }

  private static Told told(Event event, Map<String, String> names, String entry, Words w) {
    List<String> facts = new ArrayList<>();
    facts.add(w.status(event.status(), event.kind()));
    if (event.date() != null) {
      facts.add(w.dates.brief(event.date().edtf()));
    }
    var place = event.place();
    if (place != null) {
      facts.add(w.place(new Fact.Where(place.name(), place.country(), place.geonames())));
    }
    var length = event.duration();
    if (length != null) {
      facts.add(w.dates.length(new Fact.HowLong(length.iso(), length.bound())));
    }
    var ordinal = event.ordinal();
    if (ordinal != null) {
      facts.add(w.ordinal(ordinal.number(), ordinal.since(), event.kind()));
    }
    event.topics().forEach(topic -> facts.add(w.topic(topic.name())));
    if (!event.attributedTo().isEmpty()) {
      facts.add(w.t("reading.according", all(event.attributedTo(), names)));
    }
    String whom = all(event.recipients(), names);
    return new Told(
        event.id(),
        Glyphs.of(event.status()),
        w.of(event.kind()),
        all(event.actors(), names) + (whom.isEmpty() ? "" : " → " + whom),
        String.join(" · ", facts),
        entry,
        event.rule(),
        confidence(event.confidence()));
  }

  private static Said said(Statement said, Map<String, String> names, String entry, Words w) {
    String speaker = said.speaker();
    List<String> facts = new ArrayList<>(List.of(w.of(said.mode())));
    if (said.date() != null) {
      facts.add(w.dates.brief(said.date().edtf()));
    }
    if (!said.audience().isEmpty()) {
      facts.add("→ " + all(said.audience(), names));
    }
    return new Said(
        said.id(),
        speaker == null ? w.t("statement.nobody") : names.getOrDefault(speaker, speaker),
        w.of(said.act()),
        String.join(" · ", facts),
        entry,
        said.rule(),
        confidence(said.confidence()));
  }

  private static String all(List<String> ids, Map<String, String> names) {
    return String.join(", ", ids.stream().map(id -> names.getOrDefault(id, id)).toList());
  }

  private static String confidence(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toString();
  }
}
