package org.pourparlers.mention.actor;

import java.util.List;
import java.util.Map;
import org.pourparlers.mention.actor.ActorWords.Part;

/** Learns from a report the capitals of the states that it names and no list knows. */
final class StateCapitals {
  private final ActorWords tables;
  private final List<Passage> passages;

  StateCapitals(ActorWords tables, List<Passage> passages) {
    this.tables = tables;
    this.passages = passages;
  }

  /** "the Belmaran capital, Ost", "Ost, capitale de la Valdorie". */
  void learn(Map<String, Known> meanings) {
    for (Passage passage : passages) {
      Words w = passage.words;
      for (int i = 1; i + 1 < w.size(); i++) {
        if (!tables.is(Part.CAPITAL, w.key(i))) {
          continue;
        }
        Known state = null;
        for (int k = i - 1; k <= i + 3 && state == null; k++) {
          state = meanings.get(w.key(k));
        }
        String name = null;
        for (int k = i + 1; k <= i + 5 && k < w.size() && state != null; k++) {
          if (w.key(k).equals(",") && w.capital(k + 1) || k == i + 1 && w.capital(k)) {
            name = w.key(w.key(k).equals(",") ? k + 1 : k);
          }
        }
        if (name == null && state != null) {
          for (int k = i - 1; k >= i - 3 && k > 0; k--) {
            if (w.key(k).equals(",") && w.capital(k - 1)) {
              name = w.key(k - 1);
            }
          }
        }
        if (state != null && name != null && !meanings.containsKey(name)) {
          meanings.put(
              name,
              States.known(
                  state.key().substring(6), state.name(), state.adjective(), Known.Use.CAPITAL));
        }
      }
    }
  }
}
