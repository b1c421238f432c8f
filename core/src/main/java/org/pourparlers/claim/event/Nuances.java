package org.pourparlers.claim.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.rule.Predicate;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Words that say of an event that it lasts, is put off, is still to come or is none in particular.
 */
final class Nuances {
  private final Set<String> generic;
  private final Set<String> lasting;
  private final Set<String> pursuing;
  private final CircumstanceWords words;
  private final Set<String> yet;
  private final Set<String> silences;
  private final Set<String> postponed;
  private final Map<String, Status> governors;

  Nuances(Language language, Map<String, Status> governors) {
    this.governors = governors;
    this.generic = words(language, "generic");
    this.lasting = words(language, "lasting");
    this.pursuing = words(language, "pursue");
    this.words = new CircumstanceWords(language);
    this.yet = words(language, "yet");
    silences = Tables.words(language, "silences");
    this.postponed = words(language, "postpone");
  }

  private static Set<String> words(Language language, String sort) {
    return Tables.map(language, "standing", sort, Status.class).keySet();
  }

  /** What an adjective says of a noun to which it opens: "remains open to a meeting". */
  @Nullable Status leaning(Tree tree, int noun) {
    int head = tree.is(noun, "obl") ? tree.head(noun) : -1;
    int adjective = head < 0 || tree.upos(head) == Upos.ADJ ? head : tree.child(head, "xcomp");
    return adjective >= 0 && adjective < noun && tree.upos(adjective) == Upos.ADJ
        ? governors.get(tree.lemma(adjective))
        : null;
  }

  /** Whether a noun tells of no event in particular: "such attacks", "any attack". */
  boolean generic(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if ((tree.is(child, "det") || tree.is(child, "amod"))
          && generic.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is only refused to say something: "declined to give details". */
  boolean mum(Tree tree, Predicate predicate) {
    int said = tree.child(predicate.word(), "xcomp");
    return predicate.match().rule().kind().equals("rejection")
        && said >= 0
        && silences.contains(tree.lemma(said));
  }

  /** Whether a noun goes on: "the truce has held", "they carry on their talks". */
  boolean goesOn(Tree tree, int noun, int verb) {
    Set<String> verbs =
        tree.is(noun, "nsubj") ? lasting : tree.is(noun, "obj") ? pursuing : Set.of();
    if (!verbs.contains(tree.lemma(verb))) {
      return false;
    }
    int have = tree.child(verb, "aux");
    if (have >= 0 && !tree.is(have, "aux:pass") && !words.is("perfect", tree.lemma(have))) {
      return false; // "se sont poursuivis"
    }
    return tree.has(have < 0 ? verb : have, "Tense", "Pres");
  }

  /** "have yet to meet": it has not happened. */
  boolean awaiting(Tree tree, int verb) {
    int adverb = tree.child(verb, "advmod");
    return adverb > verb && yet.contains(tree.lemma(adverb));
  }

  /** Whether a verb puts off what it is said of, rather than calling it off: "postponed". */
  boolean postpones(String lemma) {
    return postponed.contains(lemma);
  }
}
