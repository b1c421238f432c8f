package org.pourparlers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pourparlers.claim.statement.Opener;
import org.pourparlers.rule.TriggerIndex;
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

  /** How far behind its head a preposition may stand. */
  private static final int NEAR = 2;

  private static final int KEPT = 20_000;

  private final TriggerIndex triggers;
  private final Function<String, Set<String>> lemmas;
  private final Map<String, Set<String>> reports = new HashMap<>();
  private final Set<String> opening = new HashSet<>();
  private final Predicate<String> titles;
  private final Map<String, Form> forms = new ConcurrentHashMap<>();

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
      Set<String> keys) {}

  /**
   * @param triggers what tells events
   * @param lemmas all the dictionary forms that a form may have
   * @param openers what tells statements
   * @param titles whether a form in lower case may begin a title
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
    Set<Set<String>> asked = null;
    boolean title = false;
    boolean name = false;
    int index = 0;
    for (Token token : sentence.tokens()) {
      Form form = form(token.form());
      if (form.mark || form.tells || form.opens && index < OPENING) {
        return true;
      }
      if (!form.followers.isEmpty() && followed(sentence, index, form.followers)) {
        return true;
      }
      title |= form.title;
      name |= form.name && index > 0;
      if (!form.asked.isEmpty()) {
        if (asked == null) {
          asked = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        asked.addAll(form.asked);
      }
      index++;
    }
    return title && name || asked != null && beside(sentence, asked, name);
  }

  private boolean followed(Sentence sentence, int head, Set<String> followers) {
    List<Token> tokens = sentence.tokens();
    for (int i = head + 1; i < tokens.size() && i <= head + NEAR; i++) {
      for (String key : form(tokens.get(i).form()).keys) {
        if (followers.contains(key)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean beside(Sentence sentence, Set<Set<String>> asked, boolean name) {
    Set<String> others = new HashSet<>();
    asked.forEach(others::addAll);
    if (name && others.contains(TriggerIndex.NAME)) {
      return true;
    }
    for (Token token : sentence.tokens()) {
      for (String key : form(token.form()).keys) {
        if (others.contains(key)) {
          return true;
        }
      }
    }
    return false;
  }

  private Form form(String form) {
    Form known = forms.get(form);
    if (known == null) {
      known = learn(form);
      if (forms.size() >= KEPT) {
        forms.clear();
      }
      forms.put(form, known);
    }
    return known;
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
    for (String key : keys) {
      followers.addAll(triggers.followers(key));
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
        Set.copyOf(keys));
  }
}
