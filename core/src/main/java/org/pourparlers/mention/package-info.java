/** People, countries, bodies, groups, places, roles, dates, durations, ordinals of a report. */
@NullMarked
package org.pourparlers.mention;

import org.jspecify.annotations.NullMarked;
