/** Normalised text: paragraphs, what is left out, language, sentences, tokens. */
@NullMarked
package org.pourparlers.text;

import org.jspecify.annotations.NullMarked;
