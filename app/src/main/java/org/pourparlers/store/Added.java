package org.pourparlers.store;

/**
 * What adding did.
 *
 * @param reports how many reports are new
 * @param known how many were on record already, in the same words
 * @param revisions how many of the new ones are later versions of a report on record
 * @param entries how many entries are new
 */
public record Added(int reports, int known, int revisions, int entries) {
  /** Nothing added. */
  public static final Added NONE = new Added(0, 0, 0, 0);

  /** Both together. */
  public Added plus(Added other) {
    return new Added(
        reports + other.reports,
        known + other.known,
        revisions + other.revisions,
        entries + other.entries);
  }
}
