package org.pourparlers.intake;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text of an element: a blank line between its blocks, a line feed for each line break. */
final class PageText implements NodeVisitor {
  private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "br");
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final @Nullable String title;

  private final PageScan scan;
  private int hidden;

  private PageText(PageScan scan, @Nullable String title) {
    this.scan = scan;
    this.title = title;
  }

  /** The text, without the title and what stands around the article. */
  static String of(Element element, PageScan scan, @Nullable String title) {
    PageText text = new PageText(scan, title);
    NodeTraversor.traverse(text, element);
    text.close();
    return text.out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    hidden += node instanceof Element element && scan.isClutter(element) ? 1 : 0;
    if (hidden > 0) {
      return;
    }
    if (node instanceof TextNode text) {
      boolean kept = text.parent() != null && text.parent().normalName().equals("pre");
      String words = text.getWholeText();
      block.append(kept ? words : words.replace('\n', ' ').replace('\r', ' '));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        block.append('\n');
      } else if (breaks(element)) {
        close();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        close();
      }
      hidden -= scan.isClutter(element) ? 1 : 0;
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || CELLS.contains(element.normalName());
  }

  private void close() {
    String text = block.toString().strip();
    block.setLength(0);
    boolean heading = text.equals(title);
    if (!text.isEmpty() && !heading) {
      out.append(out.isEmpty() ? "" : "\n\n").append(text);
    }
  }
}
