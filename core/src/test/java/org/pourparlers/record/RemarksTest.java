package org.pourparlers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.claim.Statement.Mode;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.reading.Garbling;
import org.pourparlers.reading.Published;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;

/** What is said of events, and to whom. */
class RemarksTest {
  private static final String TITLE = "Brun and Kel meet in Vaduz";
  private static final String MET = "Ada Brun met Zoran Kel in Vaduz on Monday.";
  private static final String FRANK = "“It was frank,” spokesman Ivo Lind told reporters.";
  private static final String RAIN = "“It rains,” the innkeeper Ned Ott said.";
  private static final String FIRED = "Nordia shelled Sudia on Sunday.";
  private static final String LIES = "Sudia “lies in its teeth”, Kel told Brun.";
  private static final String TEXT =
      String.join("\n\n", TITLE, MET, FRANK + " " + RAIN, FIRED + " " + LIES);

  private static final List<Actor> ACTORS =
      List.of(
          actor("a1", "Ada Brun", ActorKind.PERSON, "AAA"),
          actor("a2", "Zoran Kel", ActorKind.PERSON, "BBB"),
          actor("a3", "Ivo Lind", ActorKind.PERSON, "AAA"),
          actor("a4", "Ned Ott", ActorKind.PERSON, null),
          actor("a5", "Nordia", ActorKind.COUNTRY, "BBB"),
          actor("a6", "Sudia", ActorKind.COUNTRY, "AAA"));

  private static Actor actor(String id, String name, ActorKind kind, String country) {
    return new Actor(id, name, kind, country, Map.of(), List.of());
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Event event(String id, EventKind kind, String by, String to, String... words) {
    return new Event(
        id,
        kind,
        new Plover("CONSULT", null),
        Status.OCCURRED,
        List.of(by.split(" ")),
        to.isEmpty() ? List.of() : List.of(to),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(words).stream().map(RemarksTest::span).toList(),
        "test",
        1);
  }

  private static Statement said(
      String id, String speaker, Mode mode, Act act, String words, String all, String... audience) {
    return new Statement(
        id,
        speaker,
        mode,
        act,
        List.of(span(words)),
        null,
        List.of(audience),
        null,
        span(all),
        "test",
        1);
  }

  private static Reading reading(List<Event> events, Statement... statements) {
    return new Reading(
        "r1",
        null,
        null,
        "en",
        new Published("2025-03-04", "given"),
        span(TITLE),
        TEXT,
        List.of(),
        new Garbling(0, List.of()),
        ACTORS,
        List.of(),
        events,
        List.of(statements));
  }

  private static final Event MEETING = event("e1", EventKind.MEETING, "a1 a2", "", TITLE, MET);
  private static final Event ATTACK = event("e2", EventKind.ATTACK, "a5", "a6", FIRED);
  private static final Statement FRANKLY =
      said("s1", "a3", Mode.DIRECT, Act.SAY, "It was frank", FRANK, "journalists");
  private static final Statement OF_RAIN = said("s2", "a4", Mode.DIRECT, Act.SAY, "It rains", RAIN);
  private static final Statement LIAR =
      said("s3", "a2", Mode.MIXED, Act.CRITICISE, "lies in its teeth", LIES, "Ada Brun");

  @Test
  void wordsBesideAnEventByWhomItConcernsSpeakOfIt() {
    assertThat(Remarks.of(reading(List.of(MEETING, ATTACK), FRANKLY, OF_RAIN, LIAR)))
        .isEqualTo(Map.of("e1", "s1", "e2", "s3"));
  }

  @Test
  void aBystanderSpeaksOfNothingAndReportedWordsAreNoQuotation() {
    Statement reported =
        said("s1", "a3", Mode.INDIRECT, Act.SAY, "It was frank", FRANK, "journalists");
    assertThat(Remarks.of(reading(List.of(MEETING), reported, OF_RAIN))).isEmpty();
    Statement nobodys = said("s1", null, Mode.DIRECT, Act.SAY, "It was frank", FRANK);
    assertThat(Remarks.of(reading(List.of(MEETING), nobodys))).isEmpty();
    assertThat(Remarks.of(reading(List.of(), FRANKLY))).isEmpty();
  }

  @Test
  void whatIsFarOffSpeaksOfNothingElse() {
    Event told = event("e1", EventKind.MEETING, "a1 a2", "", TITLE);
    assertThat(Remarks.of(reading(List.of(told), LIAR))).isEmpty();
  }

  @Test
  void toldIsWhoTheReportNames() {
    List<Said> said = Said.of(reading(List.of(MEETING), FRANKLY, OF_RAIN, LIAR));
    assertThat(said.get(0).to().others()).containsExactly("journalists");
    assertThat(said.get(0).to().sides()).isEmpty();
    assertThat(said.get(1).to()).isEqualTo(Addressees.NONE);
    assertThat(said.get(2).to().sides()).extracting(Who::name).containsExactly("Ada Brun");
  }

  @Test
  void anAccusationIsToldToWhomItAccuses() {
    Statement liar = said("s3", "a2", Mode.MIXED, Act.CRITICISE, "lies in its teeth", LIES);
    Event accusation = event("e3", EventKind.ACCUSATION, "a5", "a6", "Sudia “lies");
    assertThat(Said.of(reading(List.of(accusation), liar)).get(0).to().sides())
        .extracting(Who::name)
        .containsExactly("Sudia");
    // Not where another side makes it, nor where it is of another kind, nor to one's own side.
    Event others = event("e3", EventKind.ACCUSATION, "a4", "a6", "Sudia “lies");
    Event threat = event("e3", EventKind.THREAT, "a5", "a6", "Sudia “lies");
    Event own = event("e3", EventKind.ACCUSATION, "a5", "a5", "Sudia “lies");
    for (Event event : List.of(others, threat, own)) {
      assertThat(Said.of(reading(List.of(event), liar)).get(0).to()).isEqualTo(Addressees.NONE);
    }
  }
}
