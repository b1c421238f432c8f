package org.pourparlers.mention.actor;

/**
 * A pronoun or possessive of the third person.
 *
 * @param gender m, f or "" where it tells none
 * @param plural whether it stands for several, or for a collective
 * @param use subject, object, possessive, reflexive, reciprocal, latter, clitic
 * @param of whom it may mean: person, body, any, or crowd: several, or a group, and no organisation
 */
record Pronoun(String gender, boolean plural, String use, String of) {
  boolean subject() {
    return use.equals("subject");
  }

  /** Whether it is a weak pronoun that has the form of an article. */
  boolean clitic() {
    return use.equals("clitic");
  }

  boolean possessive() {
    return use.equals("possessive");
  }
}
