package org.pourparlers.syntax;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.text.Kept;
import org.pourparlers.text.Orthography;

/**
 * Puts letters, apostrophes and quotation marks where "?" or U+FFFD stands for them, because they
 * went through an encoding that has none: "r?union", "l?accord". Only in a text that shows such a
 * word; what cannot be told stays. Safe for use by many threads.
 */
public final class LostLetters {
  private static final char REPLACEMENT = '\ufffd';

  /** How far behind its opening mark a closing mark is looked for. */
  private static final int QUOTED = 800;

  private static final int LONGEST = 60;

  private final FullForms dictionary;
  private final Diacritics diacritics;
  private final Orthography.Words words;

  /** Each word as it was, of the same length; as it is where nothing tells. */
  private final Kept<String> found = new Kept<>(this::find);

  /** Mends texts in a language. */
  public LostLetters(FullForms dictionary, Diacritics diacritics, Orthography orthography) {
    this.dictionary = dictionary;
    this.diacritics = diacritics;
    this.words = orthography.words();
  }

  /** A text with what was lost in it, character for character; the same if it shows no loss. */
  public String mend(String content) {
    boolean lost = content.indexOf(REPLACEMENT) >= 0;
    for (int at = content.indexOf('?'); at >= 0 && !lost; at = content.indexOf('?', at + 1)) {
      lost =
          at + 1 < content.length()
              && Character.isLowerCase(content.charAt(at + 1))
              && shows(content, at);
    }
    if (!lost) {
      return content;
    }
    var out = new StringBuilder(content);
    for (int at = 0; at < content.length(); at++) {
      int end = end(content, at);
      if (end > at) {
        word(content, at, end, out);
        at = end - 1;
      }
    }
    new Marks(content, out).mend();
    return out.toString();
  }

  /** Whether the word at an offset can only be explained by a loss. */
  private boolean shows(String content, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST && part(content.charAt(start - 1))) {
      start--;
    }
    int end = end(content, start);
    String word = content.substring(start, end);
    return !address(content, start, end) && !found.of(word).equals(word);
  }

  private static boolean address(String content, int start, int end) {
    return start > 0 && "/=&@.%".indexOf(content.charAt(start - 1)) >= 0
        || end < content.length() && "/=&@%".indexOf(content.charAt(end)) >= 0;
  }

  private void word(String content, int start, int end, StringBuilder out) {
    String word = content.substring(start, end);
    boolean lost = word.indexOf('?') >= 0 || word.indexOf(REPLACEMENT) >= 0;
    if (!lost || end - start < 2 || address(content, start, end)) {
      return;
    }
    String mended = found.of(word);
    for (int i = 0; i < word.length(); i++) {
      char was = mended.charAt(i);
      boolean inner = was == '?' && i > 0 && i + 1 < word.length();
      out.setCharAt(start + i, inner && inside(content, start + i) ? REPLACEMENT : was);
    }
  }

  private String find(String word) {
    String whole = known(word);
    if (whole != null) {
      return whole;
    }
    int last = word.length() - 1;
    if (last > 0 && Diacritics.lost(word.charAt(last))) {
      return find(word.substring(0, last)) + word.charAt(last);
    }
    if (last > 0 && Diacritics.lost(word.charAt(0))) {
      return word.charAt(0) + find(word.substring(1));
    }
    for (int i = 1; i < last; i++) {
      if (Diacritics.lost(word.charAt(i)) && apostrophe(word, i)) {
        return find(word.substring(0, i)) + '’' + find(word.substring(i + 1));
      }
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen < last) {
      return find(word.substring(0, hyphen)) + '-' + find(word.substring(hyphen + 1));
    }
    return word;
  }

  private boolean apostrophe(String word, int at) {
    String lower = word.toLowerCase(Locale.ROOT);
    String joined = lower.substring(0, at) + '\'' + lower.substring(at + 1);
    boolean elided = words.elided().contains(joined.substring(0, at + 1));
    for (int from = Math.max(0, at - 1); from <= at && !elided; from++) {
      elided = words.clitics().contains(joined.substring(from));
    }
    return elided;
  }

  /** A word as the dictionary has it, or null. */
  private @Nullable String known(String word) {
    boolean lost = false;
    for (int i = 0; i < word.length(); i++) {
      lost |= Diacritics.lost(word.charAt(i));
    }
    if (!lost || word.length() > LONGEST) {
      return lost ? null : word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> forms = dictionary.restored(word, diacritics);
    forms = forms.isEmpty() ? dictionary.restored(lower, diacritics) : forms;
    String best = null;
    for (String form : forms) {
      boolean better = best == null || dictionary.frequency(form) > dictionary.frequency(best);
      best = better ? form : best;
    }
    if (best == null) {
      return null;
    }
    var out = new StringBuilder(best);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        out.setCharAt(i, Character.toUpperCase(best.charAt(i)));
      }
    }
    return out.toString();
  }

  private static int end(String content, int start) {
    int end = start;
    while (end < content.length() && end - start < 2 * LONGEST && part(content.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean part(char c) {
    return Character.isLetter(c) || c == '-' || Diacritics.lost(c);
  }

  /** Whether a character stands between two small letters. */
  private static boolean inside(String content, int at) {
    return at > 0
        && at + 1 < content.length()
        && Character.isLetter(content.charAt(at - 1))
        && Character.isLowerCase(content.charAt(at + 1));
  }

  /** The quotation marks of a text, and the words of one letter. */
  private final class Marks {
    private final String content;
    private final StringBuilder out;
    private boolean open;

    Marks(String content, StringBuilder out) {
      this.content = content;
      this.out = out;
    }

    void mend() {
      for (int at = 0; at < out.length(); at++) {
        char c = out.charAt(at);
        open &= c != '\n';
        if (Diacritics.lost(c)) {
          char before = at > 0 ? out.charAt(at - 1) : '\n';
          char after = at + 1 < out.length() ? out.charAt(at + 1) : '\n';
          mark(at, before, after);
        }
      }
    }

    private void mark(int at, char before, char after) {
      if (space(before) && !Character.isLetterOrDigit(after)) {
        alone(at);
      } else if (!space(after)
          && Character.isLetterOrDigit(after)
          && !Character.isLetterOrDigit(before)) {
        if (!open && closes(at)) {
          out.setCharAt(at, '“');
          open = true;
        }
      } else if (!space(before) && open && !Character.isLetterOrDigit(after)) {
        out.setCharAt(at, '”');
        open = false;
      }
    }

    /** A mark between spaces: a guillemet, a word of one letter, or a question mark. */
    private void alone(int at) {
      char last = at > 1 ? out.charAt(at - 2) : '\n';
      boolean spaced = at + 2 < out.length() && out.charAt(at + 1) == ' ';
      char next = spaced ? out.charAt(at + 2) : '\n';
      boolean begins = ":.!\n".indexOf(last) >= 0;
      if (!open && begins && closes(at)) {
        out.setCharAt(at, '«');
        open = true;
      } else if (!Character.isLetterOrDigit(next)) {
        boolean closing = open;
        out.setCharAt(at, closing ? '»' : out.charAt(at));
        open = false;
      } else {
        String word = known(out.substring(at, at + 1));
        out.setCharAt(at, word == null ? out.charAt(at) : word.charAt(0));
      }
    }

    /** Whether a mark that may close stands behind one that may open. */
    private boolean closes(int at) {
      int limit = Math.min(content.length(), at + QUOTED);
      for (int i = at + 2; i < limit && out.charAt(i) != '\n'; i++) {
        boolean closing = i + 1 == out.length() || !Character.isLetterOrDigit(out.charAt(i + 1));
        if (Diacritics.lost(out.charAt(i)) && closing && content.charAt(i) == content.charAt(at)) {
          return true;
        }
      }
      return false;
    }

    private static boolean space(char c) {
      return c == ' ' || c == '\n';
    }
  }
}
