package org.pourparlers.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Standing.Stage;
import org.pourparlers.record.Standing.Step;

/** How entries move a process, forward and back. */
public final class Stages {
  private Stages() {}

  /**
   * The step that an entry is; null where it moves nothing.
   *
   * @param words what reports say of it
   */
  public static @Nullable Step step(Entry entry, String words) {
    if (entry.status() != Status.OCCURRED && entry.status() != Status.ONGOING) {
      return null;
    }
    return switch (entry.kind()) {
      case MEETING, CALL, VISIT, MEDIATION -> new Step(entry, Stage.CONTACT, true, null);
      case TALKS, PROPOSAL -> new Step(entry, Stage.TALKS, true, null);
      case RELEASE, AID, COOPERATION, EASING ->
          new Step(entry, Stage.CONFIDENCE_BUILDING, true, null);
      case CEASEFIRE ->
          new Step(entry, Stage.CEASEFIRE, true, PaX.stage(EventKind.CEASEFIRE, words));
      case AGREEMENT -> agreement(entry, PaX.stage(EventKind.AGREEMENT, words));
      case WITHDRAWAL -> new Step(entry, Stage.IMPLEMENTATION, true, null);
      case ATTACK, MOBILIZATION, COERCION -> new Step(entry, Stage.CEASEFIRE, false, null);
      case REJECTION -> new Step(entry, Stage.AGREEMENT, false, null);
      case SANCTION -> new Step(entry, Stage.TALKS, false, null);
      default -> null;
    };
  }

  private static Step agreement(Entry entry, String paX) {
    Stage lane =
        switch (paX) {
          case "Pre" -> Stage.TALKS;
          case "Cea" -> Stage.CEASEFIRE;
          case "Imp" -> Stage.IMPLEMENTATION;
          default -> Stage.AGREEMENT;
        };
    return new Step(entry, lane, true, paX);
  }

  /**
   * The furthest stage reached and not fallen back from. A step back undoes the stage in whose lane
   * it stands, and what is beyond it; implementation is a stage only after an agreement.
   *
   * @param steps the earliest first
   */
  public static @Nullable Stage reached(List<Step> steps) {
    Stage stage = null;
    boolean agreed = false;
    for (Step step : steps) {
      if (!step.forward()) {
        if (stage != null && stage.compareTo(step.lane()) >= 0) {
          stage = below(step.lane());
        }
        continue;
      }
      agreed |= step.lane() == Stage.AGREEMENT || step.lane() == Stage.CEASEFIRE;
      Stage lane =
          step.lane() == Stage.IMPLEMENTATION && !agreed ? Stage.CONFIDENCE_BUILDING : step.lane();
      if (stage == null || lane.compareTo(stage) > 0) {
        stage = lane;
      }
    }
    return stage;
  }

  /** What is left when a stage is lost: there was contact, and talks unless these broke off. */
  private static Stage below(Stage stage) {
    return stage.compareTo(Stage.TALKS) <= 0 ? Stage.CONTACT : Stage.TALKS;
  }
}
