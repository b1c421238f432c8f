package org.pourparlers.claim.statement;

import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Tells a verb's subject from names in what commas part from it. */
final class Asides {
  private static final int MAX_ASIDE = 40;

  private final Discourse discourse;
  private final Mentions mentions;

  Asides(Discourse discourse) {
    this.discourse = discourse;
    this.mentions = discourse.mentions();
  }

  /** "X, for his part, refused": the noun of an aside is no subject. */
  boolean holds(Tree tree, int word) {
    for (int first = Math.max(0, word - 3); first < word; first++) {
      if (discourse.lexicon().pastAside(tree, first) > word) {
        return true;
      }
    }
    return false;
  }

  /** "Iran, Abbas Araghchi said, will": the name between the only comma and the verb, or -1. */
  int nameBehindComma(int sentence, Clause clause, int subject, int verb) {
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.form() != Form.NAME
          || mention.last() != verb - 1
          || mention.first() < subject + 2
          || !clause.sign(mention.first() - 1, ',')) {
        continue;
      }
      for (int i = subject; i < mention.first() - 1; i++) {
        if (clause.punctuation(i) || clause.tree().upos(i) == Upos.CCONJ) {
          return -1;
        }
      }
      return mention.head();
    }
    return -1;
  }

  /** "… en présence du ministre X, leur a dit": a name in a phrase that a comma closes. */
  boolean inPhrase(int sentence, Clause clause, int subject, int verb) {
    ActorMention mention = mentions.actorAt(sentence, subject);
    if (mention == null || mention.last() != verb - 2 || !clause.sign(verb - 1, ',')) {
      return false;
    }
    int before = mention.first() - 1;
    while (before > 0 && clause.tree().upos(before) == Upos.DET) {
      before--;
    }
    return before > 0 && clause.tree().upos(before) == Upos.ADP;
  }

  /**
   * "X, who met Y, said": where a comma stands before the verb, a subject inside the aside before
   * it is the parser's mistake for the name before the aside.
   */
  int outside(int sentence, Clause clause, int verb, int subject) {
    int group = clause.groupStart(verb);
    if (group < 3 || subject >= group || !clause.sign(group - 1, ',')) {
      return subject;
    }
    int nearest = -1;
    boolean outside = false;
    for (int comma = group - 2; comma > 0 && comma > group - MAX_ASIDE; comma--) {
      if (!clause.sign(comma, ',')) {
        continue;
      }
      if (subject >= 0 && subject < comma) {
        outside = true;
        continue;
      }
      int within = nearest < 0 ? exactly(sentence, comma + 1, group - 2) : -1;
      if (within >= 0) {
        return within; // "the envoy, Jorn Attelby, said"
      }
      int name = endingAt(sentence, comma - 1);
      boolean relative = clause.tree().has(comma + 1, "PronType", "Rel");
      if (name >= 0 && relative) {
        return name;
      }
      nearest = nearest < 0 ? name : nearest;
    }
    return nearest < 0 || outside ? subject : nearest;
  }

  /** The head of the name that is all that stands between two commas, or -1. */
  private int exactly(int sentence, int first, int last) {
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.first() == first && mention.last() == last && mention.form() == Form.NAME) {
        return mention.head();
      }
    }
    return -1;
  }

  /** The head of the mention that ends with a word, or -1. */
  private int endingAt(int sentence, int word) {
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.last() == word && mention.form() != Form.DEMONYM) {
        return mention.head();
      }
    }
    return -1;
  }
}
