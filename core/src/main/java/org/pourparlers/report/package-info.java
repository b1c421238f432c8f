/** A report as it came, and spans of its text. */
@NullMarked
package org.pourparlers.report;

import org.jspecify.annotations.NullMarked;
