package org.pourparlers.record;

import java.util.List;

/**
 * A value with the origins that give it.
 *
 * @param value what they say
 * @param origins ids of the origins that say so, sorted; never empty
 */
public record Stated(Fact value, List<String> origins) {}
