package org.pourparlers.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What stands on a page around its article, and is taken away before the article is looked for. */
final class Clutter {
  private static final String ELEMENTS =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, form, button, input,"
          + " select, textarea, nav, footer, aside, dialog, menu, figcaption, audio, video,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=banner], [role=contentinfo], [role=dialog], [role=search]";

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

  private static final int LONGEST = 3000;

  private Clutter() {}

  static void remove(Document page) {
    page.select(ELEMENTS).remove();
    List<Element> named =
        page.select(
            "div[class], section[class], ul[class], p[class], span[class],"
                + " div[id], section[id], header[class]");
    for (Element element : named) {
      if (surrounds(element.className() + " " + element.id()) && small(element)) {
        element.remove();
      }
    }
  }

  private static boolean surrounds(String names) {
    for (String name : names.toLowerCase(Locale.ROOT).split("[\\s_:/-]+")) {
      if (WORDS.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** What holds much is not taken away, however it is called; nor is what holds the article. */
  private static boolean small(Element element) {
    Extent extent = new Extent();
    element.filter(extent);
    return !extent.large;
  }

  /** Looks no further than it must, so that nested elements cost no more than flat ones. */
  private static final class Extent implements NodeFilter {
    private static final Set<String> ARTICLES = Set.of("article", "h1", "main");
    private int text;
    private int nodes;
    private boolean large;

    @Override
    public FilterResult head(Node node, int depth) {
      text += node instanceof TextNode words ? words.getWholeText().length() : 0;
      large |= text > LONGEST || ++nodes > LONGEST || ARTICLES.contains(node.normalName());
      return large ? FilterResult.STOP : FilterResult.CONTINUE;
    }
  }
}
