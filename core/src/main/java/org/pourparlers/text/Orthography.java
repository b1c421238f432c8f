package org.pourparlers.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the segmentation of a text must know of its language. Words are in lower case with straight
 * apostrophes, unless said otherwise.
 *
 * @param language ISO 639-1 code
 * @param functionWords frequent words that tell the language
 * @param letters letters and marks that tell the language
 * @param abbreviations which full stops end no sentence
 * @param words how words are cut and joined
 * @param cues the wordings that tell what a paragraph is
 */
public record Orthography(
    String language,
    Set<String> functionWords,
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
   * @param article the contraction that can be an article as well ("des"), or an empty string
   * @param articleAfter words after which it is the article
   * @param articleAfterEndings endings of words after which it is the article
   * @param prefixes parts before a hyphen that stay with their word; others are cut off
   * @param cutsHyphens whether words are cut at hyphens
   * @param groupsDigits whether a space stands between groups of three digits
   */
  public record Words(
      Set<String> elided,
      Set<String> whole,
      Set<String> clitics,
      Map<String, List<String>> contracted,
      String article,
      Set<String> articleAfter,
      Set<String> articleAfterEndings,
      Set<String> prefixes,
      boolean cutsHyphens,
      boolean groupsDigits) {}

  /**
   * Wordings that tell paragraphs apart that are not read.
   *
   * @param begins for each kind of paragraph, what it begins with
   * @param contains for each kind of paragraph, what it contains
   * @param groups for each kind of paragraph, groups of beginnings of words; a short paragraph with
   *     a word of each group is of that kind
   * @param dates words of a date: months and weekdays, shortened ones too
   */
  public record Cues(
      Map<Paragraph.Kind, List<String>> begins,
      Map<Paragraph.Kind, List<String>> contains,
      Map<Paragraph.Kind, List<List<List<String>>>> groups,
      Set<String> dates) {}
}
