package org.pourparlers.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what stands on a page around its article. */
final class Clutter {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "footer",
          "aside",
          "dialog",
          "menu",
          "figcaption",
          "audio",
          "video",
          "head",
          "title");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search");

  private static final Set<String> NAMED =
      Set.of("div", "section", "ul", "ol", "p", "span", "header", "figure");

  private static final Set<String> WORDS =
      Set.of(
          "share",
          "sharing",
          "sharebar",
          "social",
          "related",
          "newsletter",
          "comments",
          "comment",
          "promo",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "consent",
          "advert",
          "ad",
          "ads",
          "advertisement",
          "sidebar",
          "sponsored",
          "outbrain",
          "taboola",
          "recommended",
          "recommendations",
          "popular",
          "trending",
          "caption",
          "credit",
          "tags",
          "taglist",
          "toolbar",
          "paywall",
          "subscribe",
          "subscription",
          "login",
          "popup",
          "modal",
          "skip",
          "pagination",
          "partage",
          "publicite",
          "abonnement",
          "abonne",
          "menu",
          "navigation");

  private Clutter() {}

  /** What never belongs to an article. */
  static boolean always(Element element) {
    return ELEMENTS.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role"));
  }

  /** What does not belong to an article by its name, unless it holds much. */
  static boolean byName(Element element) {
    if (!NAMED.contains(element.normalName())) {
      return false;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String name : names.length() > 1 ? names.split("[\\s_:/-]+") : new String[0]) {
      if (WORDS.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
