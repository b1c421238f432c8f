package org.pourparlers.claim.event;

import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;

/** Weighs what words say for and against an event. */
final class Doubt {
  private Doubt() {}

  static Status opposite(Status status) {
    return switch (status) {
      case CALLED_OFF, DENIED -> Status.POSSIBLE;
      default -> Status.DENIED;
    };
  }

  /** The one of two that says more than that it happened; the stronger doubt where both do. */
  static @Nullable Status worst(@Nullable Status a, @Nullable Status b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return rank(a) >= rank(b) ? a : b;
  }

  /** The first of two, or the second where it says more. */
  static Status or(Status a, @Nullable Status b) {
    return b != null && rank(b) > rank(a) ? b : a;
  }

  private static int rank(Status status) {
    return switch (status) {
      case OCCURRED -> 0;
      case ONGOING -> 1;
      case PLANNED -> 2;
      case POSSIBLE -> 3;
      case CALLED_OFF -> 4;
      case DENIED -> 5;
    };
  }
}
