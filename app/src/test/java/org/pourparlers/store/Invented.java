package org.pourparlers.store;

import java.util.List;
import java.util.Map;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.When;
import org.pourparlers.reading.Garbling;
import org.pourparlers.reading.Published;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;

/** Readings of one event each, between people of invented states. */
final class Invented {
  private Invented() {}

  /** Ada Brun and Ilan Torvak meet. */
  static Reading meeting(String report, String published, Status status, String date) {
    return reading(
        report,
        published,
        EventKind.MEETING,
        status,
        date,
        "Ada Brun",
        "AAA",
        "Ilan Torvak",
        "BBB");
  }

  /** Something else: Zoran Kel calls Mirela Osk. */
  static Reading other(String report, String published) {
    return reading(
        report,
        published,
        EventKind.CALL,
        Status.OCCURRED,
        published,
        "Zoran Kel",
        "CCC",
        "Mirela Osk",
        "DDD");
  }

  private static Reading reading(
      String report,
      String published,
      EventKind kind,
      Status status,
      String date,
      String one,
      String oneCountry,
      String two,
      String twoCountry) {
    String text = one + " and " + two + ", says " + report + " in words of its own " + published;
    Span all = new Span(0, text.length());
    var event =
        new Event(
            "e1",
            kind,
            new Plover("CONSULT", null),
            status,
            List.of("a1", "a2"),
            List.of(),
            null,
            new When(date, all),
            null,
            null,
            List.of(),
            List.of(),
            List.of(all),
            "invented",
            1);
    return new Reading(
        report,
        null,
        null,
        "en",
        new Published(published, "given"),
        null,
        text,
        List.of(),
        new Garbling(0, List.of()),
        List.of(actor("a1", one, oneCountry, text), actor("a2", two, twoCountry, text)),
        List.of(),
        List.of(event),
        List.of());
  }

  private static Actor actor(String id, String name, String country, String text) {
    int at = text.indexOf(name);
    return new Actor(
        id, name, ActorKind.PERSON, country, Map.of(), List.of(new Span(at, at + name.length())));
  }
}
