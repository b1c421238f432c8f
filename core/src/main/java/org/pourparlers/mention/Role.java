package org.pourparlers.mention;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * A role that the text states of a named person.
 *
 * @param person the person's {@link Actor#id}
 * @param title plain English ("foreign minister")
 * @param of the {@link Actor#id} of the body, country or person it is held of, or null
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param evidence the words that say so
 */
public record Role(
    String person, String title, @Nullable String of, @Nullable String country, Span evidence) {}
