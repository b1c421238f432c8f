/** What all languages share: known actors, offices, countries, places. */
@NullMarked
package org.pourparlers.language.shared;

import org.jspecify.annotations.NullMarked;
