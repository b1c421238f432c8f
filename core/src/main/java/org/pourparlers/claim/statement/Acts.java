package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.claim.Statement.Mode;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Upos;

/**
 * Tells what saying something does where the reporting word alone does not tell: by words of what
 * is said ({@code cue} rows of the lexicon: "we will not", "il faut"). The first row that fits
 * tells.
 */
final class Acts {
  private static final int LONGEST = 300;
  private static final int NEAR = 4;

  private final Discourse discourse;

  Acts(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The act of a saying. */
  Act of(Saying saying, Mode mode) {
    Act act = saying.act();
    boolean insists = act == Act.DEMAND && insists(saying);
    boolean plain =
        switch (act) {
          case SAY, WARN, REJECT, PROMISE -> true;
          default -> insists;
        };
    if (!plain) {
      return act;
    }
    List<String> tokens = tokens(saying);
    Cues cues = discourse.lexicon().cues();
    BitSet among = cues.among(tokens);
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      Cue cue = cues.get(i);
      if (applies(cue.scope(), act, mode, saying) && cue.in(tokens)) {
        return cue.act();
      }
    }
    return act;
  }

  /** "insists that X leave" demands, "insists that X left" does not. */
  private boolean insists(Saying saying) {
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    return clause != null
        && saying.verb() >= 0
        && discourse.lexicon().lists("insist", clause.lemma(saying.verb()));
  }

  /** Whether what is told begins with the speaker himself, by name or by a pronoun. */
  private boolean own(Saying saying) {
    int start = saying.content().get(0).start();
    int sentence = discourse.sentenceAt(start);
    Clause clause = sentence < 0 ? null : discourse.clause(sentence);
    if (clause == null) {
      return false;
    }
    int first = clause.wordAt(start);
    for (int i = first; i < clause.size() && i <= first + NEAR; i++) {
      ActorMention mention = discourse.mentions().actorAt(sentence, i);
      if (mention != null && mention.form() != ActorMention.Form.DEMONYM) {
        return mention.form() == ActorMention.Form.PRONOUN && mention.first() == i && i == first
            || !Collections.disjoint(mention.actors(), saying.speakers());
      }
      if (clause.verbal(i)) {
        return false;
      }
      if (clause.tree().upos(i) == Upos.PRON
          && clause.tree().is(i, "nsubj")
          && !clause.tree().has(i, "PronType", "Dem")) {
        return true;
      }
    }
    return false;
  }

  private boolean applies(Cue.Scope scope, Act act, Mode mode, Saying saying) {
    switch (act) {
      case WARN -> {
        return scope == Cue.Scope.WARN;
      }
      case REJECT -> {
        return scope == Cue.Scope.REJECT;
      }
      case DEMAND -> {
        return scope == Cue.Scope.INSIST;
      }
      case PROMISE -> {
        return scope == Cue.Scope.VOW;
      }
      default -> {}
    }
    boolean source = saying.rule().equals(Sources.RULE);
    return switch (scope) {
      case CLAUSE -> !source || mode == Mode.DIRECT;
      case QUOTE -> mode == Mode.DIRECT;
      case MARKS -> mode != Mode.INDIRECT;
      case TOLD -> mode != Mode.DIRECT && !source;
      case OWN -> mode != Mode.DIRECT && !source && own(saying);
      case OTHER -> mode != Mode.DIRECT && !source && !own(saying);
      case WARN, REJECT, INSIST, VOW -> false;
    };
  }

  /** The words of what is said, in small letters; elided words stand for themselves. */
  private List<String> tokens(Saying saying) {
    List<String> tokens = new ArrayList<>();
    int left = LONGEST;
    for (Span stretch : saying.content()) {
      String text = stretch.of(discourse.content()).toLowerCase(Locale.ROOT);
      int start = -1;
      for (int i = 0; i <= text.length() && left > 0; i++, left--) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        boolean apostrophe = c == '\'' || c == '’';
        if (Character.isLetterOrDigit(c) || apostrophe || (c == '-' && start >= 0)) {
          start = start < 0 ? i : start;
          if (apostrophe && elides(text, start, i)) {
            tokens.add(text.substring(start, i) + "'");
            start = -1;
          }
        } else if (start >= 0) {
          tokens.add(text.substring(start, i).replace('’', '\''));
          start = -1;
        }
      }
    }
    return tokens;
  }

  /** "l'accord", "n'est", "qu'on". */
  private static boolean elides(String text, int start, int apostrophe) {
    return apostrophe == start + 1 && "ldjnmscqt".indexOf(text.charAt(start)) >= 0
        || text.startsWith("qu", start) && apostrophe == start + 2;
  }
}
