package org.pourparlers.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pourparlers explain}: for each line of a reading the words, the tree and the rule. */
@Command(
    name = "explain",
    description = "Shows for each line of a reading the words, the tree and the rule.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
