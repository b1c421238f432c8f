package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Speakers whom nothing but their words brings into a report: "a Western diplomat", "Tobek, 61".
 */
final class Witnesses {
  private static final int LONGEST = 9;

  private final Discourse discourse;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Span>> mentions = new ArrayList<>();

  Witnesses(Discourse discourse) {
    this.discourse = discourse;
  }

  /** All that spoke, in order of first word. */
  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      actors.add(
          new Actor(
              Actor.WITNESS + (i + 1),
              names.get(i),
              ActorKind.PERSON,
              null,
              Map.of(),
              List.copyOf(mentions.get(i))));
    }
    return actors;
  }

  /** Whether a word that heads a subject is a name. */
  boolean named(Clause clause, int subject) {
    return subject >= 0 && clause.tree().upos(subject) == Upos.PROPN;
  }

  /** The id of the speaker that a word heads whom no mention covers; null where it is nobody. */
  @Nullable String of(int sentence, Clause clause, int subject) {
    return of(sentence, clause, subject, subject < 0 ? -1 : clause.right(subject));
  }

  /** The same, of words that end with a given one at the latest. */
  @Nullable String of(int sentence, Clause clause, int subject, int limit) {
    if (subject < 0) {
      return null;
    }
    ActorMention mention = discourse.mentions().actorAt(sentence, subject);
    boolean known = mention != null && mention.form() != ActorMention.Form.DEMONYM;
    if (known || unable(clause.lemma(subject)) || unable(clause.tree().form(subject))) {
      return null;
    }
    return switch (clause.tree().upos(subject)) {
      case PROPN ->
          discourse.mentions().placeAt(sentence, subject) == null ? name(clause, subject) : null;
      case NOUN -> described(clause, subject, limit);
      default -> null;
    };
  }

  /** Things and outlets do not speak. */
  private boolean unable(String lemma) {
    return discourse.lexicon().lists("document", lemma)
        || discourse.lexicon().lists("outlet", lemma)
        || discourse.lexicon().lists("mute", lemma);
  }

  private @Nullable String name(Clause clause, int word) {
    Tree tree = clause.tree();
    int first = word;
    while (first > 0 && tree.upos(first - 1) == Upos.PROPN) {
      first--;
    }
    int last = word;
    while (last + 1 < clause.size() && tree.upos(last + 1) == Upos.PROPN) {
      last++;
    }
    char initial = tree.form(first).charAt(0);
    return Character.isUpperCase(initial) ? id(clause.span(first, last), clause, word) : null;
  }

  /** "un transporteur", "a mother in Pattani": somebody new, or one who spoke before. */
  private @Nullable String described(Clause clause, int noun, int limit) {
    Tree tree = clause.tree();
    int first = noun;
    while (first > clause.left(noun)
        && !clause.punctuation(first - 1)
        && clause.tree().upos(first - 1) != Upos.ADP
        && noun - first < LONGEST) {
      first--;
    }
    boolean definite = false;
    for (int i = first; i < noun; i++) {
      boolean article = tree.upos(i) == Upos.DET;
      definite |= article && (tree.has(i, "Definite", "Def") || tree.has(i, "PronType", "Dem"));
      if (tree.has(i, "Poss", "Yes")) {
        return null;
      }
    }
    boolean one = !tree.has(noun, "Number", "Plur");
    while (first < noun && (tree.upos(first) == Upos.DET || one && tree.upos(first) == Upos.NUM)) {
      first++;
    }
    if (definite) {
      Integer before = numbers.get(key(clause, noun));
      return before == null ? null : Actor.WITNESS + (before + 1);
    }
    int last = noun;
    while (last + 1 < clause.size()
        && last - noun < LONGEST
        && last + 1 <= limit
        && goesOn(clause, last + 1)) {
      last++;
    }
    while (last > noun && (tree.upos(last) == Upos.ADP || tree.upos(last) == Upos.DET)) {
      last--;
    }
    return id(clause.span(first, last), clause, noun);
  }

  private static boolean goesOn(Clause clause, int word) {
    Tree tree = clause.tree();
    return !clause.punctuation(word)
        && !clause.verbal(word)
        && tree.upos(word) != Upos.SCONJ
        && tree.upos(word) != Upos.CCONJ
        && tree.upos(word) != Upos.PRON;
  }

  private static String key(Clause clause, int head) {
    return clause.lemma(head).toLowerCase(Locale.ROOT);
  }

  private String id(Span span, Clause clause, int head) {
    String key = key(clause, head);
    Integer number = numbers.get(key);
    String name = span.of(discourse.content());
    boolean same = number != null && (named(clause, head) || names.get(number).equals(name));
    if (number == null || !same) {
      number = names.size();
      numbers.put(key, number);
      names.add(name);
      mentions.add(new ArrayList<>());
    }
    mentions.get(number).add(span);
    return Actor.WITNESS + (number + 1);
  }
}
