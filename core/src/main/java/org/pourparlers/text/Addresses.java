package org.pourparlers.text;

/** Addresses of the Internet and names of accounts, which are one token. */
final class Addresses {
  private Addresses() {}

  /** The end of the address that begins at an offset, or that offset where there is none. */
  static int end(String content, int from, int limit) {
    int end = from;
    boolean address = false;
    while (end < limit && content.charAt(end) != ' ') {
      char c = content.charAt(end);
      address |= c == '@' && end + 1 < limit && Marks.word(content.charAt(end + 1));
      address |= c == ':' && content.startsWith("://", end) && end > from;
      end++;
    }
    address |= content.startsWith("www.", from);
    address |=
        content.charAt(from) == '#' && end - from > 1 && Marks.word(content.charAt(from + 1));
    if (!address || !Marks.word(content.charAt(from)) && "@#".indexOf(content.charAt(from)) < 0) {
      return from;
    }
    while (end > from + 1 && ".,;:!?)]}»”’\"'".indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
