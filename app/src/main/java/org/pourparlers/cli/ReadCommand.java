package org.pourparlers.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Pourparlers;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code pourparlers read}: reports in, readings out. */
@Command(
    name = "read",
    description = "Reads reports and prints what they say.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files to read; - is standard input")
  private List<String> files = List.of();

  @Option(names = "--published", paramLabel = "EDTF")
  private @Nullable String published;

  @Override
  public Integer call() throws IOException {
    for (String file : files) {
      String all =
          new String(
              file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file)),
              StandardCharsets.UTF_8);
      for (Report report : reports(file, all)) {
        System.out.println(ReadingJson.compact(Pourparlers.read(report)));
      }
    }
    return 0;
  }

  private List<Report> reports(String file, String all) {
    List<Report> out = new ArrayList<>();
    if (all.startsWith("{")) {
      for (String line : all.split("\n")) {
        JsonNode node = new JsonMapper().readTree(line);
        out.add(
            new Report(
                text(node, "id"),
                text(node, "url"),
                text(node, "publisher"),
                text(node, "language"),
                text(node, "published"),
                text(node, "published") == null ? null : "metadata",
                text(node, "title"),
                node.path("text").asString("")));
      }
    } else {
      int line = all.indexOf('\n');
      out.add(
          new Report(
              null,
              null,
              null,
              null,
              published,
              published == null ? null : "given",
              line < 0 ? null : all.substring(0, line),
              line < 0 ? all : all.substring(line + 1)));
    }
    return out;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }
}
