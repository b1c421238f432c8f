package org.pourparlers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Explanation;
import org.pourparlers.Pourparlers;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pourparlers explain}: for each line of a reading the words, the tree and the rule. */
@Command(
    name = "explain",
    description = "Shows for each line of a reading the words, the sentence's tree and the rule.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private Sources sources = new Sources();

  @Option(
      names = "--all",
      description = "show the trees of sentences from which nothing was read, too")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    boolean good =
        sources.read(
            report -> print(Pourparlers.reader().explain(report), System.out),
            java.util.Objects.requireNonNull(spec).commandLine().getErr());
    return good ? 0 : Main.BAD_INPUT;
  }

  private void print(Explanation explanation, PrintStream out) {
    Reading reading = explanation.reading();
    out.println(ReadingView.of(reading));
    for (Sentence sentence : explanation.text().sentences()) {
      boolean told = false;
      for (Event event : reading.events()) {
        for (Span evidence : event.evidence()) {
          if (sentence.span().overlaps(evidence)) {
            told = true;
            line(out, event.id(), ReadingJson.name(event.kind()), event.rule(), evidence, reading);
          }
        }
      }
      for (Statement statement : reading.statements()) {
        if (sentence.span().overlaps(statement.evidence())) {
          told = true;
          line(
              out,
              statement.id(),
              ReadingJson.name(statement.act()),
              statement.rule(),
              statement.evidence(),
              reading);
        }
      }
      Tree tree = explanation.trees().get(sentence.index());
      if (told || all) {
        out.println("  " + sentence.span().of(reading.text()));
        out.println(tree == null ? "  (not parsed: no word of any rule)\n" : indented(tree));
      }
    }
  }

  private static void line(
      PrintStream out, String id, String what, String rule, Span span, Reading reading) {
    out.printf(
        "%s %s, by %s: “%s” [%d–%d]%n",
        id, what, rule, span.of(reading.text()).replace('\n', ' '), span.start(), span.end());
  }

  private static String indented(Tree tree) {
    return TreeDrawing.of(tree).indent(4);
  }
}
