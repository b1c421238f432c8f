package org.pourparlers.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds in what encoding bytes are, and turns them into characters. */
final class Encoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 1 << 16;
  private static final int SURE = 60;

  private Encoding() {}

  /** The characters that bytes stand for; what stands for none is U+FFFD. */
  static String decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /**
   * The characters that bytes stand for.
   *
   * @param declared the encoding that a page names, or null
   */
  static String decode(byte[] bytes, @Nullable String declared) {
    Charset wide = wide(bytes);
    Charset charset = wide != null ? wide : narrow(bytes, known(declared));
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** UTF-16 by its mark, or by the zeros that Latin letters have in it; null for all else. */
  static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    int pairs = Math.min(bytes.length, 4096) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 4 && odd * 10 > pairs * 7 && even * 10 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs >= 4 && even * 10 > pairs * 7 && odd * 10 < pairs
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static Charset narrow(byte[] bytes, @Nullable Charset declared) {
    int[] counts = utf8(bytes);
    int valid = counts[0];
    int broken = counts[1];
    if (broken == 0 || valid > broken * 4) {
      return StandardCharsets.UTF_8;
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return declared;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
    CharsetMatch match = detector.detect();
    boolean sure = match != null && match.getConfidence() >= SURE;
    Charset found = sure ? known(match.getName()) : null;
    return found == null || found.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : found;
  }

  /** How many characters beyond ASCII are well formed as UTF-8, and how many bytes are not. */
  private static int[] utf8(byte[] bytes) {
    int valid = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at++] & 0xff;
      int more = lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
      if (more < 0 || lead > 0xf4) {
        broken++;
        continue;
      }
      int seen = 0;
      while (seen < more && at < bytes.length && (bytes[at] & 0xc0) == 0x80) {
        at++;
        seen++;
      }
      valid += more > 0 && seen == more ? 1 : 0;
      broken += seen < more ? 1 : 0;
    }
    return new int[] {valid, broken};
  }

  /** The encoding of a name; Latin-1 is read as windows-1252, as browsers do. */
  private static @Nullable Charset known(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
