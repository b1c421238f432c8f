package org.pourparlers.http;

import java.util.List;

/**
 * What is asked cannot be: the asker erred. Says so in English, and in a key for other languages.
 */
public final class Wrong extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<Object> values;

  /**
   * @param key which error it is, in a word
   * @param message what is wrong and what to do, in English
   * @param values what the message names
   */
  public Wrong(String key, String message, Object... values) {
    super(message);
    this.key = key;
    this.values = List.of(values);
  }

  /** Which error it is. */
  public String key() {
    return key;
  }

  /** What the message names. */
  public List<Object> values() {
    return values;
  }
}
