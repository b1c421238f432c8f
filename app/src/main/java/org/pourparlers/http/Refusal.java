package org.pourparlers.http;

import io.javalin.http.HttpStatus;

/** A request that is not answered, and why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient HttpStatus status;
  private final String key;

  /**
   * @param key why, in a word, for other languages
   * @param message why, for whoever sent it
   */
  public Refusal(HttpStatus status, String key, String message) {
    super(message);
    this.status = status;
    this.key = key;
  }

  /** Why, in a word. */
  public String key() {
    return key;
  }

  /** The status of the answer. */
  public HttpStatus status() {
    return status;
  }
}
