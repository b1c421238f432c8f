package org.pourparlers.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/**
 * What the dates of each sentence count from: publication, or the date that heads its entry in a
 * chronology. A heading without a year is of the year nearest to the heading before.
 */
final class Headings {
  private static final int LONGEST = 7;

  private final Anchor published;
  private final Map<Integer, Anchor> anchors = new HashMap<>();

  private Headings(Anchor published) {
    this.published = published;
  }

  static Headings of(Text text, TimeFinder times, @Nullable String published) {
    Headings headings = new Headings(Anchor.of(published));
    List<Sentence> heads = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    String before = null;
    for (Sentence sentence : text.sentences()) {
      if (!Entries.opens(text, sentence) || !shaped(sentence, times)) {
        continue;
      }
      TimeMention head = Entries.head(sentence, times.find(sentence, headings.published));
      if (head != null && head.when() != null && head.when().edtf().length() >= 7) {
        String date = head.when().edtf();
        before = dated(sentence, head) ? date : near(date, before, published);
        heads.add(sentence);
        dates.add(before);
      }
    }
    if (new HashSet<>(dates).size() > 1) {
      headings.fill(text, heads, dates);
    }
    return headings;
  }

  private void fill(Text text, List<Sentence> heads, List<String> dates) {
    for (int i = 0; i < heads.size(); i++) {
      int from = heads.get(i).index();
      int to = i + 1 < heads.size() ? heads.get(i + 1).index() : text.sentences().size();
      String date = dates.get(i);
      Anchor anchor =
          Anchor.of(date.substring(0, date.contains("/") ? date.indexOf('/') : date.length()));
      boolean last = i + 1 == heads.size();
      for (int sentence = from; sentence < to; sentence++) {
        if (!last || text.sentences().get(sentence).paragraph() <= end(text, heads.get(i))) {
          anchors.put(sentence, anchor);
        }
      }
    }
  }

  /** The last paragraph of an entry that no other follows: a heading may stand alone in its own. */
  private static int end(Text text, Sentence head) {
    int next = head.index() + 1;
    boolean more =
        next < text.sentences().size()
            && text.sentences().get(next).paragraph() == head.paragraph();
    boolean alone = !more && head.tokens().size() <= LONGEST;
    return head.paragraph() + (alone ? 1 : 0);
  }

  /** Whether a sentence stands in an entry. */
  boolean entry(int sentence) {
    return anchors.containsKey(sentence);
  }

  /** What the dates of a sentence count from. */
  Anchor anchor(int sentence) {
    return anchors.isEmpty() ? published : anchors.getOrDefault(sentence, published);
  }

  /** Whether a sentence opens as a date may, told cheaply. */
  private static boolean shaped(Sentence sentence, TimeFinder times) {
    for (int i = 0; i < Math.min(2, sentence.tokens().size()); i++) {
      String word = sentence.tokens().get(i).form();
      if (Character.isDigit(word.charAt(0)) || times.dates(Folding.of(word))) {
        return true;
      }
      if (Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a heading tells its year. */
  private static boolean dated(Sentence sentence, TimeMention head) {
    for (int i = head.first(); i <= Math.min(head.last(), head.first() + LONGEST); i++) {
      if (Figures.year(sentence.tokens().get(i).form()) != null) {
        return true;
      }
    }
    return false;
  }

  /** A date, or a span, in the year that brings it nearest to the one before. */
  private static String near(String date, @Nullable String before, @Nullable String published) {
    if (before == null) {
      return date;
    }
    int own = Integer.parseInt(date.substring(0, 4));
    int year = Integer.parseInt(before.substring(0, 4));
    String best = date;
    long least = Long.MAX_VALUE;
    for (int shift = year - 1 - own; shift <= year + 1 - own; shift++) {
      String moved = moved(date, shift);
      java.time.LocalDate day = Edtf.first(moved);
      java.time.LocalDate base = Edtf.first(before);
      boolean late = published != null && moved.compareTo(published) > 0;
      if (day != null && base != null && !late) {
        long apart = Math.abs(day.toEpochDay() - base.toEpochDay());
        best = apart < least ? moved : best;
        least = Math.min(apart, least);
      }
    }
    return best;
  }

  private static String moved(String date, int years) {
    int stroke = date.indexOf('/');
    return stroke < 0
        ? String.format("%04d", Integer.parseInt(date.substring(0, 4)) + years) + date.substring(4)
        : moved(date.substring(0, stroke), years) + "/" + moved(date.substring(stroke + 1), years);
  }
}
