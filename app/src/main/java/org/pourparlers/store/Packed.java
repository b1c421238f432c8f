package org.pourparlers.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.ReadingNode;
import org.pourparlers.reading.Reading;

/**
 * A reading as the store keeps it: its JSON, without what only the report knows, deflated with a
 * dictionary of what all readings have in common.
 *
 * @param bytes the JSON deflated
 * @param hash tells it from other readings: the first half of the SHA-256 of the JSON, as hex
 */
record Packed(byte[] bytes, String hash) {
  private static final byte[] DICTIONARY = dictionary();
  private static final int HASH = 16;

  /** The reading packed. */
  static Packed of(Reading reading) {
    byte[] json = ReadingJson.compact(reading.of("", null, null)).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json);
      return new Packed(deflate(json), HexFormat.of().formatHex(hash, 0, HASH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] deflate(byte[] json) {
    var deflater = new Deflater();
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(json);
      deflater.finish();
      byte[] out = new byte[json.length + 64];
      int size = 0;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = java.util.Arrays.copyOf(out, 2 * out.length);
        }
        size += deflater.deflate(out, size, out.length - size);
      }
      return java.util.Arrays.copyOf(out, size);
    } finally {
      deflater.end();
    }
  }

  /** The reading of a report, of what was packed. */
  static Reading reading(
      byte[] packed, String report, @Nullable String url, @Nullable String publisher) {
    // Records of before version 4 have no header and no dictionary.
    boolean bare = packed.length < 2 || packed[0] != 0x78 || (packed[1] & 0x20) == 0;
    var inflater = new Inflater(bare);
    try {
      inflater.setInput(packed);
      var out = new ByteArrayOutputStream(6 * packed.length);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int size = inflater.inflate(buffer);
        if (size == 0 && inflater.needsDictionary()) {
          inflater.setDictionary(DICTIONARY);
        } else if (size == 0 && inflater.needsInput()) {
          throw new StoreException("a reading in the record is damaged: it ends too early");
        }
        out.write(buffer, 0, size);
      }
      return ReadingNode.parse(out.toString(StandardCharsets.UTF_8)).of(report, url, publisher);
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new StoreException("a reading in the record is damaged", e);
    } finally {
      inflater.end();
    }
  }

  /** Never to be changed: what was packed with it can be read with it alone. */
  private static byte[] dictionary() {
    try (InputStream in = Packed.class.getResourceAsStream("reading.dictionary")) {
      return java.util.Objects.requireNonNull(in, "reading.dictionary").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
