package org.pourparlers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.record.RoleCheck.Role;
import org.pourparlers.record.SilenceCheck.Refusal;

class ChecksTest {
  private static Told told(String report, String published, Status status, String date) {
    return new Told(
        report,
        "e1",
        "en",
        Days.of(published).from(),
        EventKind.MEETING,
        new Plover("CONSULT", null),
        status,
        List.of(),
        List.of(),
        date,
        null,
        null,
        null,
        List.of(),
        0,
        "",
        null);
  }

  @Test
  void aReportsDateAgainstWhatItTells() {
    assertThat(DateCheck.of(List.of(told("r1", "2025-03-01", Status.OCCURRED, "2025-03-01"))))
        .isNull();
    assertThat(DateCheck.of(List.of(told("r1", "2025-03-01", Status.PLANNED, "2025-03")))).isNull();
    Check past =
        DateCheck.of(
            List.of(
                told("r1", "2025-03-01", Status.OCCURRED, "2025-03-04"),
                told("r2", "2025-03-05", Status.OCCURRED, "2025-03-04"),
                told("r3", "2025-03-05", Status.PLANNED, "2025-03-04")));
    assertThat(past.verdict()).isEqualTo("differs");
    assertThat(past.text())
        .isEqualTo(
            "Told as past, with a date after the publication of: r1. "
                + "Told as to come, with a date before the publication of: r3.");
    assertThat(past.figures()).containsEntry("reports", List.of("r1", "r3"));
  }

  @Test
  void theRoleHeldThen() {
    var minister = new Role("foreign minister", "Morvania", "r1");
    var president = new Role("president", "Morvania", "r9");
    var deputy = new Role("deputy foreign minister", "Morvania", "r3");
    var chair = new Role("chair", "Council of Ports", "r4");
    assertThat(RoleCheck.of("Ada Brun", List.of(), null, null)).isNull();
    Check same = RoleCheck.of("Ada Brun", List.of(minister), minister, minister);
    assertThat(same.verdict()).isEqualTo("agrees");
    assertThat(same.text()).isEqualTo("Ada Brun was foreign minister, Morvania then.");
    assertThat(RoleCheck.of("Ada Brun", List.of(minister, chair), minister, chair).verdict())
        .as("two bodies, two roles")
        .isEqualTo("agrees");
    assertThat(RoleCheck.of("Ada Brun", List.of(), minister, deputy).verdict())
        .as("one title part of the other")
        .isEqualTo("agrees");
    Check changed = RoleCheck.of("Ada Brun", List.of(minister), minister, president);
    assertThat(changed.verdict()).isEqualTo("changed");
    assertThat(changed.figures()).containsEntry("now", "president, Morvania");
    Check differs = RoleCheck.of("Ada Brun", List.of(minister), president, president);
    assertThat(differs.verdict()).isEqualTo("differs");
    assertThat(differs.text())
        .isEqualTo("Ada Brun is foreign minister, Morvania by r1, president, Morvania by r9.");
  }

  @Test
  void whoDeclinedToSpeak() {
    assertThat(SilenceCheck.of(List.of())).isNull();
    Check silence =
        SilenceCheck.of(
            List.of(
                new Refusal("u-1", "Ada Brun", "declined to give details", "r1"),
                new Refusal("u-2", "Ada Brun", "would not comment", "r2")));
    assertThat(silence.verdict()).isEqualTo("declined");
    assertThat(silence.text())
        .isEqualTo("Declined to speak: Ada Brun (“declined to give details”, r1).");
    assertThat(silence.figures())
        .containsEntry("speakers", List.of("Ada Brun"))
        .containsEntry("statements", List.of("u-1", "u-2"));
  }
}
