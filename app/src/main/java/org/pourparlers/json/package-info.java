/** Readings and the record as JSON, exactly as the published formats lay down. */
@NullMarked
package org.pourparlers.json;

import org.jspecify.annotations.NullMarked;
