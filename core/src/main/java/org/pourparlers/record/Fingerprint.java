package org.pourparlers.record;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Reading;

/**
 * What is kept of a report to find its kin.
 *
 * @param report the report's id
 * @param language ISO 639-1 code
 * @param published the day of publication, counted from 1970-01-01, or null
 * @param length the number of different shingles of its text
 * @param words shingles of its words ({@link Shingles}), sorted
 * @param tale shingles of what it tells ({@link Tale}), sorted
 * @param source the source that it declares, or null
 */
public record Fingerprint(
    String report,
    String language,
    @Nullable Integer published,
    int length,
    int[] words,
    int[] tale,
    @Nullable String source) {

  /** The fingerprint of a reading. */
  public static Fingerprint of(Reading reading) {
    Days published = Days.of(reading.published().edtf());
    int[] all = Shingles.all(reading.text());
    return new Fingerprint(
        reading.report(),
        reading.language(),
        published == null ? null : (Integer) published.from(),
        all.length,
        all.length > Shingles.ALL ? Shingles.sample(all) : all,
        Tale.of(reading),
        Sources.of(reading));
  }

  /** Whether {@code words} is a sample of the text's shingles. */
  boolean sampled() {
    return length > Shingles.ALL;
  }

  /** The two sets as bytes: length, size of the first, values. */
  public byte[] bytes() {
    var out = ByteBuffer.allocate(4 * (2 + words.length + tale.length));
    out.putInt(length).putInt(words.length);
    for (int hash : words) {
      out.putInt(hash);
    }
    for (int hash : tale) {
      out.putInt(hash);
    }
    return out.array();
  }

  /** The fingerprint of which {@link #bytes} gave the sets. */
  public static Fingerprint of(
      String report,
      String language,
      @Nullable Integer published,
      @Nullable String source,
      byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    int length = in.getInt();
    int[] words = new int[in.getInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.getInt();
    }
    int[] tale = new int[in.remaining() / 4];
    for (int i = 0; i < tale.length; i++) {
      tale[i] = in.getInt();
    }
    return new Fingerprint(report, language, published, length, words, tale, source);
  }
}
