package org.pourparlers.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the segmentation of a text must know of its language. Words are in lower case with straight
 * apostrophes, unless said otherwise.
 *
 * @param language ISO 639-1 code
 * @param functionWords frequent words that tell the language
 * @param tellingWords further words that tell the language
 * @param letters letters and marks that tell the language
 * @param abbreviations which full stops end no sentence
 * @param words how words are cut and joined
 * @param cues the wordings that tell what a paragraph is
 */
public record Orthography(
    String language,
    Set<String> functionWords,
    Set<String> tellingWords,
    String letters,
    Abbreviations abbreviations,
    Words words,
    Cues cues) {

  /**
   * Abbreviations with their full stops.
   *
   * @param titles those that more always follows: "gen.", "m."
   * @param numbered those that a number follows: "no."
   * @param others those that may also end a sentence: "etc.", "u.s."
   */
  public record Abbreviations(Set<String> titles, Set<String> numbered, Set<String> others) {}

  /**
   * How words are cut, after Universal Dependencies.
   *
   * @param elided words that lean on the next one: "l'", "qu'"
   * @param whole words that are never cut: "aujourd'hui", "rendez-vous"
   * @param clitics what leans on the word before: "-t-il", "n't", "'s"
   * @param contracted contractions and their words: "du" is "de", "le"
   * @param units what is cut off the number before it: "bn", "h"
   * @param article when a contraction is none, or null where it always is one
   * @param prefixes parts before a hyphen that stay with their word; others are cut off
   * @param hyphened first parts of words whose hyphen stays where a line ends at it: "vice",
   *     "porte"
   * @param cutsHyphens whether words are cut at hyphens
   * @param groupsDigits whether a space stands between groups of three digits
   */
  public record Words(
      Set<String> elided,
      Set<String> whole,
      Set<String> clitics,
      Map<String, List<String>> contracted,
      Set<String> units,
      @Nullable PluralArticle article,
      Set<String> prefixes,
      Set<String> hyphened,
      boolean cutsHyphens,
      boolean groupsDigits) {}

  /**
   * A contraction that can also be an article ("des"), and what tells.
   *
   * @param word the contraction
   * @param after words and endings of words after which it is the article
   * @param participles the endings of participles after which it is the article
   * @param auxiliaries what stands before such a participle
   * @param adverbs the endings of adverbs, which may stand between
   * @param verbs the endings of verbs after which it is the article
   * @param subjects what stands before such a verb
   * @param never words and endings after which it is no article, whatever else holds
   * @param joining words after which it is what comes before them
   * @param contractedBefore what tells that there is a contraction before them
   */
  public record PluralArticle(
      String word,
      Endings after,
      Set<String> participles,
      Set<String> auxiliaries,
      Set<String> adverbs,
      Set<String> verbs,
      Set<String> subjects,
      Endings never,
      Set<String> joining,
      Set<String> contractedBefore) {}

  /** Whole words, and endings of words. */
  public record Endings(Set<String> words, Set<String> endings) {
    /** Whether a word is one of the words or has one of the endings. */
    boolean match(String word) {
      return words.contains(word) || ends(word, endings);
    }

    static boolean ends(String word, Set<String> endings) {
      for (int length = 1; length <= 5 && length + 1 < word.length(); length++) {
        if (endings.contains(word.substring(word.length() - length))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Wordings that tell paragraphs apart that are not read.
   *
   * @param begins for each kind of paragraph, what it begins with
   * @param contains for each kind of paragraph, what it contains
   * @param ends for each kind of paragraph, what its last words hold, with its capitals
   * @param groups for each kind of paragraph, groups of beginnings of words; a short paragraph with
   *     a word of each group is of that kind
   * @param dates words of a date: months and weekdays, shortened ones too
   */
  public record Cues(
      Map<Paragraph.Kind, List<String>> begins,
      Map<Paragraph.Kind, List<String>> contains,
      Map<Paragraph.Kind, List<String>> ends,
      Map<Paragraph.Kind, List<List<List<String>>>> groups,
      Set<String> dates) {}
}
