package org.pourparlers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pourparlers.claim.statement.Opener;
import org.pourparlers.rule.TriggerIndex;
import org.pourparlers.text.Kept;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * Tells by its words alone whether a sentence may yield anything, so that the others need no tree.
 * What is known of a form is kept. Safe for use by many threads; time is linear in the words.
 */
final class Gate {
  private static final String MARKS = "\"«»“”„‟‹›‘`´″:";

  /** Words before which a sentence is still opening. */
  private static final int OPENING = 4;

  /** How many words behind a word that names a source the name may begin. */
  private static final int NAMING = 5;

  /** How far behind its head a preposition may stand. */
  private static final int NEAR = 2;

  private final TriggerIndex triggers;
  private final Function<String, Set<String>> lemmas;
  private final Map<String, Set<String>> reports = new HashMap<>();
  private final Set<String> opening = new HashSet<>();
  private final Predicate<String> titles;
  private final Kept<Form> forms = new Kept<>(this::learn);

  /**
   * What a form may be.
   *
   * @param mark whether it is or holds a quotation mark
   * @param tells whether it may report speech or tell an event, with no other word
   * @param opens whether it names a source where it opens a sentence
   * @param title whether it may begin a title
   * @param name whether it begins with a capital
   * @param asked for each expression that it begins, the words one of which must stand beside it
   * @param followers the prepositions that make it tell something right before them
   * @param continuations the words that make it tell something somewhat before them
   * @param keys its lemmas and itself, as triggers ask for them
   */
  private record Form(
      boolean mark,
      boolean tells,
      boolean opens,
      boolean title,
      boolean name,
      List<Set<String>> asked,
      Set<String> followers,
      Set<String> continuations,
      List<String> keys) {}

  /**
   * @param triggers what tells events
   * @param lemmas all the dictionary forms that a form may have
   * @param openers what tells statements
   * @param titles whether a word, alone or with the next, may begin a title
   */
  Gate(
      TriggerIndex triggers,
      Function<String, Set<String>> lemmas,
      List<Opener> openers,
      Predicate<String> titles) {
    this.triggers = triggers;
    this.lemmas = lemmas;
    this.titles = titles;
    for (Opener opener : openers) {
      if (opener.first()) {
        opening.add(opener.word());
      } else if (opener.other().isEmpty()) {
        reports.put(opener.word(), TriggerIndex.ALONE);
      } else {
        Set<String> others = reports.computeIfAbsent(opener.word(), w -> new HashSet<>());
        if (others != TriggerIndex.ALONE) {
          others.add(opener.other());
        }
      }
    }
  }

  /** Whether a sentence may yield an event, a statement or a role. */
  boolean passes(Sentence sentence) {
    List<Set<String>> asked = List.of();
    boolean title = false;
    boolean name = false;
    List<Token> tokens = sentence.tokens();
    for (int index = 0; index < tokens.size(); index++) {
      Form form = form(tokens.get(index).form());
      if (form.mark
          || form.tells
          || form.opens && index < OPENING && named(tokens, index)
          || behind(tokens, index, NEAR, form.followers)
          || behind(tokens, index, TriggerIndex.REACH, form.continuations)) {
        return true;
      }
      title |= form.title && titled(tokens, index);
      name |= form.name && index > 0;
      if (!form.asked.isEmpty()) {
        asked = asked.isEmpty() ? new ArrayList<>() : asked;
        asked.addAll(form.asked);
      }
    }
    return title && name || beside(tokens, asked, name);
  }

  /** Whether one of some words stands behind a word, at most {@code reach} words away. */
  private boolean behind(List<Token> tokens, int head, int reach, Set<String> words) {
    int end = words.isEmpty() ? 0 : Math.min(tokens.size(), head + 1 + reach);
    for (int i = head + 1; i < end; i++) {
      for (String key : form(tokens.get(i).form()).keys) {
        if (words.contains(key)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name or a title begins close behind a word. */
  private boolean named(List<Token> tokens, int word) {
    int end = Math.min(tokens.size(), word + 1 + NAMING);
    for (int i = word + 1; i < end; i++) {
      Form form = form(tokens.get(i).form());
      if (form.name || form.title && titled(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that may begin a title does so with the next. */
  private boolean titled(List<Token> tokens, int word) {
    String form = tokens.get(word).form();
    return word + 1 == tokens.size() || titles.test(form + ' ' + tokens.get(word + 1).form());
  }

  /** Whether a word that one of the expressions asks for stands in the sentence. */
  private boolean beside(List<Token> tokens, List<Set<String>> asked, boolean name) {
    for (int i = 0; i < asked.size(); i++) {
      Set<String> others = asked.get(i);
      if (name && others.contains(TriggerIndex.NAME) || anyOf(tokens, others)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(List<Token> tokens, Set<String> words) {
    for (int i = 0; i < tokens.size(); i++) {
      for (String key : form(tokens.get(i).form()).keys) {
        if (words.contains(key)) {
          return true;
        }
      }
    }
    return false;
  }

  private Form form(String form) {
    return forms.of(form);
  }

  private Form learn(String form) {
    boolean mark = false;
    for (int i = 0; i < form.length(); i++) {
      mark |= MARKS.indexOf(form.charAt(i)) >= 0;
    }
    mark |= form.equals("'") || form.equals("’");
    String lower = form.toLowerCase(Locale.ROOT);
    Set<String> keys = new HashSet<>(lemmas.apply(form));
    keys.add(lower);
    boolean tells = false;
    boolean opens = false;
    List<Set<String>> asked = new ArrayList<>();
    Set<String> followers = new HashSet<>();
    Set<String> continuations = new HashSet<>();
    for (String key : keys) {
      followers.addAll(triggers.followers(key));
      continuations.addAll(triggers.continuations(key));
      opens |= opening.contains(key);
      for (Set<String> others : Arrays.asList(reports.get(key), triggers.asked(key))) {
        tells |= others == TriggerIndex.ALONE;
        if (others != null && others != TriggerIndex.ALONE) {
          asked.add(others);
        }
      }
    }
    for (String key : List.copyOf(keys)) {
      if (key.endsWith("s")) {
        keys.add(key.substring(0, key.length() - 1));
      }
    }
    return new Form(
        mark,
        tells,
        opens,
        titles.test(lower),
        !form.isEmpty() && Character.isUpperCase(form.charAt(0)),
        List.copyOf(asked),
        Set.copyOf(followers),
        Set.copyOf(continuations),
        List.copyOf(keys));
  }
}
