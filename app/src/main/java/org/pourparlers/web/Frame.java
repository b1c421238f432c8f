package org.pourparlers.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Asked;
import org.pourparlers.http.Visitor;
import org.pourparlers.store.Query;

/**
 * What surrounds a page.
 *
 * @param w the words of the interface
 * @param title the page's title
 * @param section which part of the navigation it belongs to
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param path the page's path
 * @param address path and parameters
 * @param host scheme and host as the browser knows them, for links that leave the page
 * @param visitor who looks at it
 * @param search the words searched for, or empty
 * @param head the number of the record's latest change when the page was made
 * @param feed the address of a feed of what the page shows, without its ending; or null
 * @param description a sentence on the page, for cards that other programs show of it
 * @param counted the address of the list in the API that the page shows a part of; or null
 * @param total how many things were in that list
 */
public record Frame(
    Words w,
    String title,
    String section,
    String theme,
    String path,
    String address,
    String host,
    Visitor visitor,
    String search,
    long head,
    @Nullable String feed,
    String description,
    @Nullable String counted,
    long total) {

  /** The parts of the navigation. */
  public static final List<String> SECTIONS =
      List.of(
          "chronicle", "network", "map", "calendar", "statements", "people", "processes", "read");

  /** The frame of a page that answers this. */
  static Frame of(Context context, String section, String title, long head) {
    String query = context.queryString();
    String theme = context.cookie("theme");
    String text = context.queryParam("q");
    return new Frame(
        words(context),
        title,
        section,
        "dark".equals(theme) || "light".equals(theme) ? theme : "auto",
        context.path(),
        query == null ? context.path() : context.path() + "?" + query,
        context.scheme() + "://" + context.host(),
        Visitor.of(context),
        text == null ? "" : text,
        head,
        null,
        "",
        null,
        0);
  }

  /** The same with a feed. */
  Frame feed(String address) {
    return new Frame(
        w,
        title,
        section,
        theme,
        path,
        this.address,
        host,
        visitor,
        search,
        head,
        address,
        description,
        counted,
        total);
  }

  /** The same with a description. */
  Frame described(String sentence) {
    return new Frame(
        w, title, section, theme, path, address, host, visitor, search, head, feed, sentence,
        counted, total);
  }

  /** The same as a part of a list of the API ("entries"), which has so many things by now. */
  Frame counting(String list, Query query, long count) {
    String question = Asked.link("/api/v1/" + list, query);
    return new Frame(
        w,
        title,
        section,
        theme,
        path,
        address,
        host,
        visitor,
        search,
        head,
        feed,
        description,
        question + (question.contains("?") ? "&" : "?") + "limit=1",
        count);
  }

  /** What the line of live changes says of one, or of {0}. */
  public String live(String what, int number) {
    if (what.equals("all")) {
      return w.t("count.changes", number).replace("2", "{0}");
    }
    String key = what.equals("new") && section.equals("statements") ? "new_statements" : what;
    return w.t("live." + key, number).replace("2", "{0}");
  }

  /** The words of the interface that a browser wants: by cookie, else by what it accepts. */
  static Words words(Context context) {
    String chosen = context.cookie("lang");
    if (chosen == null) {
      String accepted = context.header("Accept-Language");
      chosen = accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("fr") ? "fr" : "en";
    }
    return Words.in(chosen);
  }

  /** The address of an asset. */
  public String asset(String name) {
    return Assets.url(name);
  }

  /** The address that chooses another language or theme and comes back here. */
  public String choose(String what, String value) {
    return "/choose?" + what + "=" + value + "&back=" + Asked.encode(address);
  }

  /** The theme after this one. */
  public String nextTheme() {
    return switch (theme) {
      case "auto" -> "dark";
      case "dark" -> "light";
      default -> "auto";
    };
  }
}
