package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.report.Span;

/** Reads off titles which role a named person holds, and of whom. */
final class RoleReader {
  final RoleBook book = new RoleBook();
  private final Function<String, @Nullable Figure> countries;
  private final Map<String, String> counterparts;
  private final Owners owners;
  private final Offices offices = new Offices();

  /**
   * @param countries the country of an alpha-3 code, or null
   * @param defaults of whom a title is held where nothing says so: a code or an id, by title
   * @param counterparts what the like office is called elsewhere, by title
   */
  RoleReader(
      Function<String, @Nullable Figure> countries,
      Map<String, String> counterparts,
      Map<String, String> defaults) {
    this.owners = new Owners(countries, defaults);
    this.countries = countries;
    this.counterparts = counterparts;
  }

  /** Notes early who holds what, so that headlines and epithets before the name can use it. */
  void foresee(Passage passage, TitlePhrase phrase, Holding own) {
    if (phrase.possessive == null
        && (phrase.meaning().role() || phrase.meaning().sort() == Title.Sort.RANK)) {
      for (int i = 0; i < phrase.names.size(); i++) {
        Figure person = phrase.names.get(i).figure;
        if (person != null && person.isPerson()) {
          hold(person, phrase, ofNth(phrase, own, person, i), own);
        }
      }
    }
  }

  void read(Passage passage, TitlePhrase phrase, Holding own, Focus focus) {
    Title.Sort sort = phrase.meaning().sort();
    for (int i = 0; i < phrase.names.size(); i++) {
      Figure person = phrase.names.get(i).figure;
      if (person == null || !person.isPerson()) {
        continue;
      }
      if (deputy(passage, phrase, own, person)) {
        continue;
      }
      if (sort == Title.Sort.EPITHET && succession(passage, phrase, own, person)) {
        continue;
      }
      if (sort == Title.Sort.COUNTERPART) {
        counterpart(passage, phrase, own, person, focus, i);
      } else if (phrase.meaning().role()) {
        Figure of = ofNth(phrase, own, person, i);
        if (of == null
            && (own.isEmpty() || sort == Title.Sort.STATE || sort == Title.Sort.MINISTER)) {
          of = owners.of(passage, phrase, person, focus, offices.taken(phrase.english(), person));
          if (sort == Title.Sort.OFFICE && book.hasOwner(person)) {
            hold(person, phrase, of, own);
            continue;
          }
        }
        say(
            person,
            phrase.english(),
            of,
            own,
            evidence(passage, phrase, phrase.names.get(i)),
            sort);
        if (phrase.coordinated && !phrase.plural() && own.bodies.size() > 1) {
          Span words = evidence(passage, phrase, phrase.names.get(i));
          say(person, phrase.english(), own.bodies.get(1), own, words, sort); // a joint envoy
        }
        hold(person, phrase, of, own);
      } else if (!own.countries.isEmpty() && person.country == null && !person.international) {
        person.country = own.countries.get(0).country;
        person.state = own.countries.get(0);
      }
    }
  }

  /** "his deputy, X": who has one lends the title; a deputy of somebody sits in no parliament. */
  private boolean deputy(Passage passage, TitlePhrase phrase, Holding own, Figure person) {
    Figure owner = own.people.isEmpty() ? null : own.people.get(0);
    if (owner == null
        || owner == person
        || !phrase.meaning().english().equals("member of parliament")) {
      return false;
    }
    Figure.Held held = office(owner);
    if (held == null) {
      say(
          person,
          "deputy",
          owner,
          own,
          evidence(passage, phrase, phrase.names.get(0)),
          sort(phrase));
    } else {
      String title = "deputy " + held.title();
      Figure of = held.of() == null ? countries.apply(held.listed()) : held.of();
      Span words = evidence(passage, phrase, phrase.names.get(0));
      say(person, title, of, own, words, held.sort());
      person.held.add(new Figure.Held(title, held.sort(), of, held.country()));
      home(person, of);
    }
    return true;
  }

  private static Title.Sort sort(TitlePhrase phrase) {
    return phrase.meaning().sort();
  }

  /** Of whom a title is held by its nature, or null. */
  @Nullable Figure usual(String title) {
    return owners.usual(title);
  }

  /** Remembers of whom somebody unnamed holds a title: the name may come later. */
  void nameless(TitlePhrase phrase, Holding own) {
    Figure of = own.of(phrase.meaning().sort());
    if (of != null && !phrase.plural()) {
      owners.remember(phrase.english(), of);
    }
  }

  /**
   * A nameless title that means somebody: a role too where it says of whom and nothing did before.
   */
  void epithet(Passage passage, TitlePhrase phrase, Figure person, Holding own) {
    Title.Sort sort = phrase.meaning().sort();
    if (own.isEmpty()
        || !phrase.meaning().role()
        || person == own.of(sort)
        || phrase.possessive != null && phrase.holders.isEmpty() && phrase.nested.isEmpty()) {
      return;
    }
    boolean another =
        !own.bodies.isEmpty()
            && person.listed.stream()
                .anyMatch(each -> own.bodies.get(0).key.equals("known " + each.listed()));
    boolean held = person.held.stream().anyMatch(each -> each.sort() != Title.Sort.RANK);
    if (!another && (held || book.has(person))) {
      return;
    }
    Figure of = own.of(sort);
    say(person, phrase.english(), of, own, passage.words.span(phrase.first, phrase.last), sort);
    hold(person, phrase, of, own);
  }

  /** A role that a clause tells. */
  void tell(Figure person, Title title, @Nullable Figure of, Holding own, Span evidence) {
    if (of == person) {
      of = person.state;
    }
    say(person, title.english(), of, own, evidence, title.sort());
    person.held.add(
        new Figure.Held(
            title.english(), title.sort(), of, of == null ? own.country() : of.country));
    home(person, of);
  }

  private static @Nullable Figure ofNth(TitlePhrase phrase, Holding own, Figure person, int i) {
    if (!phrase.homes.isEmpty()) {
      Atom home = phrase.homes.get(phrase.names.get(i));
      return home == null || home.figure == null ? person.state : home.figure;
    }
    if (phrase.names.size() > 1 && own.countries.size() > 1) {
      for (Figure country : own.countries) {
        if (country.country != null && country.country.equals(person.country)) {
          return country;
        }
      }
    }
    if (phrase.names.size() > 1 && own.countries.size() == phrase.names.size()) {
      return remaining(phrase, own, i);
    }
    Title.Sort sort = phrase.meaning().sort();
    Figure of = own.of(sort);
    if (of != null
        && of.isPerson()
        && phrase.possessive != null
        && Owners.ofBodies(phrase.english())) {
      for (Figure.Held held : of.held) {
        Figure body = held.of();
        if (body != null && !body.isPerson()) {
          return body; // "X of the Front and one of his commanders"
        }
      }
    }
    if (of != null && of.isPerson() && (sort == Title.Sort.MINISTER || sort == Title.Sort.STATE)) {
      return of.state == null ? of : of.state;
    }
    return of == person ? null : of;
  }

  /** "his successor, X": the office of the one before. */
  private boolean succession(Passage passage, TitlePhrase phrase, Holding own, Figure person) {
    String word = phrase.meaning().english();
    boolean before = word.equals("predecessor");
    Figure other = own.people.isEmpty() ? null : own.people.get(0);
    if (other == null || other == person || !before && !word.equals("successor")) {
      return false;
    }
    Figure.Held held = office(other);
    if (held == null) {
      return false;
    }
    String title =
        before && !held.title().startsWith("former ") ? "former " + held.title() : held.title();
    Figure of = held.of() == null ? countries.apply(held.listed()) : held.of();
    Span words = evidence(passage, phrase, phrase.names.get(0));
    say(person, title, of, own, words, held.sort());
    person.held.add(new Figure.Held(title, held.sort(), of, held.country()));
    home(person, of);
    return true;
  }

  /** The first office that a person is said to hold, or else that the lists know; or null. */
  private static Figure.@Nullable Held office(Figure person) {
    for (List<Figure.Held> list : List.of(person.held, person.listed)) {
      for (Figure.Held held : list) {
        if (held.sort() != Title.Sort.RANK) {
          return held;
        }
      }
    }
    return null;
  }

  private void counterpart(
      Passage passage, TitlePhrase phrase, Holding own, Figure person, Focus focus, int i) {
    Figure other =
        own.people.isEmpty() || own.people.get(0) == person || own.people.get(0).held.isEmpty()
            ? focus.last(f -> f.isPerson() && f != person && !f.held.isEmpty())
            : own.people.get(0);
    if (other == null || other.held.isEmpty()) {
      return;
    }
    Figure.Held held = held(other, own, focus);
    if (held.sort() == Title.Sort.RANK) {
      return;
    }
    Figure of =
        own.countries.isEmpty()
            ? person.state == null
                    && held.sort() != Title.Sort.OFFICE
                    && held.sort() != Title.Sort.ENVOY
                ? across(other, focus)
                : person.state
            : ofNth(phrase, own, person, i);
    String title = counterparts.getOrDefault(held.title(), held.title());
    say(person, title, of, own, evidence(passage, phrase, phrase.names.get(0)), held.sort());
    person.held.add(
        new Figure.Held(title, held.sort(), of, of == null ? person.country : of.country));
    home(person, of);
  }

  /** The other of the two countries that a report is about, or null. */
  private static @Nullable Figure across(Figure other, Focus focus) {
    List<Figure> two = focus.two(Figure::isCountry);
    int own = other.state == null ? -1 : two.indexOf(other.state);
    return own < 0 ? null : two.get(1 - own);
  }

  /** The office whose counterpart is meant: of the person, or of a ministry if that is nearer. */
  private static Figure.Held held(Figure other, Holding own, Focus focus) {
    Figure near = focus.lastInFocus(f -> f.kind == ActorKind.ORGANISATION, focus.sentence() - 1);
    boolean compatriot = other.state != null && own.countries.contains(other.state);
    if (compatriot && near != null && near.name.endsWith(" Ministry") && near.state != null) {
      String title =
          near.name.substring(near.state.adjective.length()).trim().toLowerCase(Locale.ROOT);
      return new Figure.Held(
          title.replace("ministry", "minister"), Title.Sort.MINISTER, near.state, near.country);
    }
    for (Figure.Held held : other.held) {
      if (held.sort() != Title.Sort.RANK) {
        return held;
      }
    }
    return other.held.get(0);
  }

  private static void home(Figure person, @Nullable Figure of) {
    if (of != null) {
      if (of.international || of.kind == ActorKind.ORGANISATION && of.known && of.country == null) {
        person.international = true;
        person.country = null;
      } else if (person.country == null && !person.international) {
        person.country = of.country;
      }
      if (person.state == null) {
        person.state = of.isCountry() ? of : of.state;
      }
    }
  }

  private void hold(Figure person, TitlePhrase phrase, @Nullable Figure of, Holding own) {
    Title.Sort sort = phrase.meaning().sort();
    Figure.Held held =
        new Figure.Held(phrase.english(), sort, of, of == null ? own.country() : of.country);
    boolean one = Offices.single(sort, held.title()) && phrase.names.size() == 1;
    if (one && of != null && of.isCountry()) {
      offices.take(held.title(), of, person);
    }
    for (Figure.Held each : person.held) {
      if (each.title().equals(held.title()) && (each.of() == held.of() || held.of() == null)) {
        return;
      }
    }
    person.held.add(held);
    home(person, of);
    if (person.gender.isEmpty()) {
      person.gender = phrase.gender();
    }
  }

  /** The country of the nth name, those left out whose bearers are known to be of one. */
  private static Figure remaining(TitlePhrase phrase, Holding own, int nth) {
    List<Figure> free = new ArrayList<>(own.countries);
    int before = 0;
    for (int k = 0; k < phrase.names.size(); k++) {
      Figure other = phrase.names.get(k).figure;
      boolean known = false;
      if (other != null && other.country != null && k != nth) {
        known = free.removeIf(country -> other.country.equals(country.country));
      }
      before += !known && k < nth ? 1 : 0;
    }
    return free.isEmpty() ? own.countries.get(nth) : free.get(Math.min(before, free.size() - 1));
  }

  private void say(
      Figure person,
      String title,
      @Nullable Figure of,
      Holding own,
      Span evidence,
      Title.Sort sort) {
    String country =
        of != null ? of.country : own.country() != null ? own.country() : person.country;
    if (country == null
        && of != null
        && (of.isPerson() || of.key.isEmpty() && sort == Title.Sort.OFFICE && Owners.sent(title))
        && !of.international) {
      country = person.country;
    }
    if (of == null && own.isEmpty() && sort == Title.Sort.OFFICE && book.hasOwner(person)) {
      return;
    }
    boolean led = of != null && of.kind == ActorKind.GROUP && title.equals("rebel leader");
    String local = led ? "leader" : LocalTitles.of(title, of);
    book.add(new RoleBook.Said(person, local, of, country, evidence));
  }

  private static Span evidence(Passage passage, TitlePhrase phrase, Atom name) {
    return passage.words.span(Math.min(phrase.first, name.first), Math.max(phrase.last, name.last));
  }
}
