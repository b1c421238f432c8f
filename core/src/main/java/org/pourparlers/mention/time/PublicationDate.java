package org.pourparlers.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.report.Span;
import org.pourparlers.text.Paragraph;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;
import org.pourparlers.text.Token;

/**
 * Finds in a text itself when it was published: a full date in its dateline, or alone in a line
 * near its top.
 */
public final class PublicationDate {
  /** How many paragraphs from the top may hold a line that is nothing but a date. */
  private static final int TOP = 8;

  /** The longest line that can be nothing but a date, in characters. */
  private static final int LONGEST = 60;

  private final TimeFinder times;

  public PublicationDate(TimeFinder times) {
    this.times = times;
  }

  /** The EDTF day in the dateline, or null where there is none or it lacks the year. */
  public @Nullable String inDateline(Text text) {
    return text.dateline() == null ? null : day(text, text.dateline(), 0);
  }

  /** The EDTF day of a line near the top that tells little else, or null. */
  public @Nullable String inText(Text text) {
    List<Paragraph> paragraphs = text.paragraphs();
    for (int i = 0; i < Math.min(TOP, paragraphs.size()); i++) {
      Span span = paragraphs.get(i).span();
      if (span.length() <= LONGEST && paragraphs.get(i).kind() != Paragraph.Kind.TITLE) {
        String day = day(text, span, 0.5);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** The one day told in a stretch, if it covers at least the given share of its characters. */
  private @Nullable String day(Text text, Span span, double share) {
    List<Token> tokens = tokens(text.content(), span);
    if (tokens.isEmpty()) {
      return null;
    }
    Sentence sentence = new Sentence(0, 0, span, tokens);
    for (TimeMention mention : times.find(sentence)) {
      if (mention.when() != null
          && mention.when().edtf().length() == 10
          && mention.when().evidence() != null
          && mention.when().evidence().length() >= share * span.length()) {
        return mention.when().edtf();
      }
    }
    return null;
  }

  /** Words and signs, good enough for dates. */
  private static List<Token> tokens(String content, Span span) {
    List<Token> tokens = new ArrayList<>();
    int from = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean word =
          i < span.end()
              && (Character.isLetterOrDigit(content.charAt(i)) || content.charAt(i) == '.');
      if (word && from < 0) {
        from = i;
      } else if (!word) {
        if (from >= 0) {
          tokens.add(new Token(from, i, content.substring(from, i)));
          from = -1;
        }
        if (i < span.end() && !Character.isWhitespace(content.charAt(i))) {
          tokens.add(new Token(i, i + 1, content.substring(i, i + 1)));
        }
      }
    }
    return tokens;
  }
}
