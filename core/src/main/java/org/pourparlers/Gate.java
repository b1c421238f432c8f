package org.pourparlers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pourparlers.claim.statement.Opener;
import org.pourparlers.mention.actor.ActorWords;
import org.pourparlers.rule.TriggerIndex;
import org.pourparlers.text.Kept;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Token;

/**
 * Tells by its words alone whether a sentence may yield anything, so that the others need no tree:
 * a quotation mark, a verb or noun that tells something beside who may have done it, a title beside
 * a name. What is known of a form is kept. Safe for use by many threads; time is linear in the
 * words.
 */
final class Gate {
  private static final String MARKS = "\"«»“”„‟‹›‘`´″:";

  /** Words before which a sentence is still opening. */
  private static final int OPENING = 4;

  /** How many words from a word that names a source, or from a title, the name may begin. */
  private static final int NAMING = 5;

  /** How far behind its head a preposition may stand. */
  private static final int NEAR = 2;

  /** How far from a verb somebody stands who does what it tells, or to whom it is done. */
  private static final int DOING = 8;

  /** How far from a verb a pronoun stands. */
  private static final int REFERRING = 3;

  /** How far from a word what it asks for stands. */
  private static final int BESIDE = 12;

  private final TriggerIndex verbs;
  private final TriggerIndex nouns;
  private final Map<String, Set<String>> speaking = new HashMap<>();
  private final Map<String, Set<String>> speech = new HashMap<>();
  private final Function<String, Set<String>> lemmas;
  private final Set<String> opening = new HashSet<>();
  private final ActorWords words;
  private final Kept<Form> forms = new Kept<>(this::learn);

  /**
   * What a form may be.
   *
   * @param mark whether it is or holds a quotation mark
   * @param opens whether it names a source where it opens a sentence
   * @param title whether it may begin a title
   * @param party whether it may begin what names people by what they are
   * @param name whether it begins with a capital
   * @param uncommon whether its small letters are no word
   * @param pronoun whether it stands for somebody
   * @param determiner whether a noun stands behind it
   * @param verb what it asks for as a verb
   * @param noun what it asks for as another word
   * @param keys its lemmas and itself, as triggers ask for them
   */
  private record Form(
      boolean mark,
      boolean opens,
      boolean title,
      boolean party,
      boolean name,
      boolean uncommon,
      boolean pronoun,
      boolean determiner,
      Sign verb,
      Sign noun,
      List<String> keys) {}

  /**
   * @param verbs the verbs that tell events
   * @param nouns the nouns that do
   * @param lemmas all the dictionary forms that a form may have
   * @param openers what tells statements
   * @param words what people are called
   */
  Gate(
      TriggerIndex verbs,
      TriggerIndex nouns,
      Function<String, Set<String>> lemmas,
      List<Opener> openers,
      ActorWords words) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.lemmas = lemmas;
    this.words = words;
    for (Opener opener : openers) {
      if (opener.first()) {
        opening.add(opener.word());
      } else {
        add(opener, opener.verb() ? speaking : speech);
      }
    }
  }

  private static void add(Opener opener, Map<String, Set<String>> to) {
    if (opener.other().isEmpty()) {
      to.put(opener.word(), TriggerIndex.ALONE);
      return;
    }
    Set<String> others = to.computeIfAbsent(opener.word(), w -> new HashSet<>());
    if (others != TriggerIndex.ALONE) {
      others.add(opener.other());
    }
  }

  /** What a sentence needs that the parser makes. */
  enum Need {
    /** Nothing: it tells nothing. */
    NONE,
    /** Its own tree, if the text is about such things: it tells something of who is not named. */
    PERHAPS,
    /** Its own tree. */
    OWN,
    /** Also that of the sentence before: somebody named there acts in it. */
    BEFORE,
    /** Also those of both neighbours: who says what it quotes may stand in them. */
    AROUND
  }

  /** What is to be parsed for a sentence that may yield an event, a statement or a role. */
  Need need(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Form[] all = new Form[tokens.size()];
    boolean pronoun = false;
    for (int i = 0; i < all.length; i++) {
      all[i] = forms.of(tokens.get(i).form());
      if (all[i].mark) {
        return Need.AROUND;
      }
      pronoun |= all[i].pronoun;
    }
    boolean told = false;
    for (int i = 0; i < all.length; i++) {
      if (tells(tokens, all, i)) {
        return pronoun ? Need.BEFORE : Need.OWN;
      }
      told = told || told(all[i].noun, tokens, all, i) || told(all[i].verb, tokens, all, i);
    }
    return told ? Need.PERHAPS : Need.NONE;
  }

  private boolean tells(List<Token> tokens, Form[] all, int at) {
    Form form = all[at];
    return form.opens && at < OPENING && named(tokens, all, at + 1, at + NAMING)
        || form.title && titled(tokens, at) && named(all, at - NAMING, at + NAMING, at)
        || told(form.noun, tokens, all, at) && named(tokens, all, 0, all.length)
        || verbal(all, at)
            && told(form.verb, tokens, all, at)
            && (named(tokens, all, at - DOING, at + DOING) || referring(all, at));
  }

  /** Whether what a word asks for stands beside it. */
  private boolean told(Sign sign, List<Token> tokens, Form[] all, int at) {
    if (sign.idle()) {
      return false;
    }
    if (sign.alone()
        || behind(all, at, NEAR, sign.followers()) && named(tokens, all, at + 1, at + NAMING)
        || behind(all, at, TriggerIndex.REACH, sign.continuations())) {
      return true;
    }
    for (Set<String> others : sign.asked()) {
      boolean name = others.contains(TriggerIndex.NAME) && named(all, 0, all.length, at);
      if (name || any(all, at - BESIDE, at + BESIDE, others)) {
        return true;
      }
    }
    return false;
  }

  private static boolean behind(Form[] all, int head, int reach, Set<String> words) {
    return !words.isEmpty() && any(all, head + 1, head + 1 + reach, words);
  }

  private static boolean any(Form[] all, int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < to && i < all.length; i++) {
      List<String> keys = all[i].keys;
      for (int k = 0; k < keys.size(); k++) {
        if (words.contains(keys.get(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a form that may be a verb may be one where it stands: not in "the state". */
  private static boolean verbal(Form[] all, int at) {
    return at == 0 || !all[at - 1].determiner;
  }

  /** Whether a name stands among some words, another than the one at {@code less}. */
  private static boolean named(Form[] all, int from, int to, int less) {
    for (int i = Math.max(0, from); i <= to && i < all.length; i++) {
      if (i != less && all[i].name && (i > 0 || all[i].uncommon)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is named among some words, or said to be what he is. */
  private boolean named(List<Token> tokens, Form[] all, int from, int to) {
    if (named(all, from, to, -1)) {
      return true;
    }
    for (int i = Math.max(0, from); i <= to && i < all.length; i++) {
      if (all[i].party && words.beginsParty(pair(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean referring(Form[] all, int at) {
    for (int i = Math.max(0, at - REFERRING); i <= at + REFERRING && i < all.length; i++) {
      if (all[i].pronoun) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that may begin a title does so with the next. */
  private boolean titled(List<Token> tokens, int word) {
    return word + 1 == tokens.size() || words.beginsTitle(pair(tokens, word));
  }

  private static String pair(List<Token> tokens, int word) {
    String form = tokens.get(word).form();
    return word + 1 == tokens.size() ? form : form + ' ' + tokens.get(word + 1).form();
  }

  private Form learn(String form) {
    boolean mark = form.equals("'") || form.equals("’");
    for (int i = 0; i < form.length(); i++) {
      mark |= MARKS.indexOf(form.charAt(i)) >= 0;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    Set<String> keys = new HashSet<>(lemmas.apply(form));
    keys.add(lower);
    boolean opens = false;
    for (String key : keys) {
      opens |= opening.contains(key);
    }
    Sign verb = Sign.of(keys, verbs, speaking);
    Sign noun = Sign.of(keys, nouns, speech);
    for (String key : List.copyOf(keys)) {
      if (key.endsWith("s")) {
        keys.add(key.substring(0, key.length() - 1));
      }
    }
    return new Form(
        mark,
        opens,
        words.beginsTitle(lower),
        words.beginsParty(lower),
        !form.isEmpty() && Character.isUpperCase(form.charAt(0)),
        !words.ordinary(form),
        words.pronoun(lower),
        words.determiner(lower),
        verb,
        noun,
        List.copyOf(keys));
  }
}
