package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds again in headlines, where all words have capitals, the names that the text has. */
final class Headlines {
  private final List<Passage> passages;
  private final Phrases<Boolean> names = new Phrases<>();
  private final Map<String, Integer> lastPieces = new HashMap<>();

  Headlines(List<Passage> passages) {
    this.passages = passages;
  }

  void put() {
    if (passages.stream().noneMatch(p -> p.words.headline)) {
      return;
    }
    for (Passage passage : passages) {
      if (passage.words.headline) {
        continue;
      }
      for (int i = 0; i < passage.at.length; i++) {
        Atom atom = passage.at[i];
        if (atom != null && atom.first == i && atom.is(Atom.Type.NAME)) {
          List<String> pieces = Naming.pieces(passage, atom);
          names.add(String.join(" ", pieces), true);
          names.add(pieces.get(pieces.size() - 1), true);
          lastPieces.merge(pieces.get(pieces.size() - 1), 1, Integer::sum);
        }
      }
    }
    passages.stream().filter(p -> p.words.headline).forEach(this::put);
  }

  private void put(Passage passage) {
    for (int i = 0; i < passage.at.length; ) {
      var match =
          passage.at[i] == null || passage.at[i].is(Atom.Type.KNOWN)
              ? names.at(passage.words, i)
              : null;
      if (match == null || !passage.words.capital(i)) {
        i++;
        continue;
      }
      for (int k = i; k <= match.last(); k++) {
        if (passage.at[k] != null) {
          passage.remove(passage.at[k]);
        }
      }
      passage.put(new Atom(Atom.Type.NAME, i, match.last()));
      i = match.last() + 1;
    }
  }
}
