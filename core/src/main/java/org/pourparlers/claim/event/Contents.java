package org.pourparlers.claim.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * What nouns make of the event that they contain: an accord "on the release of prisoners" says that
 * they will be released, a plan or a hope for it tells no release. The table {@code standing} of a
 * language has them as {@code container}.
 */
final class Contents {
  private final Map<String, Status> containers;

  Contents(Language language) {
    containers = Tables.map(language, "standing", "container", Status.class);
  }

  /** The status that the noun above gives, or null. */
  @Nullable Status of(Tree tree, int noun) {
    int head = tree.head(noun);
    return head >= 0 && tree.is(noun, "nmod") && tree.upos(head) == Upos.NOUN
        ? containers.get(tree.lemma(head))
        : null;
  }

  /** Whether the noun above only says what is planned, wanted or feared. */
  boolean topic(Tree tree, int noun) {
    return of(tree, noun) == Status.POSSIBLE;
  }
}
