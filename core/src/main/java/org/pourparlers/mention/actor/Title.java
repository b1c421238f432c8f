package org.pourparlers.mention.actor;

/**
 * A word for what somebody is.
 *
 * @param english plain English ("spokesperson")
 * @param sort of whom it is held
 * @param gender m, f or "" where the word tells none
 * @param plural whether it names several people
 */
record Title(String english, Sort sort, String gender, boolean plural) {
  /** Of whom a title is held. */
  enum Sort {
    /** Of a country, by one person at a time: president, king. */
    STATE,
    /** Of a country, with a field: minister. */
    MINISTER,
    /** Of a body: spokesperson, head. */
    OFFICE,
    /** Of a country, a body or a person who sends or keeps them: envoy, adviser. */
    ENVOY,
    /** Of nobody, and no role: general, prince. */
    RANK,
    /** Of nobody: researcher. */
    TRADE,
    /** The like title for another country: counterpart. */
    COUNTERPART,
    /** Names somebody without being a role: master (of the Kremlin). */
    EPITHET
  }

  /** Whether to hold it is a role that a reading tells. */
  boolean role() {
    return sort != Sort.RANK && sort != Sort.EPITHET && sort != Sort.COUNTERPART;
  }
}
