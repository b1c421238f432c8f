package org.pourparlers.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Days;
import org.pourparlers.store.Query;

/**
 * A query as the parameters of an address: {@code actor country between kind status act place time
 * topic process origins q report about in rejected order limit after}. What may have several values
 * may be given several times or with commas.
 */
public final class Asked {
  /** The longest value that a parameter may have. */
  private static final int LONGEST = 400;

  private Asked() {}

  /**
   * The query that parameters ask.
   *
   * @param defaults what holds where nothing is said: order and limit
   * @throws IllegalArgumentException with a message for people, if a value is wrong
   */
  public static Query query(Map<String, List<String>> parameters, Query defaults) {
    for (List<String> values : parameters.values()) {
      if (values.size() > 20 || values.stream().anyMatch(value -> value.length() > LONGEST)) {
        throw new Wrong("long", "a parameter is too long");
      }
    }
    var given = new Parameters(parameters);
    List<String> between = given.split("between");
    if (between.size() != 2 && !between.isEmpty()) {
      throw new Wrong("between", "between needs two sides, as in between=RUS,USA");
    }
    String time = given.one("time");
    if (time != null && Days.of(time) == null) {
      throw new Wrong(
          "time", "time must be an EDTF date or interval, as 2025-04 or 2025-04-01/2025-04-10");
    }
    String order = given.one("order");
    return defaults
        .actors(given.many("actor"))
        .countries(given.split("country").stream().map(c -> c.toUpperCase(Locale.ROOT)).toList())
        .between(between)
        .kinds(constants(EventKind.class, "kind", given.split("kind")))
        .statuses(constants(Status.class, "status", given.split("status")))
        .acts(constants(Statement.Act.class, "act", given.split("act")))
        .place(given.one("place"))
        .time(time)
        .topic(given.one("topic"))
        .process(given.one("process"))
        .origins(given.number("origins", 0, 0, 1_000_000))
        .text(given.one("q"))
        .report(given.one("report"))
        .about(given.one("about"))
        .language(given.one("in"))
        .rejected("true".equals(given.one("rejected")))
        .newestFirst(order == null ? defaults.newestFirst() : order.equals("newest"))
        .limit(given.number("limit", defaults.limit(), 1, 1000))
        .after(given.one("after"));
  }

  private record Parameters(Map<String, List<String>> all) {
    List<String> many(String name) {
      return all.getOrDefault(name, List.of()).stream()
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    List<String> split(String name) {
      return many(name).stream()
          .flatMap(value -> Arrays.stream(value.split(",", -1)))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    @Nullable String one(String name) {
      List<String> values = many(name);
      return values.isEmpty() ? null : values.get(0);
    }

    int number(String name, int otherwise, int least, int most) {
      String value = one(name);
      if (value == null) {
        return otherwise;
      }
      try {
        int number = Integer.parseInt(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw new Wrong(
          "number",
          name + " must be a number from " + least + " to " + most + ", not " + value,
          name,
          least,
          most,
          value);
    }
  }

  private static <E extends Enum<E>> Set<E> constants(
      Class<E> type, String what, List<String> names) {
    Set<E> out = new TreeSet<>();
    for (String name : names) {
      try {
        out.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        String all = names(Arrays.asList(type.getEnumConstants()));
        throw new Wrong(
            "constant", "no " + what + " " + name + "; there are: " + all, what, name, all);
      }
    }
    return out;
  }

  private static String names(Collection<? extends Enum<?>> constants) {
    return String.join(
        ", ", constants.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** The parameters of a query, in a fixed order, without page, order and limit. */
  public static Map<String, List<String>> parameters(Query query) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    put(out, "q", query.text());
    out.put("actor", query.actors());
    out.put("country", query.countries());
    out.put(
        "between",
        query.between().isEmpty() ? List.of() : List.of(String.join(",", query.between())));
    out.put("kind", lower(query.kinds()));
    out.put("status", lower(query.statuses()));
    out.put("act", lower(query.acts()));
    put(out, "place", query.place());
    put(out, "time", query.time());
    put(out, "topic", query.topic());
    put(out, "process", query.process());
    put(out, "origins", query.origins() > 0 ? String.valueOf(query.origins()) : null);
    put(out, "report", query.report());
    put(out, "about", query.about());
    put(out, "in", query.language());
    put(out, "rejected", query.rejected() ? "true" : null);
    out.values().removeIf(List::isEmpty);
    return out;
  }

  private static void put(Map<String, List<String>> out, String name, @Nullable String value) {
    out.put(name, value == null ? List.of() : List.of(value));
  }

  private static List<String> lower(Set<? extends Enum<?>> constants) {
    return constants.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).sorted().toList();
  }

  /** An address with parameters: "path?a=b&amp;…", or the bare path. */
  public static String link(String path, Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> pairs.add(name + "=" + encode(value))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /** An address that asks a query. */
  public static String link(String path, Query query) {
    return link(path, parameters(query));
  }

  /** A text as part of an address. */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }
}
