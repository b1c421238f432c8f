package org.pourparlers.claim;

/** The kinds of event, as the annotation guide defines them, in its order. */
public enum EventKind {
  MEETING,
  CALL,
  TALKS,
  VISIT,
  MEDIATION,
  PROPOSAL,
  AGREEMENT,
  CEASEFIRE,
  RELEASE,
  WITHDRAWAL,
  AID,
  COOPERATION,
  EASING,
  DEMAND,
  REJECTION,
  ACCUSATION,
  THREAT,
  SANCTION,
  MOBILIZATION,
  COERCION,
  ATTACK,
  PROTEST,
  APPOINTMENT
}
