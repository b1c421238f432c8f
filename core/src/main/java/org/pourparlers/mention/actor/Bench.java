package org.pourparlers.mention.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.pourparlers.report.Span;

/**
 * Titles of several countries that a report tells before the names of those who hold them: "the
 * presidents of Armenia and Azerbaijan", who are named a little later.
 */
final class Bench {
  private static final int KEPT = 4;
  private static final int REACH = 8;

  /** A title whose holders are still to be named, and whose countries nobody has yet. */
  private record Seats(Title title, List<Figure> free, int sentence, Span evidence) {}

  private final Deque<Seats> open = new ArrayDeque<>();
  private final RoleReader roles;

  private final Pairs pairs;

  Bench(RoleReader roles, Pairs pairs) {
    this.pairs = pairs;
    this.roles = roles;
  }

  /** Remembers a title of several that nobody is named with. */
  void announce(Scene scene, TitlePhrase phrase, Holding own) {
    Title.Sort sort = phrase.meaning().sort();
    if (!phrase.plural()
        || own.countries.size() < 2
        || sort != Title.Sort.STATE && sort != Title.Sort.MINISTER) {
      return;
    }
    Title title = new Title(phrase.english(), sort, "", false);
    Span words = scene.passage.words.span(phrase.first, phrase.last);
    open.addFirst(new Seats(title, new ArrayList<>(own.countries), scene.sentence, words));
    if (open.size() > KEPT) {
      open.removeLast();
    }
  }

  /** Gives the people of a sentence who hold nothing the titles that wait for them. */
  void seat(Scene scene) {
    if (open.isEmpty()) {
      return;
    }
    List<Figure> people = new ArrayList<>();
    for (Found found : scene.passage.found) {
      Figure who = found.who().size() == 1 ? found.who().get(0) : null;
      if (who != null && who.isPerson() && !people.contains(who) && !roles.book.has(who)) {
        people.add(who);
      }
    }
    for (Seats seats : open) {
      if (!people.isEmpty() && scene.sentence - seats.sentence <= REACH) {
        seats.free.removeIf(country -> roles.book.held(seats.title.english(), country));
        seat(seats, people, scene.sentence);
      }
    }
  }

  private void seat(Seats seats, List<Figure> people, int sentence) {
    for (Figure person : List.copyOf(people)) {
      for (Figure country : List.copyOf(seats.free)) {
        if (country.country != null
            && country.country.equals(person.country)
            && may(person, seats)) {
          take(seats, person, country);
          people.remove(person);
        }
      }
    }
    people.removeIf(person -> person.country != null || person.international);
    List<Figure> together = pairs.peopleTogether(people.size(), sentence);
    if (people.size() == seats.free.size() && people.size() > 1 && together.containsAll(people)) {
      for (Figure person : together) {
        take(seats, person, seats.free.get(0));
      }
    }
  }

  /** Whether a person may hold the title by what the lists know. */
  private static boolean may(Figure person, Seats seats) {
    return person.listed.isEmpty()
        || person.listed.stream().anyMatch(held -> held.title().equals(seats.title.english()));
  }

  private void take(Seats seats, Figure person, Figure country) {
    seats.free.remove(country);
    Holding own = new Holding();
    own.add(country);
    roles.tell(person, seats.title, country, own, seats.evidence);
  }
}
