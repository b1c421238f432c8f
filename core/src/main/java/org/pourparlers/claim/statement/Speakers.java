package org.pourparlers.claim.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds the actors that a speaking word stands for. */
final class Speakers {
  static final int MAX_DISTANCE = 14;

  private final Discourse discourse;
  private final Mentions mentions;
  private final ReportingLexicon lexicon;
  private final Subjects subjects;
  private final Joined neighbours;
  private final Postposed postposed;

  Speakers(Discourse discourse) {
    this.discourse = discourse;
    this.mentions = discourse.mentions();
    this.lexicon = discourse.lexicon();
    this.subjects = new Subjects(discourse);
    this.neighbours = new Joined(mentions);
    this.postposed = new Postposed(discourse, this);
  }

  /** The word that heads a verb's subject, or -1. */
  int subject(int sentence, Clause clause, int verb) {
    return subjects.of(sentence, clause, verb);
  }

  /** "Le Front, par la voix de X, …": who speaks for others between two words, or none. */
  List<String> voice(int sentence, Clause clause, int from, int to) {
    for (int i = Math.max(1, from); i < to; i++) {
      if (lexicon.lists("voice", clause.lemma(i))
          && i + 1 < to
          && lexicon.lists("of", clause.lemma(i + 1))) {
        ActorMention said = null;
        for (ActorMention mention : mentions.actorMentions().get(sentence)) {
          boolean within = mention.first() > i && mention.last() <= to && person(mention);
          if (within && (said == null || said.form() != Form.NAME)) {
            said = mention;
          }
        }
        return said == null ? List.of() : said.actors();
      }
    }
    return List.of();
  }

  /** "l'un de ses porte-parole". */
  boolean oneOf(Clause clause, int word) {
    Tree tree = clause.tree();
    return word + 2 < clause.size()
        && tree.upos(word) == Upos.PRON
        && lexicon.lists("of", clause.lemma(word + 1))
        && lexicon.lists("some", clause.lemma(word));
  }

  /** The word that heads a subject behind a verb, or -1. */
  int follower(int sentence, Clause clause, int after) {
    return postposed.behind(sentence, clause, after);
  }

  /** The actors that a word with what depends on it stands for; empty where there are none. */
  List<String> actors(int sentence, Clause clause, int word) {
    if (word < 0 || lexicon.lists("outlet", clause.lemma(word))) {
      return List.of();
    }
    Tree tree = clause.tree();
    if (tree.upos(word) == Upos.PRON && indefinite(clause, word)) {
      return where(sentence, clause, word);
    }
    Set<String> found = new LinkedHashSet<>(single(sentence, clause, word));
    boolean joined = false;
    for (int child : tree.children(word)) {
      joined |= tree.is(child, "conj") && tree.child(child, "cc") >= 0;
    }
    for (int child : tree.children(word)) {
      if (joined && tree.is(child, "conj") && nominal(clause, child) && !found.isEmpty()) {
        found.addAll(single(sentence, clause, child));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Set<String> inOrder =
        new LinkedHashSet<>(neighbours.before(sentence, clause, headed(sentence, clause, word)));
    inOrder.addAll(found);
    inOrder.addAll(neighbours.behind(sentence, clause, headed(sentence, clause, word)));
    return List.copyOf(inOrder);
  }

  private boolean indefinite(Clause clause, int word) {
    String form = clause.tree().form(word).toLowerCase(Locale.ROOT);
    return lexicon.lists("indefinite", form.substring(form.lastIndexOf('-') + 1));
  }

  /** "assure-t-on à Téhéran", "on dit au ministère": those where it is said. */
  private List<String> where(int sentence, Clause clause, int pronoun) {
    Tree tree = clause.tree();
    if (pronoun > 1 && clause.sign(pronoun - 1, ',') && tree.upos(0) == Upos.ADP) {
      ActorMention place = mentions.actorAt(sentence, pronoun - 2); // "Au Kremlin, on jure"
      if (place != null && place.first() <= 2 && !person(place)) {
        return place.actors();
      }
    }
    boolean phrase = false;
    for (int i = pronoun + 1; i < clause.size() && i <= pronoun + MAX_DISTANCE; i++) {
      if (clause.sign(i, ',') || clause.sign(i, ':') || tree.upos(i) == Upos.SCONJ) {
        break;
      }
      phrase |= tree.upos(i) == Upos.ADP;
      ActorMention mention = phrase ? mentions.actorAt(sentence, i) : null;
      if (mention != null
          && mention.first() > pronoun
          && (mention.form() == Form.NAME || mention.form() == Form.DEMONYM)
          && !person(mention)) {
        return mention.actors();
      }
    }
    return List.of();
  }

  /** "le représentant du président Tshisekedi, Sumbu Mambu": the name behind the comma is his. */
  private ActorMention last(int sentence, Clause clause, int word, ActorMention named) {
    int comma = named.last() + 1;
    boolean complement = false;
    for (int i = word + 1; i < named.first(); i++) {
      complement |= lexicon.lists("of", clause.lemma(i)) && !clause.punctuation(i);
    }
    if (!complement || comma + 1 >= clause.size() || !clause.sign(comma, ',')) {
      return named;
    }
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.first() == comma + 1
          && mention.form() == Form.NAME
          && person(mention)
          && (mention.last() + 1 >= clause.size() || clause.punctuation(mention.last() + 1))) {
        return mention;
      }
    }
    return named;
  }

  /** "Les deux interlocuteurs, X et Y, ont dit": both are named beside the noun. */
  private List<String> withSecond(int sentence, Clause clause, int word, ActorMention first) {
    int and = first.last() + 1;
    boolean plural = clause.tree().has(word, "Number", "Plur");
    if (!plural || and + 1 >= clause.size() || clause.tree().upos(and) != Upos.CCONJ) {
      return first.actors();
    }
    ActorMention second = mentions.actorAt(sentence, and + 1);
    if (second == null || second.first() != and + 1 || !person(second) || !person(first)) {
      return first.actors();
    }
    Set<String> both = new LinkedHashSet<>(first.actors());
    both.addAll(second.actors());
    return List.copyOf(both);
  }

  private static boolean nominal(Clause clause, int word) {
    Upos upos = clause.tree().upos(word);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }

  private List<String> single(int sentence, Clause clause, int word) {
    ActorMention head = headed(sentence, clause, word);
    if (head != null && head.form() == Form.NAME && person(head)) {
      return head.actors();
    }
    ActorMention named = namedBeside(sentence, clause, word, head);
    if (named != null) {
      return withSecond(sentence, clause, word, last(sentence, clause, word, named));
    }
    if (head != null) {
      return head.actors();
    }
    if (clause.tree().upos(word) == Upos.PRON) {
      return List.of();
    }
    ActorMention within = within(sentence, clause, word);
    return within == null ? List.of() : withConjuncts(sentence, clause, within);
  }

  /** "the ambassadors of France, Italy and Chad": all whose people they are. */
  private List<String> withConjuncts(int sentence, Clause clause, ActorMention first) {
    Set<String> found = new LinkedHashSet<>(first.actors());
    Tree tree = clause.tree();
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      int up = mention.head();
      for (int step = 0; step < 8 && up > first.head() && tree.is(up, "conj"); step++) {
        up = tree.head(up);
      }
      if (mention.first() > first.last() && up == first.head() && !person(mention)) {
        found.addAll(mention.actors());
      }
    }
    return List.copyOf(found);
  }

  /** Whether a word is part of somebody's name or description, and not of a thing of theirs. */
  boolean named(int sentence, int word) {
    return mentions.actorAt(sentence, word) != null;
  }

  /** The mention of which a word is the head, else the shortest that covers it. */
  private @Nullable ActorMention headed(int sentence, Clause clause, int word) {
    ActorMention found = null;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.head() == word && mention.form() != Form.DEMONYM) {
        found = mention;
      }
    }
    ActorMention best = found == null ? mentions.actorAt(sentence, word) : found;
    if (best == null || best.form() == Form.DEMONYM) {
      return null;
    }
    // "two diplomats" are not the two that were named
    boolean vague =
        best.form() == Form.EPITHET
            && best.actors().size() > 1
            && (clause.tree().upos(best.first()) == Upos.NUM
                || best.first() > 0 && clause.tree().upos(best.first() - 1) == Upos.NUM);
    return vague ? null : best;
  }

  /** A name beside its description: "le porte-parole du Kremlin, Dmitri Peskov". */
  private @Nullable ActorMention namedBeside(
      int sentence, Clause clause, int word, @Nullable ActorMention head) {
    if (clause.tree().upos(word) == Upos.PRON && !oneOf(clause, word)) {
      return null;
    }
    boolean described = head == null || head.form() != Form.NAME;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.form() == Form.NAME
          && (person(mention)
              || (described && mention.first() > word && !clause.tree().is(mention.head(), "conj")))
          && names(clause, word, mention)) {
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
  private boolean names(Clause clause, int word, ActorMention mention) {
    Tree tree = clause.tree();
    int first = mention.first();
    if (first <= word || first > word + MAX_DISTANCE || tree.upos(first - 1) == Upos.ADP) {
      return tree.head(mention.head()) == word && tree.is(mention.head(), "appos");
    }
    int last = mention.last();
    if (last + 1 < tree.size() && tree.is(last + 1, "case") && tree.upos(last + 1) == Upos.PART) {
      return false; // a possessor
    }
    boolean comma = false;
    boolean closed = clause.sign(first - 1, ',') || first > 1 && clause.sign(first - 2, ',');
    for (int i = word + 1; i < first; i++) {
      boolean toTheirs =
          tree.has(i, "Poss", "Yes")
              && tree.upos(i - 1) == Upos.ADP
              && !lexicon.lists("of", clause.lemma(i - 1));
      boolean participle = closed && clause.participle(i) && !clause.finite(i);
      if (toTheirs) {
        return false; // "a dit le président russe à son homologue X"
      }
      if (clause.sign(i, ',') && !comma && i >= first - 2) {
        comma = true;
      } else if (participle && i >= first - 3
          || closed && clause.participle(i + 1) && i >= first - 5) {
        continue; // "un parlementaire y ayant participé, X"
      } else if (clause.punctuation(i)
          || tree.upos(i) == Upos.CCONJ
          || tree.upos(i) == Upos.SCONJ
          || tree.upos(i) == Upos.PRON
          || clause.verbal(i)
          || (comma && tree.upos(i) != Upos.DET)) {
        return false;
      }
    }
    return comma || (person(mention) && tree.upos(first - 1) != Upos.DET);
  }

  /** A body or country inside the words of an unnamed speaker: "un responsable américain". */
  private @Nullable ActorMention within(int sentence, Clause clause, int word) {
    int first = word;
    while (first > clause.left(word) && !clause.punctuation(first - 1)) {
      first--;
    }
    int last = word;
    while (last < clause.right(word) && !clause.punctuation(last + 1) && !clause.verbal(last + 1)) {
      last++;
    }
    ActorMention best = null;
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.first() >= first
          && mention.last() <= last
          && !ofRegion(clause, word, mention)
          && mention.form() != Form.PRONOUN
          && !person(mention)
          && (best == null || rank(mention) > rank(best))) {
        best = mention;
      }
    }
    return best;
  }

  /** "a European diplomat": one of many states', who is nobody's. */
  private boolean ofRegion(Clause clause, int word, ActorMention mention) {
    return mention.form() == Form.DEMONYM
        && lexicon.lists("informant", clause.lemma(word))
        && clause.tree().has(word, "Number", "Sing")
        && discourse.kind(mention.actors().get(0)) == ActorKind.ORGANISATION;
  }

  private static int rank(ActorMention mention) {
    return switch (mention.form()) {
      case SIDE -> 3;
      case NAME, EPITHET -> 2;
      default -> 1;
    };
  }

  boolean person(ActorMention mention) {
    return mention.actors().size() == 1
        && discourse.kind(mention.actors().get(0)) == ActorKind.PERSON;
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
}
