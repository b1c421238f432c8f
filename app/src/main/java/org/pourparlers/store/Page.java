package org.pourparlers.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of answers.
 *
 * @param items in order
 * @param next cursor of the page that follows ({@link Query#after}), or null on the last one
 * @param total how many answers there are in all, or -1 where it was not counted
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {}
