package org.pourparlers.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of the command line: its exit code, what it printed, what it said on standard error. */
record Run(int code, String out, String err) {
  static Run of(String... arguments) {
    return with("", arguments);
  }

  /** A run with something on standard input. */
  static Run with(String input, String... arguments) {
    PrintStream before = System.out;
    InputStream in = System.in;
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      CommandLine line =
          Main.commandLine()
              .setOut(new PrintWriter(stream, true, StandardCharsets.UTF_8))
              .setErr(new PrintWriter(err, true));
      int code = line.execute(arguments);
      System.out.flush();
      return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(before);
      System.setIn(in);
    }
  }

  /** The lines printed, each of them JSON. */
  List<JsonNode> json() {
    var mapper = new JsonMapper();
    return out.lines().map(line -> (JsonNode) mapper.readTree(line)).toList();
  }
}
