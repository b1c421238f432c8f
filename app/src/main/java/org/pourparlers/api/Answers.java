package org.pourparlers.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.store.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers of the API. */
final class Answers {
  static final JsonMapper MAPPER = new JsonMapper();

  private Answers() {}

  /** Answers with JSON and its ETag; 304 where the asker has it already. */
  static void json(Context context, JsonNode node) {
    bytes(context, "application/json", MAPPER.writeValueAsString(node));
  }

  static void bytes(Context context, String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String tag = tag(bytes);
    context.header("ETag", tag);
    String known = context.header("If-None-Match");
    if (known != null
        && Arrays.stream(known.split(",", -1))
            .anyMatch(one -> one.strip().replaceFirst("^W/", "").equals(tag))) {
      context.status(304);
      return;
    }
    context.contentType(type).result(bytes);
  }

  private static String tag(byte[] bytes) {
    try {
      return '"'
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12)
          + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers with a page: {@code {"items": […], "next": cursor or null, "total": n or null}}. */
  static <T> void page(Context context, Page<T> page, Function<T, ObjectNode> json) {
    page(context, page.items().stream().map(json).toList(), page.next(), page.total());
  }

  static void page(
      Context context, List<? extends JsonNode> items, @Nullable String next, long total) {
    ObjectNode out = MAPPER.createObjectNode();
    ArrayNode array = out.putArray("items");
    items.forEach(array::add);
    out.put("next", next);
    if (total < 0) {
      out.putNull("total");
    } else {
      out.put("total", total);
    }
    if (next != null) {
      String query = context.queryString();
      String rest =
          query == null
              ? ""
              : String.join(
                  "&",
                  Arrays.stream(query.split("&", -1))
                      .filter(part -> !part.startsWith("after="))
                      .toList());
      context.header(
          "Link",
          "<"
              + context.path()
              + "?"
              + rest
              + (rest.isEmpty() ? "" : "&")
              + "after="
              + next
              + ">; rel=\"next\"");
    }
    json(context, out);
  }
}
