package org.pourparlers.mention.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Finds whom a pronoun or possessive of the third person means, by recency, role and agreement. */
final class Pronouns {
  private static final int SENTENCES = 3;
  private final Focus focus;

  Pronouns(Focus focus) {
    this.focus = focus;
  }

  /** Whether a pronoun rather stands for a person or for a body. */
  enum Leaning {
    PERSON,
    BODY
  }

  /**
   * Whom it means; empty where nobody fits.
   *
   * @param not whom it cannot mean
   */
  List<Figure> meaning(Pronoun pronoun, int sentence, Leaning leaning, List<Figure> not) {
    if (pronoun.plural()) {
      return several(sentence, not);
    }
    if (pronoun.gender().equals("n")) {
      return list(best(pronoun, sentence, false, not));
    }
    boolean first = leaning == Leaning.PERSON;
    Figure one = best(pronoun, sentence, first, not);
    boolean sure = pronoun.gender().equals("m") || pronoun.gender().equals("f");
    return list(one != null || sure ? one : best(pronoun, sentence, !first, not));
  }

  private static List<Figure> list(@Nullable Figure figure) {
    return figure == null ? List.of() : List.of(figure);
  }

  private @Nullable Figure best(Pronoun pronoun, int sentence, boolean persons, List<Figure> not) {
    Figure best = null;
    int bestScore = Integer.MIN_VALUE;
    int rank = 0;
    boolean latter = pronoun.use().equals("latter");
    for (Focus.Trace trace : focus.traces()) {
      int distance = sentence - trace.sentence();
      if (distance > SENTENCES) {
        break;
      }
      Figure figure = trace.who();
      if (persons != figure.isPerson()
          || not.contains(figure)
          || persons && clash(pronoun, figure)) {
        continue;
      }
      int score =
          10
              - 4 * distance
              - rank
              + (trace.subject() && !latter ? 4 : 0)
              - (trace.nested() ? 5 : 0);
      if (persons && agrees(pronoun, figure)) {
        score += 2;
      }
      if (score > bestScore) {
        best = figure;
        bestScore = score;
      }
      rank = Math.min(rank + 1, 3);
    }
    return best;
  }

  private static boolean clash(Pronoun pronoun, Figure figure) {
    return !pronoun.gender().isEmpty()
        && !figure.gender.isEmpty()
        && !pronoun.gender().equals(figure.gender);
  }

  private static boolean agrees(Pronoun pronoun, Figure figure) {
    return !pronoun.gender().isEmpty() && pronoun.gender().equals(figure.gender);
  }

  /** "they", "leur": a pair or a body that stands for many. */
  private List<Figure> several(int sentence, List<Figure> not) {
    List<Figure> group = focus.lastTogether(sentence);
    if (!group.isEmpty() && group.stream().noneMatch(not::contains)) {
      return group;
    }
    Figure one =
        focus.lastInFocus(
            f -> f.kind == ActorKind.GROUP || f.kind == ActorKind.ORGANISATION || f.isCountry(),
            sentence - 1);
    return list(one);
  }
}
