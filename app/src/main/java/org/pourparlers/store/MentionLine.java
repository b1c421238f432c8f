package org.pourparlers.store;

import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Telling;

/**
 * An event of a reading that belongs to an entry, with the report that tells it, as a line.
 *
 * @param telling the report, the event in it, the origin
 * @param url where the report was published, or null
 * @param publisher who published it, or null
 * @param language ISO 639-1 code
 * @param published EDTF date, or null
 * @param title its title; may be empty
 */
public record MentionLine(
    Telling telling,
    @Nullable String url,
    @Nullable String publisher,
    String language,
    @Nullable String published,
    String title) {}
