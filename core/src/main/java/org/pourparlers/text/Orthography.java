package org.pourparlers.text;

/**
 * What the segmentation of a text must know of its language: abbreviations, contractions, clitics,
 * quotation marks.
 *
 * @param language ISO 639-1 code
 */
public record Orthography(String language) {}
