package org.pourparlers.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The log of who did what: a line of JSON for each change, and for each refusal. */
public final class Audit {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What somebody sent is written up to so many characters. */
  private static final int LONGEST = 300;

  private final @Nullable Path file;
  private final Clock clock;

  /**
   * @param file where lines are appended; null keeps no log
   */
  public Audit(@Nullable Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Something was done. */
  public void done(Context context, String what, String on) {
    write(Visitor.of(context).signature(), context.ip(), "done", what, on);
  }

  /** Something was refused. */
  public void refused(Context context, String what, String why) {
    Visitor visitor = context.attribute("visitor");
    write(visitor == null ? "?" : visitor.signature(), context.ip(), "refused", what, why);
  }

  private static String brief(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private synchronized void write(String who, String from, String result, String what, String on) {
    if (file == null) {
      return;
    }
    String line =
        MAPPER.writeValueAsString(
            MAPPER
                .createObjectNode()
                .put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("who", who)
                .put("from", from)
                .put("result", result)
                .put("what", brief(what))
                .put("on", brief(on)));
    try {
      Files.writeString(
          file,
          line + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the audit log " + file, e);
    }
  }
}
