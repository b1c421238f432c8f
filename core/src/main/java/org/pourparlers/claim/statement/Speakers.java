package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds who says something: the subject of a verb, and the actors that it stands for. */
final class Speakers {
  private static final int MAX_CHAIN = 8;
  private static final int MAX_DISTANCE = 14;

  private final Mentions mentions;
  private final ReportingLexicon lexicon;

  Speakers(Mentions mentions, ReportingLexicon lexicon) {
    this.mentions = mentions;
    this.lexicon = lexicon;
  }

  /** The word that heads a verb's subject, or -1. */
  int subject(int sentence, Clause clause, int verb) {
    Tree tree = clause.tree();
    int word = verb;
    for (int step = 0; step < MAX_CHAIN && word >= 0; step++) {
      int own = ownSubject(clause, word);
      if (own >= 0) {
        return relative(tree, own) && antecedent(tree, word) >= 0 ? antecedent(tree, word) : own;
      }
      if (tree.is(word, "acl")) {
        return tree.head(word);
      }
      boolean shared =
          tree.is(word, "conj")
              || tree.is(word, "xcomp")
              || tree.is(word, "advcl")
              || tree.is(word, "parataxis")
              || (tree.is(word, "ccomp") && !clause.finite(word));
      if (!shared) {
        break;
      }
      word = tree.head(word);
    }
    return nearest(sentence, clause, verb);
  }

  private static int antecedent(Tree tree, int verb) {
    int word = verb;
    for (int step = 0; step < MAX_CHAIN && word >= 0; step++) {
      if (tree.is(word, "acl")) {
        return tree.head(word);
      }
      if (!tree.is(word, "conj")) {
        return -1;
      }
      word = tree.head(word);
    }
    return -1;
  }

  private static boolean relative(Tree tree, int word) {
    return tree.upos(word) == Upos.PRON && tree.has(word, "PronType", "Rel");
  }

  private static int ownSubject(Clause clause, int verb) {
    Tree tree = clause.tree();
    int clitic = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux:pass")) {
        int agent = tree.child(verb, "obl:agent");
        return agent;
      }
      if (clause.clitic(child)) {
        clitic = child;
      } else if (tree.is(child, "nsubj") || tree.is(child, "csubj")) {
        return child;
      }
    }
    return clitic;
  }

  /** The nearest mention before the verb's group, or right behind it where it is inverted. */
  private int nearest(int sentence, Clause clause, int verb) {
    int start = clause.groupStart(verb);
    int end = clause.groupEnd(verb);
    int best = -1;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.form() == Form.DEMONYM) {
        continue;
      }
      if (mention.last() < start
          && start - mention.last() <= MAX_DISTANCE
          && !verbBetween(clause, mention.last() + 1, start)) {
        best = mention.head();
      }
      if (best < 0 && mention.first() > end && mention.first() <= end + 3) {
        return mention.head();
      }
    }
    return best;
  }

  private static boolean verbBetween(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.verbal(i) && clause.finite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The actors that a word with what depends on it stands for; empty where there are none. */
  List<String> actors(int sentence, Clause clause, int word) {
    if (word < 0) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>(single(sentence, clause, word));
    for (int child : clause.tree().children(word)) {
      if (clause.tree().is(child, "conj") && nominal(clause, child)) {
        found.addAll(single(sentence, clause, child));
      }
    }
    return List.copyOf(found);
  }

  private static boolean nominal(Clause clause, int word) {
    Upos upos = clause.tree().upos(word);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }

  private List<String> single(int sentence, Clause clause, int word) {
    ActorMention head = headed(sentence, word);
    if (head != null && head.form() == Form.NAME && person(head)) {
      return head.actors();
    }
    ActorMention named = namedBeside(sentence, clause, word);
    if (named != null) {
      return named.actors();
    }
    if (head != null) {
      return head.actors();
    }
    ActorMention within = within(sentence, clause, word);
    return within == null ? List.of() : within.actors();
  }

  /** The mention of which a word is the head, else the shortest that covers it. */
  private @Nullable ActorMention headed(int sentence, int word) {
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.head() == word) {
        return mention;
      }
    }
    return mentions.actorAt(sentence, word);
  }

  /** A person's name in apposition: "le porte-parole du Kremlin, Dmitri Peskov". */
  private @Nullable ActorMention namedBeside(int sentence, Clause clause, int word) {
    if (clause.tree().upos(word) == Upos.PRON) {
      return null;
    }
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.form() == Form.NAME && person(mention) && names(clause, word, mention)) {
        return mention;
      }
    }
    return null;
  }

  /**
   * Whether a name follows the words that describe its bearer, side by side or behind a comma:
   * "aide Yuri Orlan", "le porte-parole du ministère, Jorn Attelby". The parser may hang it
   * anywhere.
   */
  private static boolean names(Clause clause, int word, ActorMention mention) {
    Tree tree = clause.tree();
    int first = mention.first();
    if (first <= word || first > word + MAX_DISTANCE || tree.upos(first - 1) == Upos.ADP) {
      return tree.head(mention.head()) == word && tree.is(mention.head(), "appos");
    }
    int last = mention.last();
    if (last + 1 < tree.size() && tree.is(last + 1, "case")) {
      return false; // a possessor
    }
    for (int i = word + 1; i < first; i++) {
      boolean comma = clause.punctuation(i);
      if ((comma && (i < first - 1 || !clause.sign(i, ',')))
          || tree.upos(i) == Upos.CCONJ
          || tree.upos(i) == Upos.SCONJ
          || tree.upos(i) == Upos.PRON
          || clause.verbal(i)) {
        return false;
      }
    }
    return true;
  }

  /** A body or country inside the words of an unnamed speaker: "un responsable américain". */
  private @Nullable ActorMention within(int sentence, Clause clause, int word) {
    ActorMention best = null;
    int last = clause.right(word);
    for (int i = word + 1; i <= last; i++) {
      if (clause.sign(i, ',') || (clause.verbal(i) && clause.finite(i))) {
        last = i - 1;
      }
    }
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.first() >= clause.left(word)
          && mention.last() <= last
          && mention.form() != Form.PRONOUN
          && (best == null || rank(mention) > rank(best))) {
        best = mention;
      }
    }
    return best;
  }

  private int rank(ActorMention mention) {
    return switch (mention.form()) {
      case NAME -> person(mention) ? 4 : 2;
      case EPITHET, SIDE -> 3;
      default -> 1;
    };
  }

  private boolean person(ActorMention mention) {
    return mention.actors().size() == 1
        && mentions.actor(mention.actors().get(0)).kind() == ActorKind.PERSON;
  }

  /** The mention that begins first in a stretch of words, pronouns included, or null. */
  @Nullable ActorMention firstIn(int sentence, int from, int to) {
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.first() >= from && mention.first() <= to) {
        return mention;
      }
    }
    return null;
  }

  /** Whether the words name a news outlet, which tells but does not speak. */
  boolean outlet(Clause clause, int from, int to) {
    for (int i = Math.max(0, from); i <= to && i < clause.size(); i++) {
      if (lexicon.lists("outlet", clause.lemma(i))
          || lexicon.lists("outlet", clause.tree().form(i))) {
        return true;
      }
    }
    return false;
  }

  List<ActorMention> all(int sentence) {
    return new ArrayList<>(mentions.actorMentions().get(sentence));
  }
}
