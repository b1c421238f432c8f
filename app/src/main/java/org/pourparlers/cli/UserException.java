package org.pourparlers.cli;

/** Something the user can mend; the message says what is wrong, where, and what to do. */
public class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
