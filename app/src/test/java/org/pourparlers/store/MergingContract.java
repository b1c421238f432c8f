package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Party;
import org.pourparlers.record.Utterance;

/** How reports become one record. */
abstract class MergingContract extends StoreContract {
  @Test
  void sameRecordInWhateverOrderReportsCome() {
    String expected;
    try (Store store = full()) {
      expected = Exports.all(store);
    }
    assertThat(expected).hasLineCount(expected.split("\n").length).contains("pourparlers-entry/1");
    for (int seed = 1; seed <= 3; seed++) {
      List<Reading> shuffled = new ArrayList<>(readings);
      Collections.shuffle(shuffled, new Random(seed));
      try (Store store = Store.open(where())) {
        for (int i = 0; i < shuffled.size(); ) {
          int size = seed == 1 ? 1 : Math.min(shuffled.size() - i, 1 + (i + seed) % 5);
          store.add(shuffled.subList(i, i + size));
          i += size;
        }
        assertThat(Exports.all(store)).as("order %d", seed).isEqualTo(expected);
      }
    }
  }

  @Test
  void reportsAddedTwiceAreOnRecordOnce() {
    try (Store store = full()) {
      String before = Exports.all(store);
      long head = store.head();
      Added again = store.add(readings);
      assertThat(again).isEqualTo(new Added(0, readings.size(), 0, 0));
      assertThat(Exports.all(store)).isEqualTo(before);
      assertThat(store.head()).isEqualTo(head);
      assertThat(store.known(List.of("fr-001", "none"))).containsExactly("fr-001");
    }
  }

  @Test
  void familiesAreOrigins() {
    try (Store store = full()) {
      List<Set<String>> families = new ArrayList<>();
      for (Origin origin : Exports.pages(store::origins)) {
        if (origin.reports().size() > 1) {
          families.add(
              new HashSet<>(origin.reports().stream().map(Origin.Member::report).toList()));
        }
      }
      assertThat(families)
          .containsExactlyInAnyOrder(
              Set.of("fr-001", "fr-002", "en-001", "en-002"),
              Set.of("en-003", "en-004", "fr-003"),
              Set.of("fr-004", "fr-005", "en-005"));
      ReportLine translation = store.report("fr-003").line();
      assertThat(translation.relation()).isEqualTo(Origin.Relation.TRANSLATION);
      assertThat(translation.overlap()).isGreaterThan(0.5);
    }
  }

  @Test
  void anEntryKeepsWhatEveryReportSays() {
    try (Store store = full()) {
      Entry meeting = entry(store, "fr-001", "e1");
      assertThat(meeting.kind()).isEqualTo(EventKind.MEETING);
      assertThat(meeting.date()).isEqualTo("2025-08-06");
      assertThat(meeting.origins()).isEqualTo(1);
      assertThat(meeting.reports()).isEqualTo(4);
      assertThat(meeting.mentions())
          .extracting("report")
          .containsExactly("en-001", "en-002", "fr-001", "fr-002");
      assertThat(meeting.actors())
          .extracting(Party::name)
          .contains("Vladimir Putin", "Steve Witkoff");
      assertThat(meeting.checks())
          .anySatisfy(
              check -> {
                assertThat(check.check()).isEqualTo("ordinal");
                assertThat(check.verdict()).isEqualTo("missing");
                assertThat(check.figures())
                    .containsEntry("stated", 5)
                    .containsEntry("missing", List.of(1, 2, 3, 4));
              });
      // Announced in one report, held by another: one entry with its history.
      Entry summit = entry(store, "en-013", "e3");
      assertThat(summit.mentions()).extracting("report").contains("fr-013", "en-013");
      assertThat(summit.status()).isEqualTo(Status.OCCURRED);
      assertThat(summit.values().get("status")).hasSize(2);
      assertThat(summit.origins()).isEqualTo(2);
    }
  }

  @Test
  void aLaterVersionIsARevision() {
    try (Store store = Store.open(where())) {
      Reading first = byId("en-001");
      Reading later =
          new Reading(
              first.report(),
              first.url(),
              first.publisher(),
              first.language(),
              first.published(),
              first.title(),
              first.text() + "\n\nUpdated.",
              first.leftOut(),
              first.garbled(),
              first.actors(),
              first.roles(),
              first.events(),
              first.statements());
      store.add(List.of(first));
      assertThat(store.add(List.of(later))).isEqualTo(new Added(1, 0, 1, 0));
      List<String> revisions = store.report("en-001").revisions();
      assertThat(revisions).hasSize(2).startsWith("en-001");
      assertThat(store.report(revisions.get(1)).changed())
          .contains(new Utterance.Change(Utterance.What.ADDED, "Updated."));
      assertThat(store.add(List.of(later)).reports()).isZero();
    }
  }
}
