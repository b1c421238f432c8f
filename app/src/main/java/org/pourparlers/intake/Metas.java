package org.pourparlers.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, in small letters; of several with one name, the first. */
final class Metas {
  private final Map<String, String> contents = new HashMap<>();

  Metas(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.putIfAbsent(name, content);
        }
      }
    }
  }

  /** The content of the first of these that the page has, or null. */
  @Nullable String get(String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }
}
