package org.pourparlers.record;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/**
 * An actor of the record as a line shows it; {@link Person} tells more.
 *
 * @param id identifier in the record ("p-…")
 * @param name the usual English form
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code of the country it acts for, or null
 */
public record Party(String id, String name, ActorKind kind, @Nullable String country) {}
