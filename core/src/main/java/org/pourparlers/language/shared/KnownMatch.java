package org.pourparlers.language.shared;

import java.util.List;

/**
 * Words that name a known actor.
 *
 * @param first the number of its first token
 * @param last the number of its last token
 * @param candidates the actors that bear the name; never empty
 * @param sure whether the name alone tells who is meant. If not, it may be one of the candidates,
 *     or somebody else ("the Council", "Martínez"): the report must say more
 */
public record KnownMatch(int first, int last, List<KnownActor> candidates, boolean sure) {
  public KnownMatch {
    candidates = List.copyOf(candidates);
  }

  /** The likeliest of the candidates. */
  public KnownActor actor() {
    return candidates.get(0);
  }
}
