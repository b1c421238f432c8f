package org.pourparlers.claim;

import org.jspecify.annotations.Nullable;

/**
 * An event's type in PLOVER (Political Language Ontology for Verifiable Event Records).
 *
 * @param event the event type: CONSULT, AGREE …; null where PLOVER has none
 * @param mode the mode: visit, phone, third-party …; null where there is none
 */
public record Plover(@Nullable String event, @Nullable String mode) {}
