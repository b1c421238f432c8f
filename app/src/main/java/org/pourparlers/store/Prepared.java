package org.pourparlers.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Fingerprint;
import org.pourparlers.record.Said;
import org.pourparlers.record.Told;

/**
 * A reading with all that adding it needs, computed before the transaction and by any thread.
 *
 * @param reading the reading
 * @param fingerprint what its kin are found by
 * @param told its events
 * @param said its statements
 * @param packed the reading as it is stored
 * @param words the stems of its text
 * @param hash tells its text from others
 */
record Prepared(
    Reading reading,
    Fingerprint fingerprint,
    List<Told> told,
    List<Said> said,
    Packed packed,
    String words,
    String hash) {

  static Prepared of(Reading reading) {
    return new Prepared(
        reading,
        Fingerprint.of(reading),
        Told.of(reading),
        Said.of(reading),
        Packed.of(reading),
        Stems.of(reading.text()),
        hash(reading.text()));
  }

  /** Of the report and its text alone: a whole reading takes long to hash. */
  @Override
  public int hashCode() {
    return 31 * reading.report().hashCode() + hash.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this;
  }

  /** 64 bits of a text, as hex (FNV-1a over its code units). */
  static String hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(hash) + "-" + Integer.toHexString(text.length());
  }

  /** The same under another id. */
  Prepared as(String id) {
    return of(reading.of(id, reading.url(), reading.publisher()));
  }
}
