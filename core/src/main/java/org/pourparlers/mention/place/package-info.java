/** Finds the places that a report names. */
@NullMarked
package org.pourparlers.mention.place;

import org.jspecify.annotations.NullMarked;
