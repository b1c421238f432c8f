package org.pourparlers.rule;

/**
 * How an argument hangs on a predicate, whatever the language, the voice and the order of the
 * words.
 */
public enum Relation {
  /** Who does it: the subject of an active verb, the agent of a passive one, "by". */
  SUBJECT,
  /** To what it is done: the object, the subject of a passive verb. */
  OBJECT,
  /** An indirect object, "to", "à". */
  TO,
  /** "with", "avec". */
  WITH,
  /** "between", "entre". */
  BETWEEN,
  /** "of", "de". */
  OF,
  /** "from", "de" after a verb. */
  FROM,
  /** "against", "contre". */
  AGAINST,
  /** "on", "sur". */
  ON,
  /** "for", "pour". */
  FOR,
  /** "in", "at", "à" with a place, "chez". */
  AT,
  /** "through", "under the auspices of", "sous l'égide de". */
  THROUGH,
  /** A possessive: "Putin's meeting", "leur rencontre". */
  POSSESSOR,
  /** An adjective or compound: "Russian strikes", "les pourparlers russo-ukrainiens". */
  MODIFIER,
  /** To whom an object belongs: "Serbian" in "banned the Serbian dinar". */
  OWNER,
  /** The subject of the clause that it governs: "insists that Iran stop". */
  CLAUSE,
  /** The subject of a verb that organises it: "Oman hosted the talks". */
  HOST,
  /** Who says it, where somebody does: "Kyiv" in "Kyiv said Moscow had broken the truce". */
  TELLER
}
