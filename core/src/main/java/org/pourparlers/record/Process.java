package org.pourparlers.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation that somebody follows. An entry joins by rule where at least {@code together} of
 * the parties take part in it, within the dates; or by hand.
 *
 * @param id a short name without spaces ("ukraine-2025")
 * @param name for people
 * @param parties country codes, ids or names of actors
 * @param keywords English words, one of which must stand in the entry's topics or words where fewer
 *     than {@code together} parties take part; may be empty
 * @param from first day (ISO 8601), or null
 * @param to last day (ISO 8601), or null
 * @param together how many parties must take part together; at least 1
 */
public record Process(
    String id,
    String name,
    List<String> parties,
    List<String> keywords,
    @Nullable String from,
    @Nullable String to,
    int together) {}
