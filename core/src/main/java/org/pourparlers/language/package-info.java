/** The tables and settings of a language, and what all languages share. */
@NullMarked
package org.pourparlers.language;

import org.jspecify.annotations.NullMarked;
