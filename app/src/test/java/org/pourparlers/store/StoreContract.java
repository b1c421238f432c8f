package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Correction.What;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Party;
import org.pourparlers.record.Person;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;
import org.pourparlers.record.Utterance;

/** What every store does; each database has a test that inherits these. */
abstract class StoreContract {
  private static final String AT = "2025-11-01T00:00:00Z";

  /** Where an empty record can be made. */
  abstract String where();

  private final List<Reading> readings = GoldReadings.some();

  private Store full() {
    Store store = Store.open(where());
    store.add(readings);
    return store;
  }

  private static Correction of(What what, List<String> targets, Map<String, String> values) {
    return Correction.of(AT, "Ada", what, targets, values);
  }

  private Entry entry(Store store, String report, String event) {
    return store.entry(store.report(report).entries().get(event));
  }

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
  void everyPageOnceInWhateverSize() {
    try (Store store = full()) {
      List<String> expected = ids(store, Query.ALL.limit(1000));
      assertThat(expected).doesNotHaveDuplicates().hasSizeGreaterThan(100);
      assertThat(ids(store, Query.ALL.limit(7))).isEqualTo(expected);
      List<String> reversed = new ArrayList<>(expected);
      Collections.reverse(reversed);
      assertThat(ids(store, Query.ALL.limit(13).newestFirst(true))).isEqualTo(reversed);
      assertThat(store.entries(Query.ALL.limit(5)).total()).isEqualTo(expected.size());
      assertThatThrownBy(() -> store.entries(Query.ALL.after("nonsense")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not a cursor");
    }
  }

  private static List<String> ids(Store store, Query first) {
    List<String> out = new ArrayList<>();
    Query query = first;
    while (query != null) {
      Page<Entry> page = store.entries(query);
      page.items().forEach(entry -> out.add(entry.id()));
      query = page.next() == null ? null : query.after(page.next());
    }
    return out;
  }

  @Test
  void filtersHold() {
    try (Store store = full()) {
      assertThat(store.entries(Query.ALL.between(List.of("RUS", "USA"))).items())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(countries(entry)).contains("RUS", "USA"));
      assertThat(store.entries(Query.ALL.actors(List.of("Steve Witkoff"))).items())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(names(entry)).contains("Steve Witkoff"));
      assertThat(store.entries(Query.ALL.kinds(Set.of(EventKind.CALL))).items())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(EventKind.CALL));
      assertThat(store.entries(Query.ALL.statuses(Set.of(Status.DENIED))).items())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(Status.DENIED));
      assertThat(store.entries(Query.ALL.time("2025-08-05/2025-08-06")).items())
          .extracting(Entry::date)
          .contains("2025-08-06", "2025-08-05/2025-08-06")
          .doesNotContain("2025-07-23");
      assertThat(store.entries(Query.ALL.place("Moscow")).items())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.place().name()).isEqualTo("Moscow"));
      assertThat(store.entries(Query.ALL.origins(2)).items())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.origins()).isGreaterThanOrEqualTo(2));
      assertThat(store.entries(Query.ALL.actors(List.of("Nobody Known"))).items()).isEmpty();
      assertThatThrownBy(() -> store.entries(Query.ALL.time("yesterday")))
          .hasMessageContaining("not an EDTF date: yesterday");
    }
  }

  private static List<String> names(Entry entry) {
    List<String> out = new ArrayList<>();
    entry.actors().forEach(party -> out.add(party.name()));
    entry.recipients().forEach(party -> out.add(party.name()));
    return out;
  }

  private static List<String> countries(Entry entry) {
    List<String> out = new ArrayList<>();
    entry.actors().forEach(party -> out.add(party.country()));
    entry.recipients().forEach(party -> out.add(party.country()));
    return out;
  }

  @Test
  void searchFoldsAccentsAndInflection() {
    try (Store store = full()) {
      List<String> exact = ids(store, Query.ALL.text("Zaporijjia frappes"));
      assertThat(exact).isNotEmpty();
      assertThat(ids(store, Query.ALL.text("ZAPORIJJIA frappe"))).isEqualTo(exact);
      assertThat(store.reports(Query.ALL.text("prisonnier échange")).items())
          .extracting(ReportLine::id)
          .contains("fr-001")
          .isEqualTo(
              store.reports(Query.ALL.text("prisonniers echanges")).items().stream()
                  .map(ReportLine::id)
                  .toList());
      assertThat(store.reports(Query.ALL.text("xylophone")).items()).isEmpty();
      assertThat(store.reports(Query.ALL.text("\" ' & | ! )")).items()).isEmpty();
      assertThat(store.statements(Query.ALL.text("signal")).items()).isNotEmpty();
    }
  }

  @Test
  void statementsHaveTheirVariantsAndTheRoleHeld() {
    try (Store store = full()) {
      String id = store.report("fr-001").utterances().get("s2");
      Utterance said = store.statement(id);
      assertThat(said.speaker().name()).isEqualTo("Yuri Ushakov");
      assertThat(said.role()).startsWith("adviser");
      assertThat(said.variants()).extracting("language").contains("fr", "en");
      assertThat(store.statements(Query.ALL.actors(List.of("Yuri Ushakov"))).items())
          .extracting(Utterance::id)
          .contains(id);
      assertThat(store.statements(Query.ALL.acts(Set.of(Statement.Act.DECLINE))).items())
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one.act()).isEqualTo(Statement.Act.DECLINE));
    }
  }

  @Test
  void peopleHaveTheirFormsAndRoles() {
    try (Store store = full()) {
      Person putin = store.person("Vladimir Putin");
      assertThat(putin.country()).isEqualTo("RUS");
      assertThat(putin.forms())
          .extracting(Person.Form::text)
          .contains("Vladimir Poutine", "Vladimir Putin");
      assertThat(putin.roles()).extracting(Person.Held::title).contains("president");
      assertThat(store.people(Query.ALL.text("witk")).items())
          .extracting(Person::name)
          .containsExactly("Steve Witkoff");
      assertThat(store.person("p-000000000000")).isNull();
    }
  }

  @Test
  void countsAreOfWhatIsSelected() {
    try (Store store = full()) {
      Query query = Query.ALL.between(List.of("RUS", "USA")).limit(1000);
      long entries = store.entries(query).items().size();
      Counts.Facets facets = store.facets(query);
      assertThat(facets.kinds().stream().mapToLong(Counts.Facet::entries).sum()).isEqualTo(entries);
      assertThat(facets.statuses().stream().mapToLong(Counts.Facet::entries).sum())
          .isEqualTo(entries);
      assertThat(facets.countries()).extracting(Counts.Facet::value).contains("RUS", "USA");
      assertThat(facets.origins().get(0).entries()).isEqualTo(entries);
      assertThat(store.network(Query.ALL))
          .anySatisfy(
              edge ->
                  assertThat(List.of(edge.a().name(), edge.b().name()))
                      .containsExactlyInAnyOrder("Steve Witkoff", "Vladimir Putin"));
      assertThat(store.places(Query.ALL))
          .extracting(site -> site.place().name())
          .contains("Moscow", "Doha");
    }
  }

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

  private Reading byId(String id) {
    return readings.stream().filter(one -> one.report().equals(id)).findFirst().orElseThrow();
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
