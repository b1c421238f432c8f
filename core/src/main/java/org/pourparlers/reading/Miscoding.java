package org.pourparlers.reading;

import java.util.List;
import org.pourparlers.report.Span;
import org.pourparlers.text.Text;

/** Characters that were read in another encoding than they were written in: "Ã©" for "é". */
final class Miscoding {
  private static final String WHY = "mis-encoded character";

  private Miscoding() {}

  static void find(Text text, List<Garbling.Evidence> evidence) {
    String content = text.written();
    int start = 0;
    while (start < content.length()) {
      int end = start;
      boolean wrong = false;
      boolean address = false;
      while (end < content.length() && content.charAt(end) > ' ') {
        wrong |= wrong(content, end);
        address |= content.charAt(end) == '/' || content.charAt(end) == '=';
        end++;
      }
      if (wrong && !address) {
        evidence.add(new Garbling.Evidence(bare(content, start, end), WHY));
      }
      start = end + 1;
    }
  }

  private static Span bare(String content, int from, int to) {
    int start = from;
    int end = to;
    while (end - start > 1 && ".,;:!?)»\"'".indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    while (end - start > 1 && "(«\"'".indexOf(content.charAt(start)) >= 0) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean wrong(String content, int at) {
    char c = content.charAt(at);
    char next = at + 1 < content.length() ? content.charAt(at + 1) : ' ';
    boolean lost = c == '?' && at > 0 && letter(content.charAt(at - 1)) && letter(next);
    return c == '\ufffd'
        || c == 'Ã' && next > 0x7f && !Character.isLetter(next)
        || (c == 'Ã' || c == 'Å') && "ªºŒœŠšƒŸ".indexOf(next) >= 0
        || c == 'â' && (next == '€' || next == '‚')
        || c == 'Â' && next > 0x7f && !Character.isLetter(next)
        || lost;
  }

  private static boolean letter(char c) {
    return Character.isLowerCase(c);
  }
}
