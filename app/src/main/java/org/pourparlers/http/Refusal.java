package org.pourparlers.http;

import io.javalin.http.HttpStatus;

/** A request that is not answered, and why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient HttpStatus status;

  /** A request refused with a status; the message is for whoever sent it. */
  public Refusal(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  /** The status of the answer. */
  public HttpStatus status() {
    return status;
  }
}
