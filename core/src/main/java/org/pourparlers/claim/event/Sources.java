package org.pourparlers.claim.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.statement.SpokenWords;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;

/** Who is the source of an event: "according to", "selon", the speaker of the clause above. */
final class Sources {
  private static final int CLIMB = 4;

  private final Set<String> according;
  private final Set<String> speech;

  Sources(Language language) {
    according = Tables.words(language, "according");
    speech = Tables.words(language, "reporting");
  }

  /**
   * The ids of those who tell of an event.
   *
   * @param spoken whose words are whose in the report
   */
  List<String> of(Draft draft, Tree tree, Mentions mentions, SpokenWords spoken) {
    Set<String> speakers = tellers(spoken.covering(tree.span(draft.predicate.word())));
    if (!speakers.isEmpty()) {
      return List.copyOf(speakers);
    }
    int word = draft.predicate.verb() >= 0 ? draft.predicate.verb() : draft.predicate.word();
    for (int i = 0; i < tree.size(); i++) {
      if (according.contains(tree.lemma(i)) || according.contains(tree.form(i))) {
        ActorMention mention = after(tree, mentions, draft.sentence, i);
        if (mention != null) {
          return mention.actors();
        }
      }
    }
    for (int steps = 0; steps < CLIMB && tree.head(word) >= 0; steps++) {
      int head = tree.head(word);
      if (tree.is(word, "ccomp") && speech.contains(tree.lemma(head))) {
        int subject = tree.child(head, "nsubj");
        ActorMention mention = subject < 0 ? null : mentions.actorAt(draft.sentence, subject);
        return mention == null ? List.of() : mention.actors();
      }
      word = head;
    }
    return List.of();
  }

  /** The speakers of the innermost of statements, save of those that tell of nothing new. */
  private static Set<String> tellers(List<Statement> around) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Statement statement : around) {
      boolean innermost = statement.content().equals(around.get(0).content());
      if (innermost && statement.speaker() != null && tells(statement)) {
        speakers.add(statement.speaker());
      }
    }
    return speakers;
  }

  /** "condemned the attack", "denied it": who takes an event up is not the source of it. */
  private static boolean tells(Statement statement) {
    boolean marked = statement.mode() == Statement.Mode.DIRECT;
    return switch (statement.act()) {
      case DENY, DECLINE -> false;
      case PRAISE, REJECT, ACCEPT, DEMAND -> marked;
      default -> true;
    };
  }

  private static @Nullable ActorMention after(
      Tree tree, Mentions mentions, int sentence, int word) {
    for (int i = word + 1; i < tree.size() && i < word + 8; i++) {
      ActorMention mention = mentions.actorAt(sentence, i);
      if (mention != null && mention.form() != ActorMention.Form.DEMONYM) {
        return mention;
      }
      if (",".equals(tree.form(i))) {
        return null;
      }
    }
    return null;
  }
}
