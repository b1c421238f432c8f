package org.pourparlers.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Asked;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.Xml;
import org.pourparlers.record.Change;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Party;
import org.pourparlers.record.Utterance;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every query as a feed: Atom (RFC 4287) and JSON Feed 1.1. */
final class Feeds {
  private static final Query DEFAULTS = Query.ALL.newestFirst(true).limit(50);

  private final Store store;

  Feeds(Store store) {
    this.store = store;
  }

  /**
   * An item of a feed.
   *
   * @param path of its page
   * @param updated when the record last changed it
   */
  private record Item(String id, String path, String title, String text, String updated) {}

  void routes(JavalinConfig config) {
    feed(config, "entries", this::entries);
    feed(config, "statements", this::statements);
    feed(config, "changes", this::changes);
  }

  private static void feed(JavalinConfig config, String name, Function<Context, List<Item>> items) {
    config.routes.get(
        "/feeds/" + name + ".atom",
        context ->
            Answers.bytes(
                context,
                "application/atom+xml;charset=utf-8",
                atom(context, name, items.apply(context))));
    config.routes.get(
        "/feeds/" + name + ".json",
        context ->
            Answers.bytes(
                context, "application/feed+json", json(context, name, items.apply(context))));
    config.routes.get(
        "/feeds/" + name,
        context -> {
          throw new NotFoundResponse();
        });
  }

  private List<Item> entries(Context context) {
    List<Item> out = new ArrayList<>();
    for (Entry entry : store.entries(Asked.query(context.queryParamMap(), DEFAULTS)).items()) {
      var place = entry.place();
      out.add(
          new Item(
              entry.id(),
              "/entries/" + entry.id(),
              title(entry),
              ReadingJson.name(entry.status()).replace('_', ' ')
                  + (entry.date() == null ? "" : ", " + entry.date())
                  + (place == null ? "" : ", " + place.name())
                  + "; "
                  + entry.origins()
                  + (entry.origins() == 1 ? " origin, " : " origins, ")
                  + entry.reports()
                  + (entry.reports() == 1 ? " report" : " reports"),
              updated(entry.id())));
    }
    return out;
  }

  private static String title(Entry entry) {
    String kind = ReadingJson.name(entry.kind());
    String whom = names(entry.recipients());
    return Character.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + ": "
        + names(entry.actors())
        + (whom.isEmpty() ? "" : " → " + whom);
  }

  private static String names(List<Party> parties) {
    return String.join(", ", parties.stream().map(Party::name).toList());
  }

  private List<Item> statements(Context context) {
    List<Item> out = new ArrayList<>();
    for (Utterance said :
        store.statements(Asked.query(context.queryParamMap(), DEFAULTS)).items()) {
      Party speaker = said.speaker();
      out.add(
          new Item(
              said.id(),
              "/statements/" + said.id(),
              (speaker == null ? "Somebody" : speaker.name()) + ", " + ReadingJson.name(said.act()),
              said.text(),
              updated(said.id())));
    }
    return out;
  }

  private List<Item> changes(Context context) {
    List<Item> out = new ArrayList<>();
    for (Change change : store.changes(Math.max(0, store.head() - 50), 50)) {
      String subject = change.subject();
      String kind =
          subject.startsWith("n-")
              ? "/entries/"
              : subject.startsWith("u-")
                  ? "/statements/"
                  : subject.startsWith("p-") ? "/people/" : "/reports/";
      out.add(
          0,
          new Item(
              "change-" + change.number(),
              kind + Asked.encode(subject),
              change.text(),
              change.text(),
              change.at()));
    }
    return out;
  }

  private String updated(String id) {
    List<Change> latest = store.changesOf(id, 1);
    return latest.isEmpty() ? "1970-01-01T00:00:00Z" : latest.get(0).at();
  }

  private static String host(Context context) {
    return context.scheme() + "://" + context.host();
  }

  private static String page(Context context, String name) {
    String query = context.queryString();
    String path = name.equals("entries") ? "/" : name.equals("changes") ? "/since" : "/" + name;
    return host(context) + path + (query == null ? "" : "?" + query);
  }

  private static String latest(List<Item> items) {
    return items.stream().map(Item::updated).max(String::compareTo).orElse("1970-01-01T00:00:00Z");
  }

  private static String atom(Context context, String name, List<Item> items) {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(out, "id", page(context, name));
    element(out, "title", "Pourparlers: " + name);
    element(out, "updated", latest(items));
    out.append("<author><name>Pourparlers</name></author>\n");
    link(out, "self", context.fullUrl());
    link(out, "alternate", page(context, name));
    for (Item item : items) {
      out.append("<entry>\n");
      element(out, "id", "urn:pourparlers:" + item.id);
      element(out, "title", item.title);
      element(out, "updated", item.updated);
      link(out, "alternate", host(context) + item.path);
      element(out, "summary", item.text);
      out.append("</entry>\n");
    }
    return out.append("</feed>\n").toString();
  }

  private static void element(StringBuilder out, String name, String text) {
    out.append('<')
        .append(name)
        .append('>')
        .append(Xml.text(text))
        .append("</")
        .append(name)
        .append(">\n");
  }

  private static void link(StringBuilder out, String rel, @Nullable String address) {
    out.append("<link rel=\"")
        .append(rel)
        .append("\" href=\"")
        .append(Xml.text(String.valueOf(address)))
        .append("\"/>\n");
  }

  private static String json(Context context, String name, List<Item> items) {
    ObjectNode out = Answers.MAPPER.createObjectNode();
    out.put("version", "https://jsonfeed.org/version/1.1")
        .put("title", "Pourparlers: " + name)
        .put("home_page_url", page(context, name))
        .put("feed_url", context.fullUrl());
    ArrayNode array = out.putArray("items");
    for (Item item : items) {
      array
          .addObject()
          .put("id", item.id)
          .put("url", host(context) + item.path)
          .put("title", item.title)
          .put("content_text", item.text)
          .put("date_modified", item.updated);
    }
    return Answers.MAPPER.writeValueAsString(out);
  }
}
