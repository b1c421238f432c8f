package org.pourparlers.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.Role;
import org.pourparlers.report.Span;
import org.pourparlers.text.LeftOut;

/**
 * All that one report says, each line with the words that say it. Every span counts UTF-16 code
 * units into {@code text}.
 *
 * @param report the identifier that came with the report, else the first 16 hex digits of its
 *     text's SHA-256
 * @param url where it was published, or null
 * @param publisher who published it, or null
 * @param language ISO 639-1 code
 * @param published when it was published
 * @param title where the title stands, or null
 * @param text title, a blank line, body, normalised
 * @param leftOut what was not read, in order
 * @param garbled how garbled the text is
 * @param actors in order of first mention
 * @param roles in order of evidence
 * @param events in order of evidence
 * @param statements in order of content
 */
public record Reading(
    String report,
    @Nullable String url,
    @Nullable String publisher,
    String language,
    Published published,
    @Nullable Span title,
    String text,
    List<LeftOut> leftOut,
    Garbling garbled,
    List<Actor> actors,
    List<Role> roles,
    List<Event> events,
    List<Statement> statements) {
  public Reading {
    leftOut = List.copyOf(leftOut);
    actors = List.copyOf(actors);
    roles = List.copyOf(roles);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /** The same reading of a copy of the report. */
  public Reading of(String copy, @Nullable String itsUrl, @Nullable String itsPublisher) {
    return new Reading(
        copy,
        itsUrl,
        itsPublisher,
        language,
        published,
        title,
        text,
        leftOut,
        garbled,
        actors,
        roles,
        events,
        statements);
  }
}
