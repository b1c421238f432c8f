package org.pourparlers.claim.statement;

import java.util.List;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;

/**
 * What a report tells that was said, and by whom it does not name.
 *
 * @param statements in order of content
 * @param witnesses the speakers that nothing else in the report names ("a Western diplomat")
 */
public record Testimony(List<Statement> statements, List<Actor> witnesses) {
  public Testimony {
    statements = List.copyOf(statements);
    witnesses = List.copyOf(witnesses);
  }
}
