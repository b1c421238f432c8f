package org.pourparlers.syntax;

import java.util.List;

/** Trains the tagger. */
final class TagTraining {
  private record Sample(Word[] words, int[] upos, int[] feats) {}

  private final Sample[] samples;
  private final Candidates candidates;
  private final int featsCount;
  private final Perceptron upos = new Perceptron(Tagger.UPOS);
  private final Perceptron feats;

  TagTraining(Words words, List<Gold> sentences, List<String> names, Candidates candidates) {
    this.candidates = candidates;
    this.featsCount = names.size();
    this.feats = new Perceptron(featsCount);
    var numbers = new java.util.HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    samples = new Sample[sentences.size()];
    for (int s = 0; s < samples.length; s++) {
      Gold gold = sentences.get(s);
      Sample sample = new Sample(new Word[gold.size()], new int[gold.size()], new int[gold.size()]);
      for (int i = 0; i < gold.size(); i++) {
        sample.words[i] = words.of(gold.forms()[i]);
        sample.upos[i] = gold.upos()[i].ordinal();
        sample.feats[i] = numbers.getOrDefault(gold.feats()[i], -1);
      }
      samples[s] = sample;
    }
  }

  void run(int epochs) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      Training.shuffle(samples, epoch);
      for (Sample sample : samples) {
        trainUpos(sample);
        trainFeats(sample);
      }
    }
  }

  private void trainUpos(Sample sample) {
    Features features = new Features();
    int[] scores = new int[Tagger.UPOS];
    int[] tags = new int[sample.words.length];
    for (int i = 0; i < tags.length; i++) {
      TagFeatures.upos(sample.words, tags, i, features);
      upos.score(features, scores);
      tags[i] = Tagger.best(scores);
      if (tags[i] != sample.upos[i]) {
        upos.update(features, sample.upos[i], tags[i]);
      }
      upos.tick();
    }
  }

  private void trainFeats(Sample sample) {
    Features features = new Features();
    int[] scores = new int[featsCount];
    int[] guesses = new int[sample.words.length];
    for (int i = 0; i < guesses.length; i++) {
      int[] possible = candidates.of(sample.upos[i], sample.words[i]);
      if (possible.length == 1) {
        guesses[i] = possible[0];
        continue;
      }
      TagFeatures.feats(sample.words, sample.upos, guesses, i, features);
      feats.score(features, scores);
      guesses[i] = Tagger.best(scores, possible);
      if (guesses[i] != sample.feats[i] && sample.feats[i] >= 0) {
        feats.update(features, sample.feats[i], guesses[i]);
      }
      feats.tick();
    }
  }

  Weights upos(int fewest, double threshold) {
    return upos.quantised(fewest, threshold);
  }

  Weights feats(int fewest, double threshold) {
    return feats.quantised(fewest, threshold);
  }

  Tagger tagger(int fewest, double threshold) {
    return new Tagger(upos(fewest, threshold), feats(fewest, threshold), candidates, featsCount);
  }
}
