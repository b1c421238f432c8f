package org.pourparlers.store;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.record.Clustering;

/** The events of a block, with the rows that hold them. */
final class EventBlock {
  final List<Slot> slots = new ArrayList<>();

  /** An event and its row. */
  static final class Slot {
    final Clustering.Item item;
    final int report;

    /** The number of its entry; 0 before it has one. */
    int entry;

    /** Whether it has a row. */
    boolean stored;

    Slot(Clustering.Item item, int report, int entry, boolean stored) {
      this.item = item;
      this.report = report;
      this.entry = entry;
      this.stored = stored;
    }
  }
}
