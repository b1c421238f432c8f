package org.pourparlers.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.syntax.Tree;

/**
 * All that is named in a report, by sentence and word; what claims are made of.
 *
 * @param trees the sentences' trees, by number; null for a sentence that the gate left unparsed
 * @param actors in order of first mention
 * @param roles in order of evidence
 * @param actorMentions by sentence, each in order of first word
 * @param places by sentence, each in order
 * @param times by sentence, each in order
 */
public record Mentions(
    List<@Nullable Tree> trees,
    List<Actor> actors,
    List<Role> roles,
    List<List<ActorMention>> actorMentions,
    List<List<PlaceMention>> places,
    List<List<TimeMention>> times) {

  /** The actor with an id; an unknown id is the caller's error. */
  public Actor actor(String id) {
    for (Actor actor : actors) {
      if (actor.id().equals(id)) {
        return actor;
      }
    }
    throw new IllegalArgumentException("no actor " + id);
  }

  /** The shortest mention of actors that covers a word, or null. */
  public @Nullable ActorMention actorAt(int sentence, int word) {
    ActorMention best = null;
    for (ActorMention mention : actorMentions.get(sentence)) {
      if (mention.first() <= word
          && word <= mention.last()
          && (best == null || mention.last() - mention.first() < best.last() - best.first())) {
        best = mention;
      }
    }
    return best;
  }

  /** The place mention that covers a word, or null. */
  public @Nullable PlaceMention placeAt(int sentence, int word) {
    for (PlaceMention mention : places.get(sentence)) {
      if (mention.first() <= word && word <= mention.last()) {
        return mention;
      }
    }
    return null;
  }
}
