package org.pourparlers.intake;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much a paragraph tells that its surroundings are an article. */
final class ParagraphWeight {
  private static final int LEAST = 25;
  private static final int LEAST_OF_LIST = 80;
  private static final int MOST = 600;

  private ParagraphWeight() {}

  /** More with more text, up to a point; nothing where there is little, or most of it is links. */
  static double of(Element paragraph) {
    int own = 0;
    int linked = 0;
    for (Node child : paragraph.childNodes()) {
      if (child instanceof TextNode text) {
        own += text.text().strip().length();
      } else if (child instanceof Element element && !element.isBlock()) {
        int length = element.text().length();
        own += length;
        linked += element.normalName().equals("a") ? length : 0;
      }
    }
    boolean listed = paragraph.normalName().equals("li");
    if (own < LEAST || linked * 2 > own || listed && own < LEAST_OF_LIST) {
      return 0;
    }
    return 1 + Math.min(own, MOST) / 100.0;
  }
}
