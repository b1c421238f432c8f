package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pourparlers.http.Asked;
import org.pourparlers.record.Person;
import org.pourparlers.store.Counts;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** Actors: people, countries, bodies and groups. */
public final class PeoplePage {
  private final Store store;

  PeoplePage(Store store) {
    this.store = store;
  }

  /**
   * A role over time.
   *
   * @param held the role
   * @param from where its bar begins, in percent of the time shown
   * @param width its width, in percent
   */
  public record Bar(Person.Held held, double from, double width) {}

  /** Answers {@code /people}. */
  void list(Context context) {
    Query query = Asked.query(context.queryParamMap(), ChroniclePage.DEFAULTS.limit(60));
    Pages.list(context, store, "people", query, store.people(query));
  }

  /** Answers {@code /people/{id}}. */
  void one(Context context) {
    Person person = store.person(context.pathParam("id"));
    if (person == null) {
      throw new NotFoundResponse();
    }
    if (!person.id().equals(context.pathParam("id"))) {
      context.redirect("/people/" + person.id());
      return;
    }
    var w = Frame.words(context);
    Query own = Query.ALL.actors(List.of(person.id())).newestFirst(true);
    List<Counts.Edge> met =
        store.network(own.limit(200)).stream()
            .filter(edge -> edge.a().id().equals(person.id()) || edge.b().id().equals(person.id()))
            .limit(24)
            .toList();
    Pages.render(
        context,
        "person",
        Map.of(
            "frame",
                Frame.of(context, "people", person.name(), store.head())
                    .feed(Asked.link("/feeds/entries", own)),
            "person", person,
            "bars", bars(person),
            "met", met,
            "entries", store.entries(own.limit(12)).items(),
            "said", store.statements(own.limit(6)).items()));
  }

  private static List<Bar> bars(Person person) {
    LocalDate first = null;
    LocalDate last = null;
    for (Person.Held held : person.roles()) {
      LocalDate from = Dates.start(held.from());
      LocalDate to = Dates.start(held.to());
      first = from != null && (first == null || from.isBefore(first)) ? from : first;
      last = to != null && (last == null || to.isAfter(last)) ? to : last;
    }
    List<Bar> out = new ArrayList<>();
    double days =
        first == null || last == null ? 1 : Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    for (Person.Held held : person.roles()) {
      LocalDate from = Dates.start(held.from());
      LocalDate to = Dates.start(held.to());
      if (from == null || to == null || first == null) {
        out.add(new Bar(held, 0, 0));
      } else {
        double start = 100 * ChronoUnit.DAYS.between(first, from) / days;
        double width = 100 * (ChronoUnit.DAYS.between(from, to) + 1) / days;
        out.add(new Bar(held, start, Math.max(1.5, width)));
      }
    }
    return out;
  }
}
