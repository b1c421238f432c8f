package org.pourparlers.mention.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;
import org.pourparlers.text.Paragraph;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/**
 * The entries of a chronology or of a live page, each headed by its date ("13 March 2025.", "Lundi
 * 3 février :") or by an hour ("14h05 –").
 */
public final class Entries {
  /** How many different dates make a chronology. */
  private static final int DATES = 2;

  /** How many hours make a live page. */
  private static final int HOURS = 3;

  /** The longest word that may stand before the date of a heading. */
  private static final int SHORT = 2;

  private static final String STOPS = ".:–—-|";

  private final List<@Nullable When> dates;
  private final List<Span> hours;

  private Entries(List<@Nullable When> dates, List<Span> hours) {
    this.dates = dates;
    this.hours = hours;
  }

  /** The entries of a text whose times are found. */
  public static Entries of(Text text, List<List<TimeMention>> times) {
    List<@Nullable When> dates = new ArrayList<>(times.size());
    Set<String> told = new HashSet<>();
    When entry = null;
    int last = -1;
    int from = 0;
    for (Sentence sentence : text.sentences()) {
      TimeMention head = opens(text, sentence) ? head(sentence, times.get(sentence.index())) : null;
      if (head != null && head.when() != null) {
        entry = head.when();
        told.add(entry.edtf());
        last = sentence.paragraph();
        from = head.last() + 2 < sentence.tokens().size() || more(text, sentence) ? 0 : 1;
      }
      dates.add(entry);
    }
    // What follows the last entry's paragraph is no part of it.
    for (Sentence sentence : text.sentences()) {
      if (told.size() < DATES || sentence.paragraph() > last + from) {
        dates.set(sentence.index(), null);
      }
    }
    return new Entries(dates, hours(text));
  }

  /** The date that heads the entry of a sentence, or null outside of a chronology. */
  public @Nullable When date(int sentence) {
    return dates.get(sentence);
  }

  /** The hour that heads the entry of a live page in which words stand, or null outside of one. */
  public @Nullable Span hour(Span words) {
    Span last = null;
    for (Span hour : hours) {
      last = hour.start() <= words.start() ? hour : last;
    }
    return last;
  }

  private static boolean more(Text text, Sentence head) {
    int next = head.index() + 1;
    return next < text.sentences().size()
        && text.sentences().get(next).paragraph() == head.paragraph();
  }

  /** Whether a sentence is the first of a paragraph of the body. */
  static boolean opens(Text text, Sentence sentence) {
    int before = sentence.index() - 1;
    boolean first = before < 0 || text.sentences().get(before).paragraph() != sentence.paragraph();
    return first && (text.title() == null || !text.title().contains(sentence.span()));
  }

  /** The date that a sentence opens with as a heading does, or null. */
  static @Nullable TimeMention head(Sentence sentence, List<TimeMention> times) {
    TimeMention first = times.isEmpty() ? null : times.get(0);
    if (first == null || first.length() != null || first.ordinal() != null) {
      return null;
    }
    // "– 13 mars", "Le 13 mars", "On March 13"
    boolean second = first.first() == 1 && sentence.tokens().get(0).form().length() <= SHORT;
    if (first.first() > 0 && !second) {
      return null;
    }
    int next = first.last() + 1;
    return next >= sentence.tokens().size() || stops(sentence, next) ? first : null;
  }

  /** Whether a heading ends before a token; an hour may still follow: "3 March, 14:05 -". */
  private static boolean stops(Sentence sentence, int token) {
    String text = sentence.tokens().get(token).form();
    boolean hour =
        ",".equals(text)
            && token + 1 < sentence.tokens().size()
            && Character.isDigit(sentence.tokens().get(token + 1).form().charAt(0));
    return hour || STOPS.contains(text);
  }

  /** The hours that head the entries of a live page; none where the text is none. */
  private static List<Span> hours(Text text) {
    List<Span> hours = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      Span hour = hour(text.content(), paragraph.span());
      if (hour != null) {
        hours.add(hour);
      }
    }
    return hours.size() < HOURS ? List.of() : hours;
  }

  /** The hour that a paragraph opens with, or null: "14h05", "9 h 30", "11:15", "18.40 GMT". */
  private static @Nullable Span hour(String content, Span span) {
    int at = span.start();
    int digits = 0;
    while (at < span.end() && digits < 2 && Character.isDigit(content.charAt(at))) {
      at++;
      digits++;
    }
    at = space(content, at, span.end());
    if (digits == 0 || at >= span.end() || "h:.H".indexOf(content.charAt(at)) < 0) {
      return null;
    }
    at = space(content, at + 1, span.end());
    int minutes = at;
    while (at < span.end() && Character.isDigit(content.charAt(at))) {
      at++;
    }
    boolean small = minutes < span.end() && content.charAt(minutes) < '6';
    boolean over = at == span.end() || !Character.isLetterOrDigit(content.charAt(at));
    return at - minutes == 2 && small && over ? new Span(span.start(), at) : null;
  }

  private static int space(String content, int at, int end) {
    return at < end && Character.isSpaceChar(content.charAt(at)) ? at + 1 : at;
  }
}
