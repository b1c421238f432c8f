package org.pourparlers.claim.statement;

import java.util.List;
import org.pourparlers.mention.ActorMention;

/** Finds who speaks in the points of a list: "The parties: – reaffirm …; – call on …". */
final class Listed {
  private static final int LONGEST = 20;

  private final Discourse discourse;
  private final Speakers speakers;

  Listed(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.speakers = speakers;
  }

  /** Those whom the words before the list name; none where a verb is not that of a point. */
  List<String> speakers(int sentence, Clause clause, int verb) {
    if (!point(sentence) || clause.groupStart(verb) > 1) {
      return List.of();
    }
    int lead = sentence - 1;
    while (lead >= 0 && lead > sentence - LONGEST && point(lead)) {
      lead--;
    }
    Clause leading = lead < 0 ? null : discourse.clause(lead);
    if (leading == null || !ends(lead, ':')) {
      return List.of();
    }
    ActorMention first = speakers.firstIn(lead, 0, leading.size());
    return first == null || first.form() == ActorMention.Form.DEMONYM ? List.of() : first.actors();
  }

  private boolean point(int sentence) {
    char c = discourse.content().charAt(discourse.sentence(sentence).span().start());
    return "–—-•▶*·".indexOf(c) >= 0;
  }

  private boolean ends(int sentence, char sign) {
    return discourse.content().charAt(discourse.sentence(sentence).span().end() - 1) == sign;
  }
}
