package org.pourparlers.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Ordinal;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Sentence;

/**
 * Joins an ordinal to the date since when it counts: "their fifth meeting since February", "his
 * third this year".
 */
final class OrdinalSince {
  private OrdinalSince() {}

  static List<TimeMention> link(List<TimeMention> found, Sentence sentence, TimeWords words) {
    List<TimeMention> out = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      TimeMention mention = found.get(i);
      if (mention.ordinal() == null || mention.ordinal().since() != null) {
        out.add(mention);
        continue;
      }
      String since = null;
      for (int j = i + 1; j < found.size() && since == null; j++) {
        TimeMention next = found.get(j);
        if (next.ordinal() != null) {
          break;
        }
        since = since(next, sentence, words);
        if (since != null) {
          // It dates the count and not the event.
          found.set(
              j,
              new TimeMention(
                  null, null, null, next.sentence(), next.first(), next.last(), next.head()));
        }
      }
      Ordinal old = mention.ordinal();
      out.add(
          since == null
              ? mention
              : new TimeMention(
                  null,
                  null,
                  new Ordinal(old.number(), since, old.evidence()),
                  mention.sentence(),
                  mention.first(),
                  mention.last(),
                  mention.head()));
    }
    return out;
  }

  private static @Nullable String since(TimeMention mention, Sentence sentence, TimeWords words) {
    if (mention.when() == null) {
      return null;
    }
    String edtf = mention.when().edtf();
    if (edtf.endsWith("/..")) {
      return edtf.substring(0, edtf.length() - 3);
    }
    // "this year": the year itself
    boolean year = edtf.length() == 4;
    String first = Folding.of(sentence.tokens().get(mention.first()).form());
    return year && words.value("this", first) != null ? edtf : null;
  }
}
