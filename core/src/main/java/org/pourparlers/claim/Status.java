package org.pourparlers.claim;

/** How far an event has come. */
public enum Status {
  OCCURRED,
  ONGOING,
  PLANNED,
  POSSIBLE,
  CALLED_OFF,
  DENIED
}
