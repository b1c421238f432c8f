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

  /** Whom it means; empty where nobody fits. */
  List<Figure> meaning(Pronoun pronoun, int sentence, int piece, boolean persons) {
    if (pronoun.plural()) {
      return several(sentence);
    }
    if (pronoun.gender().equals("n")) {
      return list(best(pronoun, sentence, piece, false));
    }
    Figure person = best(pronoun, sentence, piece, true);
    if (person == null && !persons) {
      person = best(pronoun, sentence, piece, false);
    }
    return list(person);
  }

  private static List<Figure> list(@Nullable Figure figure) {
    return figure == null ? List.of() : List.of(figure);
  }

  private @Nullable Figure best(Pronoun pronoun, int sentence, int piece, boolean persons) {
    Figure best = null;
    int bestScore = Integer.MIN_VALUE;
    int rank = 0;
    for (Focus.Trace trace : focus.traces()) {
      int distance = sentence - trace.sentence();
      if (distance > SENTENCES) {
        break;
      }
      Figure figure = trace.who();
      if (persons != figure.isPerson() || persons && clash(pronoun, figure)) {
        continue;
      }
      int score = 10 - 4 * distance - rank + (trace.subject() ? 4 : 0) - (trace.nested() ? 5 : 0);
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
  private List<Figure> several(int sentence) {
    List<Figure> group = focus.lastTogether(sentence);
    if (!group.isEmpty()) {
      return group;
    }
    Figure one =
        focus.lastInFocus(
            f -> f.kind == ActorKind.GROUP || f.kind == ActorKind.ORGANISATION || f.isCountry(),
            sentence - 1);
    return list(one);
  }
}
