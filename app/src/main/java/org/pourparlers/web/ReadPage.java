package org.pourparlers.web;

import gg.jte.Content;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.Pourparlers;
import org.pourparlers.http.Audit;
import org.pourparlers.intake.Form;
import org.pourparlers.intake.Given;
import org.pourparlers.intake.Intake;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Days;
import org.pourparlers.report.Report;
import org.pourparlers.store.Added;
import org.pourparlers.store.Store;

/** Texts pasted into the browser: read at once, or added to the record. */
final class ReadPage {
  private final Store store;
  private final Audit audit;

  ReadPage(Store store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  /** Answers {@code GET /read} and {@code GET /add}. */
  void ask(Context context) {
    show(context, "", "", "", null);
  }

  /** Answers {@code POST /read}: nothing is stored. */
  void read(Context context) {
    String text = field(context, "text");
    String published = field(context, "published");
    try {
      Reading reading = Pourparlers.read(report(context, text, published));
      show(context, text, published, "", reading);
    } catch (IllegalArgumentException e) {
      context.status(400);
      show(context, text, published, message(e), null);
    }
  }

  /** Answers {@code POST /add}. */
  void add(Context context) {
    String text = field(context, "text");
    String published = field(context, "published");
    try {
      Reading reading = Pourparlers.read(report(context, text, published));
      Added added = store.add(List.of(reading));
      audit.done(context, "add", reading.report() + (added.known() > 0 ? " (on record)" : ""));
      context.redirect("/reports/" + org.pourparlers.http.Asked.encode(reading.report()));
    } catch (IllegalArgumentException e) {
      context.status(400);
      show(context, text, published, message(e), null);
    }
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }

  private static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }

  private static @Nullable String given(Context context, String name) {
    String value = field(context, name);
    return value.isEmpty() ? null : value;
  }

  private static Report report(Context context, String text, String published) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(Frame.words(context).t("read.empty"));
    }
    if (!published.isEmpty() && Days.of(published) == null) {
      throw new IllegalArgumentException(Frame.words(context).t("read.date"));
    }
    var given =
        new Given(
            published.isEmpty() ? null : published,
            null,
            given(context, "url"),
            given(context, "publisher"));
    List<Report> out = new ArrayList<>();
    try {
      new Intake(Form.TEXT, given)
          .read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              "text",
              out::add,
              problem -> {
                throw new IllegalArgumentException(problem.getMessage(), problem);
              });
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return out.get(0);
  }

  private void show(
      Context context, String text, String published, String problem, @Nullable Reading reading) {
    var w = Frame.words(context);
    boolean adding = context.path().equals("/add");
    var frame =
        Frame.of(
            context, adding ? "add" : "read", w.t(adding ? "nav.add" : "read.title"), store.head());
    Content result =
        reading == null
            ? output -> {}
            : Pages.part(
                "reading",
                Map.of("frame", frame, "reading", reading, "margin", Margin.of(reading, w)));
    Pages.render(
        context,
        "read",
        Map.of(
            "frame", frame,
            "text", text,
            "published", published,
            "problem", problem,
            "action", context.path(),
            "result", result));
  }
}
