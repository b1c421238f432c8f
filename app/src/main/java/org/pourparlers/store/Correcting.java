package org.pourparlers.store;

import java.sql.Connection;
import org.pourparlers.record.Correction;

/** Applies corrections. */
final class Correcting {
  Correcting(Connection connection, Dialect dialect, Memory memory, String at) {}

  Correction correct(Correction correction) {
    throw new StoreException("not yet");
  }

  Correction undo(long number, String who) {
    throw new StoreException("not yet");
  }
}
