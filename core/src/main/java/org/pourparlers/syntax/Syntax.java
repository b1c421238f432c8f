package org.pourparlers.syntax;

import org.pourparlers.text.Sentence;

/** Tags, lemmatises and parses sentences of one language. Safe for use by many threads. */
public interface Syntax {
  /** The sentence's tree; one word for each token. */
  Tree parse(Sentence sentence);
}
