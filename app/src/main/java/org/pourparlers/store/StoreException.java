package org.pourparlers.store;

/** The store cannot do what was asked: it says what happened, to which store, and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An exception with a message for people. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** An exception with a message for people. */
  public StoreException(String message) {
    super(message);
  }
}
