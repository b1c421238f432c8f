package org.pourparlers.mention;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * A place that the text names.
 *
 * @param name English name
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param geonames GeoNames id, or null
 * @param evidence where the text names it
 */
public record Place(
    String name, @Nullable String country, @Nullable Integer geonames, Span evidence) {}
