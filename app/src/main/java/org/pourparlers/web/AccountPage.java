package org.pourparlers.web;

import io.javalin.http.Context;
import java.util.Map;
import org.pourparlers.http.Access;

/** Signing in and out. */
final class AccountPage {
  private final Access access;

  AccountPage(Access access) {
    this.access = access;
  }

  /** Answers {@code GET /login}. */
  void ask(Context context) {
    show(context, back(context.queryParam("back")), false);
  }

  /** Answers {@code POST /login}. */
  void signIn(Context context) {
    String back = back(context.formParam("back"));
    String name = String.valueOf(context.formParam("name")).strip();
    if (access.signIn(context, name, String.valueOf(context.formParam("password")))) {
      context.redirect(back);
    } else {
      context.status(401);
      show(context, back, true);
    }
  }

  /** Answers {@code GET /account}. */
  void account(Context context) {
    var w = Frame.words(context);
    Pages.render(
        context, "account", Map.of("frame", Frame.of(context, "none", w.t("nav.account"), 0)));
  }

  /** Answers {@code POST /logout}. */
  void signOut(Context context) {
    access.signOut(context);
    context.redirect("/login");
  }

  private static void show(Context context, String back, boolean wrong) {
    var w = Frame.words(context);
    Pages.render(
        context,
        "login",
        Map.of(
            "frame",
            Frame.of(context, "none", w.t("login.title"), 0),
            "back",
            back,
            "wrong",
            wrong));
  }

  private static String back(@org.jspecify.annotations.Nullable String asked) {
    return asked != null && Pages.here(asked) ? asked : "/";
  }
}
