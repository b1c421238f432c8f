package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A word without which something is not told.
 *
 * @param word a lemma or a form
 * @param other a word that must stand in the same sentence; "" for none
 * @param first whether it tells something only at the beginning of a sentence
 * @param verb whether it is a verb
 */
public record Opener(String word, String other, boolean first, boolean verb) {
  private static final Set<Frame.Shape> MARKED = Set.of(Frame.Shape.QUOTE, Frame.Shape.MARKS);

  /** The openers of a verb or noun; none where it tells only what stands in quotation marks. */
  static List<Opener> of(ReportingWord entry, boolean verb) {
    List<String> words = entry.words();
    String other = words.size() == 1 ? "" : longest(words.subList(1, words.size()));
    if (!other.isEmpty() && !other.equals("*")) {
      return List.of(new Opener(words.get(0), other, false, verb));
    }
    List<Opener> openers = new ArrayList<>();
    for (Frame frame : entry.has(Frame.Shape.MARKS) ? List.<Frame>of() : entry.frames()) {
      if (!MARKED.contains(frame.shape())) {
        openers.add(new Opener(words.get(0), frame.preposition(), false, verb));
      }
    }
    return openers;
  }

  /** A source is known by its rarest word, which is mostly the longest: "in the eyes of". */
  static Opener ofSource(List<String> words, boolean loose) {
    return new Opener(longest(words), "", loose && words.size() == 1, false);
  }

  private static String longest(List<String> words) {
    return words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
  }
}
