package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cues of a lexicon in the order of its table, found by a word that each of them needs. Not
 * changed once all are added.
 */
final class Cues {
  private final List<Cue> all = new ArrayList<>();
  private final Map<String, BitSet> byWord = new HashMap<>();

  /** Those that need no word without an asterisk. */
  private final BitSet open = new BitSet();

  void add(Cue cue) {
    int number = all.size();
    all.add(cue);
    List<String> needed = needed(cue);
    if (needed.isEmpty()) {
      open.set(number);
    }
    for (String form : needed) {
      byWord.computeIfAbsent(form, f -> new BitSet()).set(number);
    }
  }

  /** The forms one of which stands wherever a cue does: of its longest word; none: any may. */
  private static List<String> needed(Cue cue) {
    List<String> best = List.of();
    int most = 0;
    for (List<Cue.Word> part : cue.parts()) {
      for (Cue.Word word : part) {
        int shortest = Integer.MAX_VALUE;
        for (String form : word.forms()) {
          shortest = form.indexOf('*') >= 0 ? 0 : Math.min(shortest, form.length());
        }
        if (shortest > most) {
          most = shortest;
          best = word.forms();
        }
      }
    }
    return best;
  }

  /** The numbers of the cues that may stand among some words in small letters. */
  BitSet among(List<String> words) {
    BitSet found = (BitSet) open.clone();
    for (String word : words) {
      BitSet with = byWord.get(word);
      if (with != null) {
        found.or(with);
      }
    }
    return found;
  }

  Cue get(int number) {
    return all.get(number);
  }
}
