package org.pourparlers.claim.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.report.Span;

/** Finds to whom something is said: "told reporters", "a dit à la presse", "told Macron". */
final class Audience {
  private static final int NEAR = 8;

  private final Discourse discourse;

  Audience(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Those told, in plain English or by name; empty where none is named. */
  List<String> of(Saying saying) {
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    if (clause == null || saying.verb() < 0) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    boolean address = discourse.lexicon().lists("address", clause.lemma(saying.verb()));
    int after = clause.groupEnd(saying.verb());
    for (int i = after + 1; i < clause.size() && i <= after + NEAR; i++) {
      Span span = clause.tree().span(i);
      if (clause.sign(i, ',') || clause.sign(i, ':') || within(saying, span)) {
        break;
      }
      String plain = discourse.lexicon().audience(clause.lemma(i));
      if (plain != null) {
        found.add(plain);
      } else if (address && found.isEmpty()) {
        String name = named(saying, i);
        if (name != null) {
          found.add(name);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean within(Saying saying, Span span) {
    for (Span stretch : saying.content()) {
      if (stretch.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String named(Saying saying, int word) {
    ActorMention mention = discourse.mentions().actorAt(saying.sentence(), word);
    if (mention == null
        || mention.first() != word
        || mention.form() == Form.DEMONYM
        || mention.actors().size() != 1
        || saying.speakers().contains(mention.actors().get(0))) {
      return null;
    }
    for (Actor actor : discourse.mentions().actors()) {
      if (actor.id().equals(mention.actors().get(0))) {
        return actor.name();
      }
    }
    return null;
  }
}
