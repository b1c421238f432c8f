package org.pourparlers.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Person;
import org.pourparlers.record.Utterance;

/** The whole record as lines of JSON, to compare two records byte by byte. */
public final class Exports {
  private Exports() {}

  /** Everything that follows from the reports. */
  public static String all(Store store) {
    return entries(store) + origins(store) + statements(store) + people(store);
  }

  public static String entries(Store store) {
    var out = new StringBuilder();
    for (Entry entry : pages(store::entries)) {
      out.append(RecordJson.line(RecordJson.of(store.entry(entry.id())))).append('\n');
    }
    return out.toString();
  }

  public static String origins(Store store) {
    var out = new StringBuilder();
    for (Origin origin : pages(store::origins)) {
      out.append(RecordJson.line(RecordJson.of(origin))).append('\n');
    }
    return out.toString();
  }

  public static String statements(Store store) {
    var out = new StringBuilder();
    for (Utterance utterance : pages(store::statements)) {
      out.append(RecordJson.line(RecordJson.of(store.statement(utterance.id())))).append('\n');
    }
    return out.toString();
  }

  public static String people(Store store) {
    var out = new StringBuilder();
    for (Person person : pages(store::people)) {
      out.append(RecordJson.line(RecordJson.of(store.person(person.id())))).append('\n');
    }
    return out.toString();
  }

  /** All items of a query, page by page. */
  public static <T> List<T> pages(Function<Query, Page<T>> ask) {
    List<T> out = new ArrayList<>();
    Query query = Query.ALL.limit(37);
    while (query != null) {
      Page<T> page = ask.apply(query);
      out.addAll(page.items());
      query = page.next() == null ? null : query.after(page.next());
    }
    return out;
  }
}
