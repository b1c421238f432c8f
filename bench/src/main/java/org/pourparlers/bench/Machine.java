package org.pourparlers.bench;

/** The machine and program that a figure was measured on. */
final class Machine {
  private Machine() {}

  /** One line: Java, processors, heap, system. */
  static String line() {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        "Java %s, %d processors, %d MB of heap at most, %s %s",
        System.getProperty("java.version"),
        runtime.availableProcessors(),
        runtime.maxMemory() >> 20,
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
  }
}
