package org.pourparlers.cli;

/** Wrong use of the command line: a value that no option takes; the message says which are. */
final class UsageException extends UserException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
