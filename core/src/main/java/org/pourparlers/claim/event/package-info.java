/** Events of a report: predicates of the rules, bound to its actors, places and dates. */
@NullMarked
package org.pourparlers.claim.event;

import org.jspecify.annotations.NullMarked;
