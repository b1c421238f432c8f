package org.pourparlers.mention;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * A date of an event or statement.
 *
 * @param edtf EDTF (ISO 8601-2): {@code 2025-04-11}, {@code 2025-02}, {@code 2025-04-04/2025-04-10}
 * @param evidence the words that say so, or null where it is implied
 */
public record When(String edtf, @Nullable Span evidence) {}
