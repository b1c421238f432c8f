package org.pourparlers.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.pourparlers.http.Access;
import org.pourparlers.http.Audit;
import org.pourparlers.http.Checked;
import org.pourparlers.http.Overviews;
import org.pourparlers.http.Visitor;
import org.pourparlers.store.Page;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** All pages, by their paths. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.pourparlers.web.pages");

  private Pages() {}

  /** Puts the pages of a record on a server. */
  public static void routes(
      JavalinConfig config,
      Store store,
      Overviews overviews,
      Checked checked,
      Access access,
      Audit audit,
      Clock clock) {
    var routes = config.routes;
    routes.get("/assets/{digest}/{name}", Assets::serve, Visitor.Role.NOBODY);
    routes.get("/choose", Pages::choose, Visitor.Role.NOBODY);
    var account = new AccountPage(access);
    routes.get("/login", account::ask, Visitor.Role.NOBODY);
    routes.post("/login", account::signIn, Visitor.Role.NOBODY);
    routes.get("/account", account::account, Visitor.Role.READER);
    routes.post("/logout", account::signOut, Visitor.Role.READER);
    routes.get("/", new ChroniclePage(store, overviews, checked)::show);
    routes.get("/entries/{id}", new EntryPage(store)::show);
    routes.get("/entries/{id}/cite/{format}", new Citation(store)::show);
    var statements = new StatementsPage(store);
    routes.get("/statements", statements::list);
    routes.get("/statements/{id}", statements::one);
    var reports = new ReportsPage(store);
    routes.get("/reports", reports::list);
    routes.get("/reports/{id}", reports::one);
    routes.get("/origins/{id}", reports::origin);
    var people = new PeoplePage(store);
    routes.get("/people", people::list);
    routes.get("/people/{id}", people::one);
    var read = new ReadPage(store, audit);
    routes.get("/read", read::ask);
    routes.post("/read", read::read, Visitor.Role.READER);
    routes.get("/add", read::ask, Visitor.Role.EDITOR);
    routes.post("/add", read::add, Visitor.Role.EDITOR);
    var processes = new ProcessPages(store, audit);
    routes.get("/processes", processes::list);
    routes.post("/processes", processes::define, Visitor.Role.EDITOR);
    routes.get("/processes/{id}", processes::one);
    routes.post("/processes/{id}/forget", processes::forget, Visitor.Role.EDITOR);
    var views = new ViewPages(store, overviews);
    routes.get("/network", views::network);
    routes.get("/map", views::map);
    routes.get("/calendar", new CalendarPage(store, overviews, clock)::show);
    routes.get("/since", new SincePage(store, clock)::show);
    routes.get("/corrections", new SincePage(store, clock)::corrections);
    var correct = new CorrectPage(store, audit, clock);
    routes.post("/entries/{id}/correct", correct::entry, Visitor.Role.EDITOR);
    routes.post("/people/{id}/correct", correct::person, Visitor.Role.EDITOR);
    routes.post("/corrections/{number}/undo", correct::undo, Visitor.Role.EDITOR);
  }

  /** A template within another. */
  static Content part(String template, Map<String, Object> model) {
    return output -> TEMPLATES.render(template + ".jte", model, output);
  }

  /** Renders a template as the answer. */
  static void render(Context context, String template, Map<String, Object> model) {
    var output = new Utf8ByteOutput();
    TEMPLATES.render(template + ".jte", model, output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.contentType("text/html;charset=utf-8").result(bytes.toByteArray());
  }

  /**
   * Renders a page of a list.
   *
   * @param name of the list: its path, its template, and what the template calls its lines
   */
  static void list(Context context, Store store, String name, Query query, Page<?> page) {
    var search = new Search(Frame.words(context), "/" + name, query, Names.of(store, query));
    String next = page.next();
    render(
        context,
        name,
        Map.of(
            "frame",
            Frame.of(context, name, search.w().t("nav." + name), store.head()),
            "search",
            search,
            name,
            page.items(),
            "total",
            page.total(),
            "next",
            next == null ? "" : search.address(query.after(next))));
  }

  /** Remembers a language or a theme, and leads back. */
  private static void choose(Context context) {
    for (String what : new String[] {"lang", "theme", "seen"}) {
      String value = context.queryParam(what);
      if (value != null && value.matches("[a-z]{2,5}|\\d{1,9}")) {
        var cookie = new Cookie(what, value, "/", 31_536_000);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
      }
    }
    String back = context.queryParam("back");
    context.redirect(back != null && here(back) ? back : "/");
  }

  /** Whether an address is a path of this very server: "//host" and "/\\host" lead elsewhere. */
  static boolean here(String address) {
    return address.matches("/(?![/\\\\])[^\\p{Cntrl}]*");
  }
}
