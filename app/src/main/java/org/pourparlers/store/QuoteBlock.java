package org.pourparlers.store;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.record.Quotes;

/** The statements of a block, with the rows that hold them. */
final class QuoteBlock {
  final List<Slot> slots = new ArrayList<>();

  /** A statement and its row. */
  static final class Slot {
    final Quotes.Item item;
    final int report;

    /** The number of its utterance; 0 before it has one. */
    int utterance;

    /** Whether it has a row. */
    boolean stored;

    Slot(Quotes.Item item, int report, int utterance, boolean stored) {
      this.item = item;
      this.report = report;
      this.utterance = utterance;
      this.stored = stored;
    }
  }
}
