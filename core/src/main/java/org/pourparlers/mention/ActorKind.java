package org.pourparlers.mention;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  COUNTRY,
  ORGANISATION,
  GROUP
}
