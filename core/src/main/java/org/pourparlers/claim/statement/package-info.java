/** Who said what: quotations, reporting words, speakers. */
@NullMarked
package org.pourparlers.claim.statement;

import org.jspecify.annotations.NullMarked;
