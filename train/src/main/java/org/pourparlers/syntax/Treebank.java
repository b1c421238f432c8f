package org.pourparlers.syntax;

import java.util.List;

/**
 * Sentences annotated in one style.
 *
 * @param name of the style; files of one treebank share it
 */
public record Treebank(String name, List<Gold> sentences) {}
