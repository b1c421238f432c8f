/**
 * Who is named: people, countries, bodies, groups; their roles; whom pronouns and epithets mean.
 */
@NullMarked
package org.pourparlers.mention.actor;

import org.jspecify.annotations.NullMarked;
