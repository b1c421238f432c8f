package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import org.pourparlers.text.Kept;

/**
 * Trains the model of one language. The same treebanks and settings give the same model. The first
 * treebank's style is the one that the model follows; the others are told apart in training.
 */
public final class Training {
  private static final int LONGEST = 120;
  private static final int WARM = 200;
  private static final double LAST_RATE = 0.05;
  private static final float AVERAGED = 0.02f;
  private static final int AVERAGED_EVERY = 10;

  private final FullForms dictionary;
  private final Settings settings;
  private final List<Gold> golds = new ArrayList<>();
  private final List<Word[]> words = new ArrayList<>();
  private final List<Sample> samples = new ArrayList<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Kept<Word> known;
  private final TraitTable table;
  private final Variants variants;
  private final Grammar grammar;
  private final Inventory inventory;
  private final int ownWords;
  private final NetworkTraining training;

  /**
   * @param language the folder of the language, which names the {@link Grammar} too
   * @param treebanks the first is the one whose style is followed
   */
  public Training(
      String language, FullForms dictionary, List<Treebank> treebanks, Settings settings) {
    this.grammar = Grammar.of(language, new Dropout(settings.seed() + 13L));
    this.dictionary = dictionary;
    this.settings = settings;
    this.known = new Kept<>(100_000, form -> new Word(form, dictionary.of(form)));
    this.variants = new Variants(new Dropout(settings.seed() + 7L), settings.titles());
    for (int t = 0; t < treebanks.size(); t++) {
      for (Gold gold : treebanks.get(t).sentences()) {
        golds.add(gold);
        words.add(words(gold));
        styles.add(t);
      }
    }
    inventory = new Inventory(words, golds);
    var random = new Random(settings.seed());
    List<Word[]> seen = new ArrayList<>(words);
    int made = 0;
    for (int i = 0; i < settings.own(); i++) {
      Word[] own = words(grammar.sentence());
      seen.add(own);
      made += own.length;
    }
    ownWords = made;
    table = new TraitTable(seen, treebanks.size(), settings.dimensions(), random);
    for (int s = 0; s < golds.size(); s++) {
      if (golds.get(s).size() <= LONGEST) {
        samples.add(sample(golds.get(s), words.get(s), styles.get(s)));
        places.add(s);
      }
    }
    training =
        new NetworkTraining(
            settings,
            table,
            inventory.candidates,
            inventory.feats.size(),
            inventory.relations.size());
  }

  private Word[] words(Gold gold) {
    Word[] own = new Word[gold.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = known.of(gold.forms()[i]);
    }
    return own;
  }

  private Sample sample(Gold gold, Word[] own, int style) {
    int size = gold.size();
    Sample sample =
        new Sample(own, new int[size][], new int[size], new int[size], gold.heads(), new int[size]);
    for (int i = 0; i < size; i++) {
      int[] traits = own[i].traits;
      List<Integer> rows = new ArrayList<>();
      rows.add(table.row(traits[0]));
      for (int k = 1; k < traits.length; k++) {
        int row = table.row(traits[k] == Word.HOME ? Word.treebank(style) : traits[k]);
        if (row >= 0) {
          rows.add(row);
        }
      }
      sample.traits()[i] = rows.stream().mapToInt(row -> row).toArray();
      sample.upos()[i] = gold.upos()[i].ordinal();
      sample.feats()[i] = inventory.number(gold.feats()[i]);
      sample.relations()[i] = inventory.relations.indexOf(gold.relations()[i]);
      if (sample.relations()[i] < 0 && gold.heads()[i] >= 0) {
        throw new IllegalArgumentException("no treebank has " + gold.relations()[i]);
      }
    }
    return sample;
  }

  /**
   * Trains.
   *
   * @param progress told the model as it stands, and the epoch, now and then
   * @return the model
   */
  public SyntaxModel train(ObjIntConsumer<SyntaxModel> progress) {
    long words = samples.stream().mapToLong(Sample::size).sum();
    double all = (words + ownWords) / (double) settings.batch() * settings.epochs();
    int step = 0;
    int pending = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < samples.size() + settings.own(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, new Random(settings.seed() * 1000L + epoch));
      double loss = 0;
      for (int i : order) {
        Sample sample = sample(i);
        loss += training.learn(sample);
        pending += sample.size();
        if (pending >= settings.batch()) {
          double fall = Math.min(1, 1 + LAST_RATE - step / all);
          training.step(settings.rate() * Math.min((step + 1.0) / WARM, fall), pending);
          pending = 0;
          step++;
          if (step % AVERAGED_EVERY == 0) {
            training.average(step < WARM ? 1 : AVERAGED);
          }
        }
      }
      System.err.printf("epoch %d: loss %.3f a word%n", epoch, loss / words);
      if (epoch % 4 == 3 || epoch == settings.epochs() - 1) {
        progress.accept(model(), epoch);
      }
    }
    return model();
  }

  /** A sentence of the treebanks, sometimes in another guise, or a new one of our own. */
  private Sample sample(int number) {
    boolean own = number >= samples.size();
    int place = own ? -1 : places.get(number);
    Gold gold = own ? grammar.sentence() : golds.get(place);
    Gold variant = variants.of(gold);
    if (variant == null && !own) {
      return samples.get(number);
    }
    Gold told = variant == null ? gold : variant;
    return sample(told, words(told), own ? 0 : styles.get(place));
  }

  private SyntaxModel model() {
    training.swap();
    Network network = training.network();
    training.swap();
    return new SyntaxModel(
        dictionary,
        inventory.feats,
        inventory.relations,
        inventory.candidates,
        LemmaTraining.of(words, golds),
        network,
        PunctuationTraining.of(golds));
  }
}
