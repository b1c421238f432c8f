/** The record in the formats of other programs. */
@NullMarked
package org.pourparlers.export;

import org.jspecify.annotations.NullMarked;
