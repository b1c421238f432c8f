package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;
import org.pourparlers.text.Token;

/**
 * Gives words back the diacritics that a text was typed or sent without. What the dictionary only
 * has with them gets them; what it has both ways is left to the language's habits, and then to the
 * network, which reads the sentence with the mean of all that a word may be. Safe for use by many
 * threads; time is linear in the words, and next to nothing where no word is damaged.
 */
public final class Restoration {
  /** Less damage than this share of the words with diacritics is a slip of the pen. */
  private static final double LEAST = 0.05;

  /** From this share on a text is as good as without diacritics. */
  private static final double BARE = 0.5;

  /** How much a step of frequency weighs. */
  private static final double FREQUENCY = 0.2;

  /** Tags that occur so many times as rarely with FEATS as with the most usual ones still fit. */
  private static final double FITTING = 20;

  private static final double IMPROBABLE = 0.005;
  private static final double NOTHING = 1e-6;
  private static final Upos[] TAGS = Upos.values();

  private final SyntaxModel model;
  private final Diacritics diacritics;
  private final List<Habit> habits;
  private final LostForms forms;
  private final ConcurrentMap<String, Double> usual = new ConcurrentHashMap<>();

  /**
   * @param model tags the words
   * @param dictionary the language's forms
   * @param diacritics the language's letters; where there are none, nothing is ever changed
   * @param habits what words are between certain neighbours; the first that holds counts
   */
  public Restoration(
      SyntaxModel model, FullForms dictionary, Diacritics diacritics, List<Habit> habits) {
    this.model = model;
    this.diacritics = diacritics;
    this.habits = List.copyOf(habits);
    this.forms = new LostForms(model, dictionary, diacritics);
  }

  /** The text's content with diacritics, character for character; the same where it is sound. */
  public String content(Text text) {
    if (diacritics.isEmpty()) {
      return text.content();
    }
    int damaged = 0;
    int sound = 0;
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        LostForm form = forms.of(token.form());
        sound += form.marked() ? 1 : 0;
        damaged += form.damaged() ? 1 : 0;
      }
    }
    double share = damaged / (double) Math.max(1, damaged + sound);
    if (share < LEAST || damaged < 2 && share < BARE) {
      return text.content();
    }
    var out = new StringBuilder(text.content());
    for (Sentence sentence : text.sentences()) {
      new Pass(text.content(), sentence, share).write(out);
    }
    return out.toString();
  }

  /** One sentence. */
  private final class Pass {
    private final List<Token> words = new ArrayList<>();
    private final List<LostForm> known = new ArrayList<>();
    private final List<List<LostForm.Option>> options = new ArrayList<>();
    private final double share;

    Pass(String content, Sentence sentence, double share) {
      this.share = share;
      for (Token token : sentence.tokens()) {
        int last = words.size() - 1;
        if (last >= 0 && words.get(last).start() == token.start()) {
          continue;
        }
        words.add(new Token(token.start(), token.end(), token.written(content)));
      }
      for (int i = 0; i < words.size(); i++) {
        LostForm form = forms.of(words.get(i).form().replace('’', '\''));
        known.add(form);
        options.add(open(i, form) ? form.options() : List.of());
      }
    }

    private boolean open(int at, LostForm form) {
      if (!form.doubtful()) {
        return false;
      }
      String written = words.get(at).form();
      boolean bare = share >= BARE;
      if (Character.isLowerCase(written.charAt(0))) {
        return true;
      }
      return bare
          && (!form.known() || at == 0 || !Character.isLetter(words.get(at - 1).form().charAt(0)));
    }

    void write(StringBuilder out) {
      boolean any = false;
      for (List<LostForm.Option> each : options) {
        any |= !each.isEmpty();
      }
      if (!any) {
        return;
      }
      habits();
      network();
      for (int i = 0; i < words.size(); i++) {
        if (options.get(i).size() == 1) {
          put(options.get(i).get(0).form(), words.get(i), out);
        }
      }
    }

    private void habits() {
      for (int i = 0; i < words.size(); i++) {
        if (options.get(i).size() < 2) {
          continue;
        }
        for (Habit habit : habits) {
          if (!habit.is().isEmpty() && habit.concerns(known.get(i)) && fits(habit, i)) {
            List<LostForm.Option> left = habit.left(options.get(i));
            if (!left.isEmpty()) {
              options.set(i, left);
              break;
            }
          }
        }
        if (options.get(i).size() == 1) {
          known.set(i, forms.of(options.get(i).get(0).form()));
        }
      }
    }

    private boolean fits(Habit habit, int at) {
      return (habit.after().isEmpty() || beside(at, -1, habit))
          && (habit.before().isEmpty() || beside(at, 1, habit));
    }

    /** Whether the neighbour on one side is one of those that a habit asks for. */
    private boolean beside(int from, int step, Habit habit) {
      for (int at = from + step; at >= 0 && at < words.size(); at += step) {
        if (known.get(at).any(step < 0 ? habit.after() : habit.before())) {
          return true;
        }
        if (!passed(known.get(at))) {
          return false;
        }
      }
      return false;
    }

    private boolean passed(LostForm form) {
      for (Habit habit : habits) {
        if (habit.is().isEmpty() && form.all(habit.words())) {
          return true;
        }
      }
      return false;
    }

    /** Leaves to each word the one option that goes best with what the network takes it for. */
    private void network() {
      Lexeme[] lexemes = new Lexeme[words.size()];
      boolean asked = false;
      for (int i = 0; i < lexemes.length; i++) {
        lexemes[i] = known.get(i).lexeme();
        asked |= options.get(i).size() > 1;
      }
      if (!asked) {
        return;
      }
      var scratch = new Scratch();
      float[][] scores = model.network.run(lexemes, scratch);
      for (int i = 0; i < lexemes.length; i++) {
        if (options.get(i).size() > 1) {
          options.set(i, List.of(best(i, lexemes[i], scores[i], scratch.states[i])));
        }
      }
    }

    private LostForm.Option best(int at, Lexeme lexeme, float[] scores, float[] state) {
      double[] parts = Network.shares(scores, Lexeme.PARTS);
      LostForm.Option best = options.get(at).get(0);
      double most = Double.NEGATIVE_INFINITY;
      for (LostForm.Option option : options.get(at)) {
        double fit = NOTHING;
        for (int part = 0; part < parts.length; part++) {
          if (parts[part] >= IMPROBABLE) {
            fit += parts[part] * fit(option, part, lexeme, state);
          }
        }
        boolean same = option.form().equals(known.get(at).form());
        double prior = same && share < 1 ? StrictMath.log((1 - share) / share) : 0;
        double score = StrictMath.log(fit) + FREQUENCY * option.frequency() + Math.max(0, prior);
        if (score > most) {
          most = score;
          best = option;
        }
      }
      return best;
    }

    /** How well a word goes with FEATS of a part of speech, from 0 to 1. */
    private double fit(LostForm.Option option, int part, Lexeme lexeme, float[] state) {
      int[] possible = lexeme.feats(part);
      double[] shares = model.network.featShares(state, possible);
      double sum = 0;
      for (int k = 0; k < possible.length; k++) {
        String feats = model.feats.get(possible[k]);
        double most = 0;
        for (String tag : option.tags()) {
          double fit = model.lemmas.fits(tag, TAGS[part], feats) / usual(tag);
          most = Math.max(most, Math.min(1, fit * FITTING));
        }
        sum += shares[k] * most;
      }
      return sum;
    }
  }

  /** How often a tag goes with the FEATS that it most often goes with. */
  private double usual(String tag) {
    return usual.computeIfAbsent(
        tag,
        t -> {
          int most = 1;
          for (Upos part : TAGS) {
            for (String feats : model.feats) {
              most = Math.max(most, model.lemmas.fits(t, part, feats));
            }
          }
          return (double) most;
        });
  }

  /** Writes a word in the place of another, with the capitals that it had. */
  private static void put(String form, Token word, StringBuilder out) {
    if (form.length() != word.end() - word.start()) {
      return;
    }
    for (int i = 0; i < form.length(); i++) {
      int at = word.start() + i;
      String letter = form.substring(i, i + 1);
      boolean upper = Character.isUpperCase(out.charAt(at));
      String cased = upper ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT);
      if (Character.isLetter(out.charAt(at)) && cased.length() == 1) {
        out.setCharAt(at, cased.charAt(0));
      }
    }
  }
}
