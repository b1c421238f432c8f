package org.pourparlers.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The article on a page, told from what surrounds it by where its paragraphs stand: an element
 * gains by the paragraphs in it and loses by the links in them (after the Readability of Arc90).
 *
 * @param title the headline, or null
 * @param body its paragraphs, a blank line between them
 */
record MainArticle(@Nullable String title, String body) {
  private static final int LEAST = 25;
  private static final int ENOUGH = 200;

  static MainArticle of(Document page, PageMetadata metadata) {
    String title = title(page, metadata.title());
    Clutter.remove(page);
    Element main = main(page);
    String body = PageText.of(main, title);
    String told = metadata.body();
    if (told != null && told.length() > 2 * body.length() && told.length() > ENOUGH) {
      body = PageText.of(org.jsoup.Jsoup.parse(told.replace("\n", "<p>")).body(), title);
    }
    return new MainArticle(title, body);
  }

  /** The first heading, if it says what the page says its title is; else that, or any heading. */
  private static @Nullable String title(Document page, @Nullable String told) {
    String best = null;
    for (Element heading : page.select("h1")) {
      String text = heading.text().strip();
      if (!text.isEmpty() && (told == null || alike(text, told))) {
        best = text;
        break;
      }
    }
    if (best != null) {
      return best;
    }
    if (told != null) {
      return told;
    }
    String head = page.title().strip();
    int bar = Math.max(head.lastIndexOf(" | "), head.lastIndexOf(" - "));
    String cut = bar > 20 ? head.substring(0, bar).strip() : head;
    return cut.isEmpty() ? null : cut;
  }

  /** Whether two titles share half of their words. */
  private static boolean alike(String one, String other) {
    List<String> words = List.of(one.toLowerCase(Locale.ROOT).split("\\W+"));
    List<String> others = List.of(other.toLowerCase(Locale.ROOT).split("\\W+"));
    long shared = words.stream().filter(others::contains).count();
    return shared * 2 >= Math.min(words.size(), others.size());
  }

  private static Element main(Document page) {
    for (String where : List.of("[itemprop=articleBody]", "[itemprop=text]")) {
      Element body = page.selectFirst(where);
      if (body != null && body.text().length() >= ENOUGH) {
        return body;
      }
    }
    Map<Element, Double> scores = new HashMap<>();
    for (Element paragraph : page.select("p, blockquote, pre, li, div:has(> br), td:has(> br)")) {
      double weight = weight(paragraph);
      Element parent = paragraph.parent();
      for (double share = 1; parent != null && share >= 0.2; share /= 2) {
        if (weight > 0) {
          scores.merge(parent, weight * share, Double::sum);
        }
        parent = parent.parent();
      }
    }
    Element best = page.body();
    double top = 0;
    for (Element element : page.getAllElements()) {
      double score = scores.getOrDefault(element, 0.0) * kind(element);
      if (score > top) {
        top = score;
        best = element;
      }
    }
    return best;
  }

  private static double kind(Element element) {
    return switch (element.normalName()) {
      case "article" -> 1.4;
      case "main" -> 1.2;
      case "body", "html" -> 0.8;
      case "ul", "ol", "dl", "table" -> 0.5;
      default -> 1;
    };
  }

  private static double weight(Element paragraph) {
    int own = 0;
    int linked = 0;
    for (Node child : paragraph.childNodes()) {
      if (child instanceof org.jsoup.nodes.TextNode text) {
        own += text.text().strip().length();
      } else if (child instanceof Element element && !element.isBlock()) {
        int length = element.text().length();
        own += length;
        linked += element.normalName().equals("a") ? length : 0;
      }
    }
    boolean listed = paragraph.normalName().equals("li");
    if (own < LEAST || linked * 2 > own || listed && own < 80) {
      return 0;
    }
    return 1 + Math.min(own, 600) / 100.0;
  }
}
