package org.pourparlers.claim.event;

import java.util.HashSet;
import java.util.Set;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Mentions;

/**
 * For whom actors act.
 *
 * @param mentions the actors of the report
 */
record Sides(Mentions mentions) {
  /** The countries of actors, and the other actors themselves, by id. */
  Set<String> of(Set<String> actors) {
    Set<String> sides = new HashSet<>();
    for (String id : actors) {
      Actor actor = mentions.actor(id);
      sides.add(actor.country() != null ? actor.country() : id);
    }
    return sides;
  }

  /** Leaves out of those to whom somebody does something the state that he acts for. */
  static void apart(Draft draft, Mentions mentions) {
    Set<String> own = new HashSet<>();
    for (String id : draft.actors) {
      String country = mentions.actor(id).country();
      if (country != null && mentions.actor(id).kind() == ActorKind.PERSON) {
        own.add(country);
      }
    }
    draft.recipients.removeIf(
        id ->
            mentions.actor(id).kind() == ActorKind.COUNTRY
                && own.contains(mentions.actor(id).country()));
  }
}
