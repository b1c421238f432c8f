package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Store;

/** Entries as citations: plain text, BibTeX, RIS. */
public final class Citation {
  private final Store store;

  Citation(Store store) {
    this.store = store;
  }

  /** Answers {@code /entries/{id}/cite/{format}}. */
  void show(Context context) {
    Entry entry = EntryPage.found(store, context.pathParam("id"));
    var w = Frame.words(context);
    String url = context.scheme() + "://" + context.host() + "/entries/" + entry.id();
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    String format = context.pathParam("format");
    switch (format) {
      case "txt" ->
          context.contentType("text/plain;charset=utf-8").result(text(entry, w, url, today));
      case "bib" ->
          context
              .contentType("application/x-bibtex;charset=utf-8")
              .header("Content-Disposition", "attachment; filename=\"" + entry.id() + ".bib\"")
              .result(bibtex(entry, w, url, today));
      case "ris" ->
          context
              .contentType("application/x-research-info-systems;charset=utf-8")
              .header("Content-Disposition", "attachment; filename=\"" + entry.id() + ".ris\"")
              .result(ris(entry, w, url, today));
      default -> throw new NotFoundResponse();
    }
  }

  /** The entry in a sentence. */
  public static String sentence(Entry entry, Words w) {
    var place = entry.place();
    return EntryPage.title(entry, w)
        + (place == null ? "" : ", " + w.place(place))
        + (entry.date() == null ? "" : ", " + w.dates.full(entry.date()))
        + " ("
        + w.status(entry.status(), entry.kind())
        + ", "
        + w.t("count.origins", entry.origins())
        + ", "
        + w.t("count.reports", entry.reports())
        + ")";
  }

  /** A citation in plain text. */
  public static String text(Entry entry, Words w, String url, String today) {
    return sentence(entry, w) + ". Pourparlers, " + entry.id() + ". " + url + " (" + today + ")\n";
  }

  static String bibtex(Entry entry, Words w, String url, String today) {
    String date = entry.date();
    return "@misc{"
        + entry.id()
        + ",\n  title = {"
        + braces(EntryPage.title(entry, w))
        + "},\n"
        + (date == null || date.length() < 4 ? "" : "  year = {" + date.substring(0, 4) + "},\n")
        + "  howpublished = {Pourparlers},\n  note = {"
        + braces(sentence(entry, w))
        + "},\n  url = {"
        + url
        + "},\n  urldate = {"
        + today
        + "}\n}\n";
  }

  /** A text within braces: what BibTeX or TeX would take for a command is escaped. */
  private static String braces(String text) {
    return text.replaceAll("([&%$#_])", "\\\\$1").replaceAll("[{}\\\\](?![&%$#_])", " ");
  }

  static String ris(Entry entry, Words w, String url, String today) {
    String date = entry.date();
    return "TY  - GEN\r\nTI  - "
        + line(EntryPage.title(entry, w))
        + "\r\n"
        + (Dates.exact(date) ? "DA  - " + String.valueOf(date).replace('-', '/') + "\r\n" : "")
        + "N2  - "
        + line(sentence(entry, w))
        + "\r\nDB  - Pourparlers\r\nID  - "
        + entry.id()
        + "\r\nUR  - "
        + url
        + "\r\nY2  - "
        + today.replace('-', '/')
        + "\r\nER  - \r\n";
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
