package org.pourparlers.text;

import org.pourparlers.report.Span;

/**
 * A stretch of the text that is not read.
 *
 * @param span where it stands
 * @param why boilerplate, caption, credit, byline, dateline
 */
public record LeftOut(Span span, String why) {}
