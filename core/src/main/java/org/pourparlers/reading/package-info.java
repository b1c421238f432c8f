/** All that one report says. */
@NullMarked
package org.pourparlers.reading;

import org.jspecify.annotations.NullMarked;
