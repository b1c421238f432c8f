package org.pourparlers.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in JSON-LD with the words of schema.org; everything null where
 * it describes none.
 */
record JsonLd(
    @Nullable String headline,
    @Nullable String published,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String body) {
  private static final ObjectReader JSON = JsonMapper.builder().build().reader();
  private static final int MOST_NODES = 20_000;

  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode article = article(parse(script.data()));
      if (article != null) {
        JsonNode publisher = article.path("publisher");
        JsonNode main = article.path("mainEntityOfPage");
        String url = text(article.path("url"));
        return new JsonLd(
            text(article.path("headline")),
            text(article.path("datePublished")),
            url != null ? url : main.isString() ? text(main) : text(main.path("@id")),
            publisher.isString() ? text(publisher) : text(publisher.path("name")),
            text(article.path("articleBody")));
      }
    }
    return new JsonLd(null, null, null, null, null);
  }

  private static @Nullable JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      return null; // pages are full of broken JSON-LD; the rest of the page still tells
    }
  }

  private static @Nullable JsonNode article(@Nullable JsonNode root) {
    if (root == null) {
      return null;
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject() && describes(node.path("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
    }
    return null;
  }

  private static boolean describes(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (describes(each)) {
          return true;
        }
      }
    }
    return type.isString()
        && (type.asString().endsWith("Article") || type.asString().endsWith("Posting"));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() && !node.asString().isBlank() ? node.asString() : null;
  }
}
