package org.pourparlers.mention.actor;

/**
 * A pronoun or possessive of the third person.
 *
 * @param gender m, f, n or "" where it tells none
 * @param plural whether it stands for several, or for a collective
 * @param use subject, object, possessive, reflexive
 */
record Pronoun(String gender, boolean plural, String use) {
  boolean subject() {
    return use.equals("subject");
  }

  boolean possessive() {
    return use.equals("possessive");
  }
}
