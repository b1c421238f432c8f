/** What many reports say together: origins, entries, utterances, processes. */
@NullMarked
package org.pourparlers.record;

import org.jspecify.annotations.NullMarked;
