package org.pourparlers.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * One walk over a page, which finds what stands around the article and weighs the rest: an element
 * weighs what the paragraphs in it weigh.
 */
final class PageScan implements NodeVisitor {
  /** What is called by a name of clutter but holds more text than this is kept. */
  private static final int LARGE = 3000;

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "li");
  private static final Set<String> ARTICLES = Set.of("article", "h1", "main");

  private final Set<Element> clutter = new HashSet<>();
  private final Map<Element, Double> weights = new HashMap<>();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int text;
  private int articles;
  private double weight;
  private int hidden;
  private boolean lenient;

  /** How much was seen when an element began. */
  private record Mark(int text, int articles, double weight) {}

  static PageScan of(Element element) {
    PageScan scan = new PageScan();
    NodeTraversor.traverse(scan, element);
    return scan;
  }

  /** Whether an element, with all that it holds, stands around the article. */
  boolean isClutter(Element element) {
    return clutter.contains(element) && (!lenient || Clutter.always(element));
  }

  /** From now on nothing is clutter by its name alone. */
  void spareNamed() {
    lenient = true;
  }

  double weight(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text += words.getWholeText().length();
    } else if (node instanceof Element element) {
      open.push(new Mark(text, articles, weight));
      hidden += Clutter.always(element) ? 1 : 0;
      articles += ARTICLES.contains(element.normalName()) ? 1 : 0;
      weight += hidden == 0 && paragraph(element) ? ParagraphWeight.of(element) : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Mark mark = open.pop();
    boolean always = Clutter.always(element);
    boolean small = text - mark.text() <= LARGE && articles == mark.articles();
    hidden -= always ? 1 : 0;
    if (always || small && Clutter.byName(element)) {
      clutter.add(element);
      weight = mark.weight();
    } else if (weight > mark.weight()) {
      weights.put(element, weight - mark.weight());
    }
  }

  private static boolean paragraph(Element element) {
    String name = element.normalName();
    if (PARAGRAPHS.contains(name)) {
      return true;
    }
    if (name.equals("div") || name.equals("td")) {
      for (Node child : element.childNodes()) {
        if (child instanceof Element line && line.normalName().equals("br")) {
          return true;
        }
      }
    }
    return false;
  }
}
