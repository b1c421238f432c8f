package org.pourparlers.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the day and the id of its last line. The next page starts after it, so that
 * nothing is skipped or repeated when lines are added in between.
 *
 * @param day the day
 * @param id the id
 */
record Cursor(int day, String id) {
  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((day + " " + id).getBytes(StandardCharsets.UTF_8));
  }

  /** The cursor written as a text; null for null. */
  static @Nullable Cursor of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int space = plain.indexOf(' ');
      return new Cursor(Integer.parseInt(plain.substring(0, space)), plain.substring(space + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a cursor of this record: " + text, e);
    }
  }

  /** Adds that lines come after this one. */
  void after(Where where, String day, String id, boolean descending) {
    String than = descending ? " < " : " > ";
    where.and(
        "(" + day + than + "? OR (" + day + " = ? AND " + id + than + "?))",
        this.day,
        this.day,
        this.id);
  }
}
