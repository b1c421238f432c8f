package org.pourparlers.intake;

/** Input that holds no report; the message says where, what is wrong, and what to do. */
public final class UnreadableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final int line;

  /**
   * @param name the file's name
   * @param line the number of the line from 1, or 0 where the whole file is meant
   * @param wrong what is wrong
   * @param remedy what to do
   */
  public UnreadableInputException(String name, int line, String wrong, String remedy) {
    super((line > 0 ? name + ":" + line : name) + ": " + wrong + "; " + remedy);
    this.name = name;
    this.line = line;
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The number of the line from 1, or 0 where the whole file is meant. */
  public int line() {
    return line;
  }
}
