package org.pourparlers.web;

import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;

/** The signs of the interface; each always stands beside its word. */
public final class Glyphs {
  private Glyphs() {}

  /** The sign of a status. */
  public static String of(Status status) {
    return switch (status) {
      case OCCURRED -> "●";
      case ONGOING -> "◐";
      case PLANNED -> "○";
      case POSSIBLE -> "◌";
      case CALLED_OFF -> "⊘";
      case DENIED -> "✕";
    };
  }

  /**
   * What stands between sides: a dash where both do it, an arrow where one does it to the other.
   */
  public static String between(EventKind kind) {
    return switch (kind) {
      case MEETING, CALL, TALKS, AGREEMENT, CEASEFIRE -> "–";
      default -> ", ";
    };
  }
}
