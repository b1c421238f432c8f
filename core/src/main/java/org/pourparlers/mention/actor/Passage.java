package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence on its way: its pieces, what they mean, who is found in it. */
final class Passage {
  final Words words;
  final String content;
  final Atom[] at;
  final List<TitlePhrase> phrases = new ArrayList<>();
  final List<Found> found = new ArrayList<>();

  Passage(Words words, String content) {
    this.words = words;
    this.content = content;
    this.at = new Atom[words.size()];
  }

  /** The atom that covers a piece, or null. */
  @Nullable Atom at(int i) {
    return i < 0 || i >= at.length ? null : at[i];
  }

  /** Puts an atom over its pieces, where none of them is taken. */
  boolean put(Atom atom) {
    for (int i = atom.first; i <= atom.last; i++) {
      if (at[i] != null) {
        return false;
      }
    }
    for (int i = atom.first; i <= atom.last; i++) {
      at[i] = atom;
    }
    return true;
  }

  void remove(Atom atom) {
    for (int i = atom.first; i <= atom.last; i++) {
      if (at[i] == atom) {
        at[i] = null;
      }
    }
  }
}
