package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.Map;

/** People without a name whom a report brings in by a title: "a senior official". */
final class Strangers {
  private final Map<String, Integer> met = new HashMap<>();

  /** Remembers that somebody without a name came in with a title in a sentence. */
  void meet(String title, int sentence) {
    met.put(title, sentence);
  }

  /** Whether one came in with a title after a person was last mentioned: "the official" is he. */
  boolean since(String title, Figure person, Focus focus) {
    Integer sentence = met.get(title);
    return sentence != null && sentence > focus.lastSentence(person);
  }
}
