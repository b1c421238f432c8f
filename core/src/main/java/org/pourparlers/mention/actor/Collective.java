package org.pourparlers.mention.actor;

/**
 * A noun for people who stand for a side, or for several actors at once.
 *
 * @param sort what it stands for
 * @param plural whether it takes plural pronouns
 * @param body for {@link Sort#BODY}: its English name, less the country's adjective; for {@link
 *     Sort#GROUP} and {@link Sort#PARTY}: what one without a name is called in English, or ""; for
 *     {@link Sort#PEOPLE}: what they hold
 * @param number how many it stands for, or 0 where it does not tell
 */
record Collective(Sort sort, boolean plural, String body, int number) {
  /** What a collective stands for. */
  enum Sort {
    /** Unnamed people who act for a side: officials, a delegation. */
    SIDE,
    /** The government of a country: the country itself. */
    GOVERNMENT,
    /** A body of a country, an actor of its own: army, foreign ministry. */
    BODY,
    /** An armed group or movement named before, else one without a name: the rebels. */
    GROUP,
    /** A party that has no name of its own: the opposition, the unions. */
    PARTY,
    /** A body named before: the bloc, the company. */
    ORGANISATION,
    /** A country named before: the country. */
    COUNTRY,
    /** The two or more sides named last: both sides. */
    SIDES,
    /** The two or more people named last: the two men, the leaders. */
    PEOPLE,
    /** As many as it says, named together: the two, the three. */
    SEVERAL,
    /** The two or more countries named last. */
    COUNTRIES,
    /** The side across from its owner, or from who acts: its neighbour, the other side. */
    OTHER,
    /** Named by the place that is its own: Quai d'Orsay. */
    SEAT
  }
}
