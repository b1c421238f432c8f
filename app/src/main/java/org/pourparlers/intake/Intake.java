package org.pourparlers.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.pourparlers.report.Report;

/**
 * Takes files apart into reports. Reports are handed over as they are read, so that a file of any
 * number of lines needs no more memory than its longest line.
 *
 * @param form the form they come in
 * @param given what is known of them
 */
public record Intake(Form form, Given given) {
  /** A report has at most so many characters. */
  public static final int LONGEST_REPORT = 4_000_000;

  /** A page or a line of JSON has at most so many bytes. */
  static final int LONGEST_INPUT = 32_000_000;

  private static final int HEAD = 4096;

  /** Any form, nothing known. */
  public static Intake any() {
    return new Intake(Form.AUTO, Given.NOTHING);
  }

  /**
   * Reads a file's reports.
   *
   * @param problems takes what cannot be read; the rest of the file is read all the same
   * @throws IOException if the file cannot be opened or read
   */
  public void read(Path file, Consumer<Report> reports, Consumer<UnreadableInputException> problems)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, file.toString(), reports, problems);
    }
  }

  /**
   * Reads the reports of a stream, which stays open.
   *
   * @param name what messages call it
   */
  public void read(
      InputStream stream,
      String name,
      Consumer<Report> reports,
      Consumer<UnreadableInputException> problems)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    try {
      if (isGzip(head)) {
        unpacked(in, name, reports, problems);
        return;
      }
      Binary.refuse(head, name);
      switch (form(name, head)) {
        case JSONL -> new JsonLines(name, given, reports, problems).read(in);
        case FEED -> Feed.read(all(in, name), name, given, reports, problems);
        case WARC -> WebArchive.read(in, name, given, reports, problems);
        case MAIL -> new Mail(name, given, reports, problems).read(in);
        case HTML -> reports.accept(given.over(HtmlPage.read(all(in, name), name)));
        default -> reports.accept(given.over(PlainText.read(all(in, name), name)));
      }
    } catch (UnreadableInputException e) {
      problems.accept(e);
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
  }

  /** Reads what is compressed (gzip) as what it is inside. */
  private void unpacked(
      InputStream in,
      String name,
      Consumer<Report> reports,
      Consumer<UnreadableInputException> problems)
      throws IOException {
    boolean told = name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz");
    if (told && name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz.gz")) {
      throw new UnreadableInputException(name, 0, "is compressed twice", "unpack it once");
    }
    try {
      InputStream inside = new GZIPInputStream(in, 1 << 16);
      read(inside, told ? name.substring(0, name.length() - 3) : name, reports, problems);
    } catch (ZipException | EOFException e) {
      throw new UnreadableInputException(
          name, 0, "is compressed and damaged (" + e.getMessage() + ")", "fetch it again");
    }
  }

  /**
   * All reports of a file.
   *
   * @throws UnreadableInputException at the first thing that cannot be read
   */
  public List<Report> readAll(Path file) throws IOException {
    List<Report> all = new ArrayList<>();
    read(
        file,
        all::add,
        problem -> {
          throw problem;
        });
    return all;
  }

  private Form form(String name, byte[] head) {
    Form told = form == Form.AUTO ? Form.named(name) : form;
    return told == Form.AUTO ? Form.begins(head) : told;
  }

  static byte[] all(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST_INPUT + 1);
    if (bytes.length > LONGEST_INPUT) {
      throw new UnreadableInputException(
          name,
          0,
          "longer than " + LONGEST_INPUT / 1_000_000 + " MB, which no report is",
          "split it into reports, or give one a line as JSON Lines (--from jsonl)");
    }
    return bytes;
  }

  /** The report, if it holds something and is not longer than any report is. */
  static Report checked(Report report, String name, int line) {
    if (report.body().isBlank() && (report.title() == null || report.title().isBlank())) {
      throw new UnreadableInputException(
          name, line, "holds no text", "give it a text, or leave it out");
    }
    if (report.body().length() > LONGEST_REPORT) {
      throw new UnreadableInputException(
          name,
          line,
          report.body().length() + " characters, more than the " + LONGEST_REPORT + " of a report",
          "split it into reports");
    }
    return report;
  }
}
