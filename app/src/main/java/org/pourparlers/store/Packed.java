package org.pourparlers.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.ReadingNode;
import org.pourparlers.reading.Reading;

/** Readings as the store keeps them: their JSON, deflated. */
final class Packed {
  private Packed() {}

  static byte[] of(Reading reading) {
    byte[] json = ReadingJson.compact(reading).getBytes(StandardCharsets.UTF_8);
    var deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
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

  static Reading reading(byte[] packed) {
    var inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      var out = new ByteArrayOutputStream(6 * packed.length);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int size = inflater.inflate(buffer);
        if (size == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new StoreException("a reading in the record is damaged: it ends too early");
        }
        out.write(buffer, 0, size);
      }
      return ReadingNode.parse(out.toString(StandardCharsets.UTF_8));
    } catch (DataFormatException e) {
      throw new StoreException("a reading in the record is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
