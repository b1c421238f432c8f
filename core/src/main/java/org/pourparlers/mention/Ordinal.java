package org.pourparlers.mention;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * The how-manieth event of its kind.
 *
 * @param number from 1
 * @param since EDTF date since when they are counted, or null
 * @param evidence the words that say so
 */
public record Ordinal(int number, @Nullable String since, Span evidence) {}
