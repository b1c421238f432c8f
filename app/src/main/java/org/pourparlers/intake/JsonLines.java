package org.pourparlers.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines, a report a line: {@code text} is required; {@code id}, {@code title}, {@code url},
 * {@code publisher}, {@code language}, {@code published} are optional; what else stands in the line
 * is ignored.
 */
final class JsonLines {
  private static final ObjectReader JSON = JsonMapper.builder().build().reader();

  private final String name;
  private final Given given;
  private final Consumer<Report> reports;
  private final Consumer<UnreadableInputException> problems;
  private int number;
  private int found;

  JsonLines(
      String name,
      Given given,
      Consumer<Report> reports,
      Consumer<UnreadableInputException> problems) {
    this.name = name;
    this.given = given;
    this.reports = reports;
    this.problems = problems;
  }

  void read(InputStream in) throws IOException {
    in.mark(4096);
    Charset wide = Encoding.wide(in.readNBytes(4096));
    in.reset();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int unit = unit(in, wide); unit >= 0; unit = unit(in, wide)) {
      if (unit == '\n') {
        take(line, wide, tooLong);
        line.reset();
        tooLong = false;
      } else if (line.size() < Intake.LONGEST_INPUT) {
        write(unit, wide, line);
      } else {
        tooLong = true;
      }
    }
    take(line, wide, tooLong);
    if (found == 0) {
      throw new UnreadableInputException(
          name, 0, "holds no line of JSON", "give one report a line, {\"text\": \"…\"}");
    }
  }

  /** The next byte, or pair of bytes of UTF-16 as one number; -1 at the end. */
  private static int unit(InputStream in, @Nullable Charset wide) throws IOException {
    int first = in.read();
    int second = wide == null || first < 0 ? 0 : in.read();
    if (wide == null || first < 0 || second < 0) {
      return first;
    }
    return little(wide) ? second << 8 | first : first << 8 | second;
  }

  private static void write(int unit, @Nullable Charset wide, ByteArrayOutputStream line) {
    if (wide == null) {
      line.write(unit);
    } else {
      line.write(little(wide) ? unit : unit >> 8);
      line.write(little(wide) ? unit >> 8 : unit);
    }
  }

  private static boolean little(Charset wide) {
    return wide.name().endsWith("LE");
  }

  private void take(ByteArrayOutputStream bytes, @Nullable Charset wide, boolean tooLong) {
    number++;
    if (bytes.size() == 0) {
      return;
    }
    try {
      if (tooLong) {
        throw problem("longer than " + Intake.LONGEST_INPUT / 1_000_000 + " MB", "split it");
      }
      String line = wide == null ? Encoding.decode(bytes.toByteArray()) : bytes.toString(wide);
      if (!line.isBlank()) {
        found++;
        reports.accept(report(line.startsWith("\ufeff") ? line.substring(1) : line));
      }
    } catch (UnreadableInputException e) {
      problems.accept(e);
    }
  }

  private Report report(String line) {
    JsonNode node = parse(line);
    String body = text(node, "text");
    if (body == null) {
      throw problem("has no \"text\"", "put the report's text under that key");
    }
    String written = text(node, "published");
    String published = PublicationDate.edtf(written);
    if (written != null && !written.isBlank() && published == null) {
      problems.accept(
          problem(
              "\"published\" is no date: " + quoted(written) + ", read without it",
              "write it as EDTF, 2025-04-11 or 2025-04"));
    }
    Report report =
        new Report(
            text(node, "id"),
            text(node, "url"),
            text(node, "publisher"),
            text(node, "language"),
            published,
            published == null ? null : "metadata",
            text(node, "title"),
            body);
    return Intake.checked(given.under(report), name, number);
  }

  private JsonNode parse(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw problem(
          "is no JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")",
          "write each report as one JSON object on a line");
    }
    if (node == null || !node.isObject()) {
      throw problem("is no JSON object", "write each report as {\"text\": \"…\"} on a line");
    }
    return node;
  }

  private @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString() && !value.isNumber()) {
      throw problem("\"" + key + "\" is no text", "write it between quotation marks");
    }
    return value.asString();
  }

  private static String quoted(String text) {
    return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
  }

  private UnreadableInputException problem(String wrong, String remedy) {
    return new UnreadableInputException(name, number, wrong, remedy);
  }
}
