package org.pourparlers.claim.statement;

import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds a speaker that stands behind the verb: "a lancé, dimanche, la ministre". */
final class Postposed {
  private static final int ASIDE = 8;

  private final Discourse discourse;
  private final Mentions mentions;
  private final ReportingLexicon lexicon;
  private final Speakers speakers;

  Postposed(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.mentions = discourse.mentions();
    this.lexicon = discourse.lexicon();
    this.speakers = speakers;
  }

  /**
   * The head of a noun phrase that may be the postposed subject of a verb: the first noun behind it
   * that is in no prepositional phrase and no date; or -1.
   */
  int behind(int sentence, Clause clause, int after) {
    Tree tree = clause.tree();
    boolean inPhrase = false;
    int from = pastAside(clause, after);
    for (int i = from + 1; i < clause.size() && i <= from + Speakers.MAX_DISTANCE; i++) {
      Upos upos = tree.upos(i);
      if (i > from + 1 && clause.sign(i, ',') && pastAside(clause, i - 1) >= i) {
        i = pastAside(clause, i - 1);
        from = i;
        inPhrase = false;
        continue;
      }
      if (clause.punctuation(i)
          || upos == Upos.SCONJ
          || clause.verbal(i)
          || (upos == Upos.PRON
              && !clause.clitic(i)
              && !tree.has(i, "PronType", "Dem")
              && !tree.has(i, "Poss", "Yes")
              && !speakers.oneOf(clause, i))) {
        return -1;
      }
      if (upos == Upos.PRON && speakers.oneOf(clause, i)) {
        return i;
      }
      if (upos == Upos.ADP) {
        inPhrase = true;
      } else if (upos == Upos.NOUN || upos == Upos.PROPN) {
        if (discourse.timed(sentence, i)) {
          inPhrase = false;
          continue;
        }
        if (possessor(tree, i)) {
          continue;
        }
        if (!inPhrase || namesSomebody(sentence, i)) {
          return head(sentence, after, i);
        }
        if (i + 1 < clause.size()
            && tree.upos(i + 1) != Upos.PROPN
            && tree.upos(i + 1) != Upos.ADJ
            && tree.upos(i + 1) != Upos.NOUN) {
          inPhrase = false;
        }
      } else if (upos == Upos.DET && inPhrase && tree.upos(i - 1) != Upos.ADP) {
        inPhrase = false;
      }
    }
    return -1;
  }

  /** "jure au téléphone Capo Daniel": a person's name behind a plain noun. */
  private boolean namesSomebody(int sentence, int word) {
    ActorMention mention = mentions.actorAt(sentence, word);
    return mention != null
        && mention.form() == Form.NAME
        && mention.first() == word
        && speakers.person(mention)
        && word > 0
        && mentions.actorAt(sentence, word - 1) == null
        && (mentions.trees().get(sentence).upos(word - 1) == Upos.NOUN
            || mentions.trees().get(sentence).upos(word - 1) == Upos.ADV);
  }

  /** "s'est félicité, à Doha, le ministre": the comma that closes an aside, else the word. */
  private int pastAside(Clause clause, int after) {
    int comma = after + 1;
    if (comma >= clause.size() || !clause.sign(comma, ',')) {
      return after;
    }
    int close = comma + 1;
    while (close < clause.size()
        && close <= comma + ASIDE
        && !clause.punctuation(close)
        && !(clause.verbal(close) && clause.finite(close))) {
      close++;
    }
    Upos first = close > comma + 1 ? clause.tree().upos(comma + 1) : Upos.X;
    boolean phrase = first == Upos.ADP || first == Upos.ADV || bearing(clause, comma + 1);
    boolean aside = phrase && close + 1 < clause.size() && clause.sign(close, ',');
    return aside && begun(clause, close + 1) ? close : after;
  }

  /** "les yeux cernés", "visage fermé": how somebody looks or sounds. */
  private boolean bearing(Clause clause, int first) {
    for (int i = first; i < clause.size() && i <= first + 1; i++) {
      if (lexicon.lists("bearing", clause.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begun(Clause clause, int word) {
    Upos upos = clause.tree().upos(word);
    return upos == Upos.DET || upos == Upos.PROPN || upos == Upos.NOUN;
  }

  private static boolean possessor(Tree tree, int word) {
    return word + 1 < tree.size() && tree.upos(word + 1) == Upos.PART && tree.is(word + 1, "case");
  }

  /**
   * The head of the longest mention behind the verb that covers a word ("Kremlin spokesman Dmitry
   * Peskov", not "Kremlin"), else the word.
   */
  private int head(int sentence, int verb, int word) {
    ActorMention best = null;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      boolean covers = verb < mention.first() && mention.first() <= word && word <= mention.last();
      if (covers && (best == null || length(mention) > length(best))) {
        best = mention;
      }
    }
    return best != null && best.form() != Form.DEMONYM ? best.head() : word;
  }

  private static int length(ActorMention mention) {
    return mention.last() - mention.first();
  }
}
