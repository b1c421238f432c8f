package org.pourparlers.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article on a page, told from what surrounds it by where its paragraphs stand: an element
 * gains by the paragraphs in it and loses by the links in them (after the Readability of Arc90).
 *
 * @param title the headline, or null
 * @param body its paragraphs, a blank line between them
 */
record MainArticle(@Nullable String title, String body) {
  private static final int ENOUGH = 200;
  private static final double MOST = 0.7;
  private static final double MARKED = 0.35;

  static MainArticle of(Document page, PageMetadata metadata) {
    String title = title(page, metadata.title());
    PageScan scan = PageScan.of(page.body());
    String body = PageText.of(main(page, scan), scan, title);
    if (body.isBlank()) {
      scan.spareNamed();
      body = PageText.of(page.body(), scan, title);
    }
    String told = metadata.body();
    if (told != null && told.length() > 2 * body.length() && told.length() > ENOUGH) {
      Element whole = Jsoup.parse(told.replace("\n", "<p>")).body();
      body = PageText.of(whole, PageScan.of(whole), title);
    }
    return new MainArticle(title, body);
  }

  /** The first heading, if it says what the page says its title is; else that, or any heading. */
  private static @Nullable String title(Document page, @Nullable String told) {
    String head = page.title().strip();
    String likely = told == null ? head : told;
    String any = null;
    for (Element heading : page.select("h1")) {
      String text = heading.text().strip();
      any = any == null && !text.isEmpty() ? text : any;
      if (!text.isEmpty() && alike(text, likely)) {
        return text;
      }
    }
    if (told != null || head.isEmpty()) {
      return told != null ? told : any;
    }
    int bar = Math.max(head.lastIndexOf(" | "), head.lastIndexOf(" - "));
    return bar > 20 ? head.substring(0, bar).strip() : head;
  }

  /** Whether two titles share half of their words. */
  private static boolean alike(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    long shared = words.stream().filter(others::contains).count();
    boolean bare = words.size() < 3; // the site's name, as often as not
    int all = bare ? Math.max(words.size(), others.size()) : Math.min(words.size(), others.size());
    return shared * 2 >= all;
  }

  private static Set<String> words(String title) {
    return new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  private static Element main(Document page, PageScan scan) {
    for (String where : List.of("[itemprop=articleBody]", "[itemprop=text]")) {
      Element body = page.selectFirst(where);
      if (body != null && body.text().length() >= ENOUGH) {
        return body;
      }
    }
    Element main = start(page, scan);
    for (Element heavy = main; heavy != null; heavy = heaviest(main, scan)) {
      main = heavy;
    }
    return main;
  }

  /** The article element that holds most, if it holds a good part of the page; else the page. */
  private static Element start(Document page, PageScan scan) {
    Element best = page.body();
    double least = MARKED * scan.weight(best);
    for (Element article : page.select("article, main, [role=main]")) {
      if (scan.weight(article) > least) {
        best = article;
        least = scan.weight(article);
      }
    }
    return best;
  }

  /** The child that holds most of what an element holds, or null where none does. */
  private static @Nullable Element heaviest(Element element, PageScan scan) {
    double whole = scan.weight(element);
    for (Element child : element.children()) {
      if (whole > 0 && scan.weight(child) >= MOST * whole && child.isBlock()) {
        return child;
      }
    }
    return null;
  }
}
