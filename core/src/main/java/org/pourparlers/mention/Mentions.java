package org.pourparlers.mention;

import java.util.ArrayList;
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
 * @param dateline the town that the dateline names, or null
 */
public record Mentions(
    List<@Nullable Tree> trees,
    List<Actor> actors,
    List<Role> roles,
    List<List<ActorMention>> actorMentions,
    List<List<PlaceMention>> places,
    List<List<TimeMention>> times,
    @Nullable Place dateline) {

  /** The same, with more actors: speakers whom no list and no title named. */
  public Mentions with(List<Actor> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Actor> all = new ArrayList<>(actors);
    all.addAll(more);
    return new Mentions(trees, List.copyOf(all), roles, actorMentions, places, times, dateline);
  }

  /** The actor with an id; an unknown id is the caller's error. */
  public Actor actor(String id) {
    for (Actor actor : actors) {
      if (actor.id().equals(id)) {
        return actor;
      }
    }
    throw new IllegalArgumentException("no actor " + id);
  }

  /**
   * The mention of actors that a word stands for: the longest whose head it is ("Kremlin spokesman
   * Dmitry Peskov" for "Peskov"), else the shortest that covers it; null where none does.
   */
  public @Nullable ActorMention actorAt(int sentence, int word) {
    ActorMention headed = null;
    ActorMention covering = null;
    for (ActorMention mention : actorMentions.get(sentence)) {
      int length = mention.last() - mention.first();
      if (mention.head() == word && (headed == null || length > headed.last() - headed.first())) {
        headed = mention;
      }
      if (mention.first() <= word
          && word <= mention.last()
          && (covering == null || length < covering.last() - covering.first())) {
        covering = mention;
      }
    }
    return headed == null ? covering : headed;
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
