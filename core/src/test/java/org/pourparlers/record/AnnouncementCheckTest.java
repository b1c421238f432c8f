package org.pourparlers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Length;

class AnnouncementCheckTest {
  private static final Fact.Where OSLO = new Fact.Where("Oslo", "NOR", null);
  private static final Fact.Where NORWAY = new Fact.Where("Norway", "NOR", null);
  private static final Fact.Where VADUZ = new Fact.Where("Vaduz", "LIE", null);

  private static Known known(
      String id, Status status, @Nullable String date, String told, Fact.@Nullable Where place) {
    Days days = Days.of(date);
    Days first = Days.of(told);
    return new Known(
        id,
        EventKind.MEETING,
        status,
        days,
        days == null ? first.from() : days.from(),
        first.from(),
        place,
        null,
        null,
        Set.of("p-1", "p-2"),
        Set.of("AAA", "BBB"),
        Set.of());
  }

  private static Clustering.Item item(String report, Status status, String date, String length) {
    var told =
        new Told(
            report,
            "e1",
            "en",
            Days.of("2025-03-01").from(),
            EventKind.TALKS,
            new Plover("CONSULT", null),
            status,
            List.of(),
            List.of(),
            date,
            null,
            length == null ? null : new Fact.HowLong(length, Length.Bound.EXACTLY),
            null,
            List.of(),
            0,
            "talks",
            null);
    return new Clustering.Item(told, "o-" + report, null);
  }

  @Test
  void keptLateEarlyElsewhere() {
    Known planned = known("n-p", Status.PLANNED, "2025-03-10", "2025-03-01", OSLO);
    Known onTime = known("n-h", Status.OCCURRED, "2025-03-10", "2025-03-11", NORWAY);
    assertThat(AnnouncementCheck.announced(onTime, planned)).isTrue();
    assertThat(AnnouncementCheck.kept(onTime, planned).verdict()).isEqualTo("kept");
    Check late =
        AnnouncementCheck.kept(
            known("n-h", Status.OCCURRED, "2025-03-13", "2025-03-14", VADUZ), planned);
    assertThat(late.verdict()).isEqualTo("late");
    assertThat(late.text()).isEqualTo("Announced and held 3 days late, in Vaduz instead of Oslo.");
    assertThat(late.figures()).containsEntry("days", 3).containsEntry("held_place", "Vaduz");
    assertThat(late.entries()).containsExactly("n-p");
    assertThat(
            AnnouncementCheck.kept(
                    known("n-h", Status.OCCURRED, "2025-03-09", "2025-03-09", OSLO), planned)
                .text())
        .isEqualTo("Announced and held 1 day early.");
  }

  @Test
  void whatIsNotAnAnnouncementOfIt() {
    Known held = known("n-h", Status.OCCURRED, "2025-03-10", "2025-03-10", OSLO);
    assertThat(
            AnnouncementCheck.announced(
                held, known("n-p", Status.PLANNED, "2025-06-10", "2025-03-01", OSLO)))
        .isFalse();
    assertThat(
            AnnouncementCheck.announced(
                held, known("n-p", Status.PLANNED, "2025-03-20", "2025-03-15", OSLO)))
        .as("told only after the meeting: the next one")
        .isFalse();
    assertThat(
            AnnouncementCheck.announced(
                held, known("n-p", Status.CALLED_OFF, "2025-03-10", "2025-03-01", OSLO)))
        .isFalse();
  }

  @Test
  void oneOfManyIsWhatWasAnnounced() {
    Known planned = known("n-p", Status.PLANNED, "2025-03-10", "2025-03-01", null);
    Known before = known("n-1", Status.OCCURRED, "2025-03-05", "2025-03-05", null);
    Known on = known("n-2", Status.OCCURRED, "2025-03-11", "2025-03-11", null);
    Known after = known("n-3", Status.OCCURRED, "2025-03-20", "2025-03-20", null);
    assertThat(AnnouncementCheck.held(planned, List.of(after, before, on))).isEqualTo(on);
    Known undated = known("n-p", Status.PLANNED, null, "2025-03-01", null);
    assertThat(AnnouncementCheck.held(undated, List.of(after, on, before))).isEqualTo(before);
    assertThat(AnnouncementCheck.held(planned, List.of(planned))).isNull();
  }

  @Test
  void neverOrStillOpen() {
    Known planned = known("n-p", Status.PLANNED, "2025-03-10", "2025-03-01", OSLO);
    assertThat(AnnouncementCheck.due(planned, Days.of("2025-03-09").from()).verdict())
        .isEqualTo("open");
    assertThat(AnnouncementCheck.due(planned, Days.of("2025-03-12").from()).verdict())
        .as("news takes a day or two")
        .isEqualTo("open");
    Check never = AnnouncementCheck.due(planned, Days.of("2025-03-13").from());
    assertThat(never.verdict()).isEqualTo("never");
    assertThat(never.figures())
        .containsEntry("due", "2025-03-10")
        .containsEntry("latest_report", "2025-03-13");
    assertThat(
            AnnouncementCheck.due(
                known("n-p", Status.POSSIBLE, "2025-03-10", "2025-03-01", OSLO), 30_000))
        .isNull();
    assertThat(
            AnnouncementCheck.due(known("n-p", Status.PLANNED, null, "2025-03-01", OSLO), 30_000))
        .isNull();
  }

  @Test
  void withinOneEntry() {
    Check longer =
        AnnouncementCheck.within(
            List.of(
                item("r1", Status.PLANNED, "2025-03-10", "PT2H"),
                item("r2", Status.OCCURRED, "2025-03-10", "PT5H")));
    assertThat(longer.verdict()).isEqualTo("longer");
    assertThat(longer.text()).isEqualTo("Announced and held longer than announced.");
    assertThat(
            AnnouncementCheck.within(
                    List.of(
                        item("r1", Status.PLANNED, "2025-03-10", "P1D"),
                        item("r2", Status.OCCURRED, "2025-03-10", "PT5H")))
                .verdict())
        .isEqualTo("shorter");
    assertThat(AnnouncementCheck.within(List.of(item("r1", Status.OCCURRED, "2025-03-10", "PT2H"))))
        .isNull();
  }
}
