/** The pages of the record, for a browser. */
@NullMarked
package org.pourparlers.web;

import org.jspecify.annotations.NullMarked;
