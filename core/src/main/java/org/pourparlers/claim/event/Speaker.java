package org.pourparlers.claim.event;

import java.util.List;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.Mentions;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;

/** Tells whom "I" and "we" stand for: who says the words. */
final class Speaker {
  private Speaker() {}

  /**
   * The speaker of the words in which a pronoun of the first person stands; of "we" the country for
   * which the speaker acts, where the report knows it. Empty outside direct speech.
   */
  static List<String> at(List<Statement> statements, Tree tree, Mentions mentions, int word) {
    Span span = tree.span(word);
    for (Statement statement : statements) {
      String speaker = statement.speaker();
      if (speaker != null
          && statement.mode() != Statement.Mode.INDIRECT
          && statement.content().stream().anyMatch(content -> content.contains(span))) {
        return List.of(tree.has(word, "Number", "Plur") ? side(speaker, mentions) : speaker);
      }
    }
    return List.of();
  }

  private static String side(String speaker, Mentions mentions) {
    String country = mentions.actor(speaker).country();
    for (Actor actor : mentions.actors()) {
      if (country != null && actor.kind() == ActorKind.COUNTRY && country.equals(actor.country())) {
        return actor.id();
      }
    }
    return speaker;
  }
}
