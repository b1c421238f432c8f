/** Rules: what they name, the predicate they look for and the arguments they bind. */
@NullMarked
package org.pourparlers.rule;

import org.jspecify.annotations.NullMarked;
