package org.pourparlers.claim.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  List<String> of(Draft draft, Tree tree, Mentions mentions) {
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
