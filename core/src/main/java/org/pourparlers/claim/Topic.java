package org.pourparlers.claim;

import org.pourparlers.report.Span;

/**
 * What an event was about.
 *
 * @param name English keyword
 * @param evidence the words that say so
 */
public record Topic(String name, Span evidence) {}
