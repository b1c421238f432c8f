package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Change;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Correction.What;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;

/** Processes, and what changed. */
abstract class FollowingContract extends StoreContract {
  @Test
  void aProcessIsFollowed() {
    try (Store store = Store.open(where())) {
      store.add(readings.subList(0, 8));
      store.define(
          new Process(
              "congo", "DR Congo and M23", List.of("COD", "M23"), List.of(), null, null, 2));
      store.add(readings.subList(8, readings.size()));
      Standing standing = store.standing("congo");
      assertThat(standing.stage()).isNotNull();
      assertThat(standing.paX()).isNotNull();
      assertThat(standing.steps()).extracting(step -> step.lane().name()).contains("AGREEMENT");
      assertThat(standing.evidence()).isNotEmpty();
      assertThat(standing.speakers()).isNotNull();
      List<String> ids = ids(store, Query.ALL.process("congo"));
      assertThat(ids).isNotEmpty();
      assertThat(store.entry(ids.get(0)).process()).containsExactly("congo");
      String other = entry(store, "fr-001", "e1").id();
      Correction hand = store.correct(of(What.ASSIGN, List.of(other), Map.of("process", "congo")));
      assertThat(ids(store, Query.ALL.process("congo"))).contains(other);
      store.undo(hand.number(), "Ada");
      store.correct(of(What.UNASSIGN, List.of(ids.get(0)), Map.of("process", "congo")));
      assertThat(ids(store, Query.ALL.process("congo"))).doesNotContain(other, ids.get(0));
      // Defined before or after the reports came: the same entries.
      store.define(
          new Process("again", "The same", List.of("COD", "M23"), List.of(), null, null, 2));
      assertThat(ids(store, Query.ALL.process("again"))).isEqualTo(ids);
      store.forget("again");
      assertThat(store.standing("again")).isNull();
    }
  }

  @Test
  void changesAreNumberedAndExplained() {
    try (Store store = Store.open(where())) {
      store.add(List.of(byId("fr-013")));
      long head = store.head();
      store.add(List.of(byId("en-013")));
      assertThat(store.changes(head, 1000))
          .isSortedAccordingTo((a, b) -> Long.compare(a.number(), b.number()))
          .anySatisfy(
              change -> {
                assertThat(change.what()).isEqualTo("kept");
                assertThat(change.before()).isEqualTo("planned");
                assertThat(change.after()).isEqualTo("occurred");
                assertThat(change.why()).isEqualTo("en-013");
              })
          .anySatisfy(change -> assertThat(change.what()).isEqualTo("new_source"));
      assertThat(store.headAt("9999")).isEqualTo(store.head());
      assertThat(store.headAt("1970")).isZero();
    }
  }

  @Test
  void announcementsAreKeptOrNot() {
    try (Store store = Store.open(where())) {
      store.add(List.of(Invented.meeting("r1", "2025-03-01", Status.PLANNED, "2025-03-10")));
      long head = store.head();
      // Nothing is told of it until the 12th: news takes a day or two.
      store.add(List.of(Invented.other("r2", "2025-03-12")));
      assertThat(store.changes(head, 100)).extracting(Change::what).doesNotContain("broken");
      store.add(List.of(Invented.other("r3", "2025-03-20")));
      assertThat(store.changes(head, 100))
          .filteredOn(change -> change.what().equals("broken"))
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.after()).isEqualTo("never");
                assertThat(change.why()).isEqualTo("r3");
                assertThat(change.text())
                    .startsWith("Announced for 2025-03-10, not told to be held by 2025-03-20");
              });
      assertThat(verdicts(store)).contains("never");
      head = store.head();
      store.add(List.of(Invented.other("r4", "2025-03-21")));
      assertThat(store.changes(head, 100)).extracting(Change::what).doesNotContain("broken");
      // It was held after all, three days late.
      store.add(List.of(Invented.meeting("r5", "2025-03-22", Status.OCCURRED, "2025-03-13")));
      assertThat(store.changes(head, 100))
          .filteredOn(change -> change.what().equals("kept"))
          .extracting(Change::text)
          .singleElement()
          .asString()
          .startsWith("Announced and held 3 days late: meeting");
      assertThat(verdicts(store)).contains("late").doesNotContain("never");
    }
  }

  private static List<String> verdicts(Store store) {
    List<String> out = new ArrayList<>();
    store
        .entriesInFull(Query.ALL)
        .items()
        .forEach(entry -> entry.checks().forEach(check -> out.add(check.verdict())));
    return out;
  }
}
