package org.pourparlers.claim.statement;

/**
 * How what is said stands by the word that reports it. {@code languages/en/lexicon/speech.tsv}
 * shows each.
 *
 * @param shape the construction
 * @param preposition the lemma that leads what is said, "" where the shape needs none
 */
record Frame(Shape shape, String preposition) {
  enum Shape {
    QUOTE,
    CLAUSE,
    THAT,
    INFINITIVE,
    OBJECT,
    PERSON,
    PAIR,
    AS,
    NAMED,
    ADJECTIVE,
    PREP,
    CHARGE,
    BARE,
    MARKS,
    WHOLE,
    OWNER,
    VOICED
  }

  /** Reads "charge:of". */
  static Frame parse(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    return new Frame(
        Shape.valueOf(name.toUpperCase(java.util.Locale.ROOT)),
        colon < 0 ? "" : text.substring(colon + 1));
  }
}
