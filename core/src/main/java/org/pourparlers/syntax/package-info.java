/** Part of speech, lemma, features and dependency tree of a sentence (Universal Dependencies). */
@NullMarked
package org.pourparlers.syntax;

import org.jspecify.annotations.NullMarked;
