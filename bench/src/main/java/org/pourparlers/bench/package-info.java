/** Measurements: each prints what it measured, on what input and machine, beside what. */
@NullMarked
package org.pourparlers.bench;

import org.jspecify.annotations.NullMarked;
