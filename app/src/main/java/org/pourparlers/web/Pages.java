package org.pourparlers.web;

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
import java.util.Map;
import org.pourparlers.store.Store;

/** All pages, by their paths. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.pourparlers.web.pages");

  private Pages() {}

  /** Puts the pages of a record on a server. */
  public static void routes(JavalinConfig config, Store store) {
    var routes = config.routes;
    routes.get("/assets/{digest}/{name}", Assets::serve);
    routes.get("/choose", Pages::choose);
    routes.get("/", new ChroniclePage(store)::show);
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

  /** Remembers a language or a theme, and leads back. */
  private static void choose(Context context) {
    for (String what : new String[] {"lang", "theme"}) {
      String value = context.queryParam(what);
      if (value != null && value.matches("[a-z]{2,5}")) {
        var cookie = new Cookie(what, value, "/", 31_536_000);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
      }
    }
    String back = context.queryParam("back");
    // Only a path of this very server: "//host" and "/\host" lead elsewhere.
    context.redirect(back != null && back.matches("/(?![/\\\\])[^\\p{Cntrl}]*") ? back : "/");
  }
}
