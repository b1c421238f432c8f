/** Dates, durations and ordinals, by patterns over words that each language's folder lists. */
@NullMarked
package org.pourparlers.mention.time;

import org.jspecify.annotations.NullMarked;
