package org.pourparlers.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Report;

/**
 * Letters (.eml), boxes of letters (mbox, RFC 4155) and pages that a browser saved as one file
 * (.mhtml, RFC 2557): each is a report.
 */
final class Mail {
  private static final int MOST_PARTS = 20;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final String name;
  private final Given given;
  private final Consumer<Report> reports;
  private final Consumer<UnreadableInputException> problems;
  private int number;

  Mail(
      String name,
      Given given,
      Consumer<Report> reports,
      Consumer<UnreadableInputException> problems) {
    this.name = name;
    this.given = given;
    this.reports = reports;
    this.problems = problems;
  }

  /** Reads all letters; a line "From …" after an empty one begins another. */
  void read(InputStream in) throws IOException {
    var letter = new ByteArrayOutputStream();
    var line = new ByteArrayOutputStream();
    boolean empty = true;
    boolean box = false;
    for (int c = in.read(); c >= 0; c = in.read()) {
      line.write(c);
      if (c != '\n') {
        continue;
      }
      boolean begins = empty && begins(line.toByteArray()) && (box || letter.size() == 0);
      if (begins) {
        box = true;
        take(letter);
      } else if (letter.size() <= Intake.LONGEST_INPUT) {
        line.writeTo(letter);
      }
      empty = line.size() <= 2;
      line.reset();
    }
    line.writeTo(letter);
    take(letter);
  }

  private static boolean begins(byte[] line) {
    return line.length > FROM.length
        && java.util.Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length);
  }

  private void take(ByteArrayOutputStream letter) throws IOException {
    if (letter.toString(StandardCharsets.ISO_8859_1).isBlank()) {
      return;
    }
    number++;
    try {
      if (letter.size() > Intake.LONGEST_INPUT) {
        throw new UnreadableInputException(
            name, number, "is a letter longer than 32 MB", "take its enclosures out");
      }
      Report report = report(letter.toByteArray());
      reports.accept(given.over(Intake.checked(report, name, number)));
    } catch (UnreadableInputException e) {
      problems.accept(e);
    } finally {
      letter.reset();
    }
  }

  private Report report(byte[] bytes) throws IOException {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .build());
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    String plain = text(message, "text/plain", 0);
    String html = text(message, "text/html", 0);
    String saved = header(message, "Snapshot-Content-Location");
    if (saved == null && plain == null) {
      saved = header(message, "Content-Location");
    }
    if (html != null && saved != null) {
      Report page = HtmlPage.report(html); // the date of a saved page is that of its saving
      return new Report(
          null,
          page.url() == null ? saved : page.url(),
          page.publisher(),
          page.language(),
          page.published(),
          page.publishedFrom(),
          page.title(),
          page.body());
    }
    if (html == null && plain == null) {
      throw new UnreadableInputException(
          name, number, "is a letter without text", "give its text, or leave it out");
    }
    String body =
        plain != null && !plain.isBlank() ? plain : HtmlPage.report(String.valueOf(html)).body();
    var date = message.getDate();
    return new Report(
        null,
        null,
        sender(message),
        null,
        date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        date == null ? null : "metadata",
        message.getSubject(),
        body.replace("\r\n", "\n"));
  }

  private static @Nullable String sender(Message message) {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return null;
    }
    Mailbox from = message.getFrom().get(0);
    return from.getName() == null || from.getName().isBlank() ? from.getDomain() : from.getName();
  }

  private static @Nullable String header(Message message, String field) {
    Field found = message.getHeader().getField(field);
    String body = found == null || found.getBody() == null ? "" : found.getBody().strip();
    return body.startsWith("http://") || body.startsWith("https://") ? body : null;
  }

  /** The first part of a type, as text; null where there is none. */
  private static @Nullable String text(Entity entity, String type, int depth) throws IOException {
    if (entity.getBody() instanceof Multipart parts && depth < MOST_PARTS) {
      for (Entity part : parts.getBodyParts()) {
        String text = text(part, type, depth + 1);
        if (text != null) {
          return text;
        }
      }
      return null;
    }
    boolean enclosed = "attachment".equals(entity.getDispositionType());
    if (enclosed || !type.equals(entity.getMimeType())) {
      return null;
    }
    if (entity.getBody() instanceof TextBody body) {
      try (Reader reader = body.getReader()) {
        var out = new StringWriter();
        reader.transferTo(out);
        return out.toString();
      }
    }
    return null;
  }
}
