package org.pourparlers.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Length;
import org.pourparlers.mention.Ordinal;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;

/**
 * An act between actors that a report tells of.
 *
 * @param id e1, e2 … in order of evidence
 * @param kind what it is
 * @param plover its PLOVER type and mode
 * @param status how far it has come
 * @param actors ids of those who do it
 * @param recipients ids of those to whom it is done
 * @param place where, or null
 * @param date when, or null
 * @param duration how long, or null
 * @param ordinal the how-manieth, or null
 * @param topics what it was about
 * @param attributedTo ids of the sources inside the text, when the reporter does not say it
 *     outright
 * @param evidence the words that tell it; one span for each time it is told
 * @param rule the rule that read it ("fr/contacts/reunion")
 * @param confidence from 0 to 1
 */
public record Event(
    String id,
    EventKind kind,
    Plover plover,
    Status status,
    List<String> actors,
    List<String> recipients,
    @Nullable Place place,
    @Nullable When date,
    @Nullable Length duration,
    @Nullable Ordinal ordinal,
    List<Topic> topics,
    List<String> attributedTo,
    List<Span> evidence,
    String rule,
    double confidence) {}
