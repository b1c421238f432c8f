package org.pourparlers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Person;
import org.pourparlers.record.Telling;
import org.pourparlers.record.Utterance;

/** What the record answers. */
abstract class QuestionsContract extends StoreContract {
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
      assertThat(store.entries(Query.ALL.language("fr").limit(1000)).items())
          .isNotEmpty()
          .allSatisfy(
              entry ->
                  assertThat(store.entry(entry.id()).mentions())
                      .anyMatch(told -> told.report().startsWith("fr-")));
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
  void whatIsSaidOfAnEntryStandsWithIt() {
    try (Store store = full()) {
      Entry meeting = entry(store, "fr-001", "e1");
      List<String> all = ids(store, Query.ALL.limit(1000));
      Map<String, Utterance> remarks = store.remarks(all);
      assertThat(remarks).hasSizeGreaterThan(10).hasSizeLessThan(all.size());
      Utterance said = remarks.get(meeting.id());
      assertThat(said.speaker().name()).isEqualTo("Yuri Ushakov");
      assertThat(said.role()).startsWith("adviser");
      assertThat(said.mode()).isNotEqualTo(Statement.Mode.INDIRECT);
      remarks.forEach(
          (entry, one) -> {
            assertThat(store.statements(Query.ALL.about(entry)).items()).contains(one);
            assertThat(store.entries(Query.ALL.about(one.id())).items())
                .extracting(Entry::id)
                .contains(entry);
          });
      assertThat(store.statements(Query.ALL.about("n-none")).items()).isEmpty();
      assertThat(store.remarks(List.of("n-none"))).isEmpty();
    }
  }

  @Test
  void statementsTellToWhomTheyAreMade() {
    try (Store store = full()) {
      List<Utterance> told =
          store.statements(Query.ALL.limit(1000)).items().stream()
              .filter(one -> !one.to().isEmpty())
              .toList();
      assertThat(told).isNotEmpty();
      for (Utterance one : told) {
        assertThat(one.to()).doesNotContain(one.speaker());
        assertThat(store.statement(one.id()).to()).isEqualTo(one.to());
      }
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
      for (Counts.Facet language : facets.languages()) {
        assertThat(store.entries(query.language(language.value())).total())
            .isEqualTo(language.entries())
            .isPositive();
      }
      assertThat(facets.languages()).extracting(Counts.Facet::value).contains("fr", "en");
      assertThat(store.network(Query.ALL))
          .anySatisfy(
              edge ->
                  assertThat(List.of(edge.a().name(), edge.b().name()))
                      .containsExactlyInAnyOrder("Steve Witkoff", "Vladimir Putin"));
      assertThat(store.network(Query.ALL))
          .filteredOn(edge -> edge.first() != null)
          .isNotEmpty()
          .allSatisfy(edge -> assertThat(edge.first()).isLessThanOrEqualTo(edge.last()))
          .anySatisfy(edge -> assertThat(edge.first()).isLessThan(edge.last()));
      assertThat(store.places(Query.ALL))
          .extracting(site -> site.place().name())
          .contains("Moscow", "Doha");
    }
  }

  @Test
  void mentionsComeByThePage() {
    try (Store store = full()) {
      Entry meeting = entry(store, "fr-001", "e1");
      Page<MentionLine> first = store.mentions(meeting.id(), 3, null);
      Page<MentionLine> second = store.mentions(meeting.id(), 3, first.next());
      assertThat(first.total()).isEqualTo(4);
      assertThat(first.items()).hasSize(3);
      assertThat(second.items()).hasSize(1);
      assertThat(second.next()).isNull();
      List<Telling> all = new ArrayList<>();
      first.items().forEach(line -> all.add(line.telling()));
      second.items().forEach(line -> all.add(line.telling()));
      assertThat(all).containsExactlyInAnyOrderElementsOf(meeting.mentions());
      // The earliest report first.
      assertThat(first.items().get(0).published()).isEqualTo("2025-08-06");
      assertThat(first.items()).extracting(MentionLine::title).doesNotContainNull();
      Entry few = store.entry(meeting.id(), 2);
      assertThat(few.mentions()).isEqualTo(all.subList(0, 2));
      assertThat(few.reports()).isEqualTo(4);
      assertThat(few.checks()).isEqualTo(meeting.checks());
      assertThat(store.mentions("n-none", 10, null).items()).isEmpty();
    }
  }

  @Test
  void entriesAreListedByTheirIds() {
    try (Store store = full()) {
      String meeting = entry(store, "fr-001", "e1").id();
      String summit = entry(store, "en-013", "e3").id();
      List<Entry> listed = store.listed(List.of(summit, "n-none", meeting));
      assertThat(listed).extracting(Entry::id).containsExactly(summit, meeting);
      assertThat(store.entries(Query.ALL.limit(1000)).items()).containsAll(listed);
      assertThat(store.listed(List.of())).isEmpty();
    }
  }
}
