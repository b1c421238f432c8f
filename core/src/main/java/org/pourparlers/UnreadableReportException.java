package org.pourparlers;

/** A report that cannot be read at all; the message says what, where and what to do. */
public final class UnreadableReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableReportException(String message) {
    super(message);
  }
}
