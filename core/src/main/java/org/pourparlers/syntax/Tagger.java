package org.pourparlers.syntax;

/** Part of speech and FEATS of each word, greedily from left to right. */
final class Tagger {
  static final int UPOS = Upos.values().length;

  private final Scores upos;
  private final Scores feats;
  private final Candidates candidates;
  private final int featsCount;

  Tagger(Scores upos, Scores feats, Candidates candidates, int featsCount) {
    this.upos = upos;
    this.feats = feats;
    this.candidates = candidates;
    this.featsCount = featsCount;
  }

  /** Fills the two arrays, one place for each word, with numbers of tags and of FEATS. */
  void tag(Word[] words, int[] tags, int[] morphology) {
    Features features = new Features();
    int[] scores = new int[Math.max(UPOS, featsCount)];
    for (int i = 0; i < words.length; i++) {
      TagFeatures.upos(words, tags, i, features);
      upos.score(features, scores);
      tags[i] = best(scores);
    }
    for (int i = 0; i < words.length; i++) {
      int[] possible = candidates.of(tags[i], words[i]);
      if (possible.length == 1) {
        morphology[i] = possible[0];
        continue;
      }
      TagFeatures.feats(words, tags, morphology, i, features);
      feats.score(features, scores);
      morphology[i] = best(scores, possible);
    }
  }

  static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < UPOS; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  static int best(int[] scores, int[] possible) {
    int best = possible[0];
    for (int id : possible) {
      if (scores[id] > scores[best]) {
        best = id;
      }
    }
    return best;
  }
}
