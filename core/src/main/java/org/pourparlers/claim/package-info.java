/** Events and statements of a report. */
@NullMarked
package org.pourparlers.claim;

import org.jspecify.annotations.NullMarked;
