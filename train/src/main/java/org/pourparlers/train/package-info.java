/** Trains syntax models from treebanks, and measures. */
@NullMarked
package org.pourparlers.train;

import org.jspecify.annotations.NullMarked;
