package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Correction.What;
import org.pourparlers.record.Entry;

/** What users change. */
abstract class CorrectionsContract extends StoreContract {
  @Test
  void correctionsApplyAndUndo() {
    try (Store store = full()) {
      String before = Exports.entries(store);
      Entry meeting = entry(store, "fr-001", "e1");
      Correction set =
          store.correct(of(What.SET, List.of(meeting.id()), Map.of("date", "2025-08-07")));
      assertThat(store.entry(meeting.id()).date()).isEqualTo("2025-08-07");
      assertThat(store.entry(meeting.id()).corrected()).isTrue();
      Correction reject = store.correct(of(What.REJECT, List.of(meeting.id()), Map.of()));
      assertThat(ids(store, Query.ALL.limit(1000))).doesNotContain(meeting.id());
      assertThat(ids(store, Query.ALL.limit(1000).rejected(true))).contains(meeting.id());
      store.undo(reject.number(), "Ada");
      store.undo(set.number(), "Ada");
      assertThat(Exports.entries(store)).isEqualTo(before);
      assertThat(store.corrections()).hasSize(2).allMatch(Correction::undone);
      assertThatThrownBy(() -> store.undo(set.number(), "Ada"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("undone before");
      assertThatThrownBy(() -> store.correct(of(What.REJECT, List.of("n-none"), Map.of())))
          .hasMessageContaining("there is no entry or event n-none");
    }
  }

  @Test
  void mergeAndSplitAcrossBlocks() {
    try (Store store = full()) {
      String before = Exports.entries(store);
      Entry meeting = entry(store, "fr-001", "e1");
      Entry talks = entry(store, "fr-001", "e7");
      Correction merge = store.correct(of(What.MERGE, List.of(meeting.id(), talks.id()), Map.of()));
      Entry one = store.entry(meeting.id());
      assertThat(one.mentions()).hasSize(meeting.mentions().size() + talks.mentions().size());
      assertThat(store.entry(talks.id()).id()).isEqualTo(one.id());
      Correction split = store.correct(of(What.SPLIT, List.of(one.id(), "en-002/e1"), Map.of()));
      assertThat(entry(store, "en-002", "e1").mentions()).hasSize(1);
      store.undo(split.number(), "Ada");
      store.undo(merge.number(), "Ada");
      assertThat(Exports.entries(store)).isEqualTo(before);
    }
  }

  @Test
  void actorsAreRenamedAndJoined() {
    try (Store store = full()) {
      String before = Exports.all(store);
      String kremlin = store.person("Kremlin").id();
      String russia = store.person("Russia").id();
      Correction rename =
          store.correct(of(What.RENAME, List.of(kremlin), Map.of("name", "The Kremlin")));
      assertThat(store.person(kremlin).name()).isEqualTo("The Kremlin");
      Correction join = store.correct(of(What.JOIN, List.of(russia, kremlin), Map.of()));
      assertThat(store.person(kremlin).id()).isEqualTo(russia);
      store.undo(join.number(), "Ada");
      store.undo(rename.number(), "Ada");
      assertThat(Exports.all(store)).isEqualTo(before);
    }
  }

  @Test
  void correctionsOutliveANewReading() {
    try (Store store = full()) {
      Entry meeting = entry(store, "fr-001", "e1");
      Entry talks = entry(store, "fr-001", "e7");
      store.correct(of(What.MERGE, List.of(meeting.id(), talks.id()), Map.of()));
      store.correct(of(What.SET, List.of(meeting.id()), Map.of("place", "Kremlin")));
      String before = Exports.all(store);
      store.reread(readings);
      assertThat(store.stale()).isTrue();
      store.rebuild();
      assertThat(store.stale()).isFalse();
      assertThat(Exports.all(store)).isEqualTo(before);
      // A reader that finds less: the entry keeps its id while one mention remains.
      Reading fewer = without(byId("en-001"), 6);
      store.reread(List.of(fewer));
      store.rebuild();
      assertThat(store.entry(meeting.id()).mentions())
          .hasSize(meeting.mentions().size() + talks.mentions().size() - 1);
      assertThat(store.entry(meeting.id()).place().name()).isEqualTo("Kremlin");
    }
  }

  private static Reading without(Reading r, int event) {
    var events = new ArrayList<>(r.events());
    events.remove(event);
    return new Reading(
        r.report(),
        r.url(),
        r.publisher(),
        r.language(),
        r.published(),
        r.title(),
        r.text(),
        r.leftOut(),
        r.garbled(),
        r.actors(),
        r.roles(),
        events,
        r.statements());
  }
}
