package org.pourparlers.syntax;

/**
 * What a dictionary says a form may be.
 *
 * @param lemma its dictionary form
 * @param tag the dictionary's own tag, without its frequency class
 */
public record Analysis(String lemma, String tag) {}
