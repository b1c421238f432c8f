package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.syntax.Tree;

/**
 * Of whom a title is held where nothing beside it says so: by the lists, by what the report has
 * just named, by who sends an envoy.
 */
final class Owners {
  /** What kind of owner a title has. */
  private enum Sort {
    BODY,
    GROUP,
    ARMY,
    LEADER,
    HOME,
    SENDER,
    NEUTRAL
  }

  private static final Map<String, Sort> SORTS = load();
  private static final Set<String> PREFIXES = Set.of("former", "acting", "deputy");
  private static final int STEPS = 5;

  private final Function<String, @Nullable Figure> countries;
  private final Map<String, String> defaults;

  /** Of whom a nameless title was last said to be held. */
  private final Map<String, Figure> before = new HashMap<>();

  /**
   * @param countries the country of an alpha-3 code or the body of an id, or null
   * @param defaults of whom a title is held where nothing says so: a code or an id, by title
   */
  Owners(Function<String, @Nullable Figure> countries, Map<String, String> defaults) {
    this.countries = countries;
    this.defaults = defaults;
  }

  private static Map<String, Sort> load() {
    Map<String, Sort> out = new HashMap<>();
    for (String[] row : Table.load("languages/shared/title-owners.tsv").rows()) {
      out.put(row[0], Sort.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    return out;
  }

  /** Remembers of whom somebody unnamed holds a title: the name may come later. */
  void remember(String title, Figure of) {
    before.put(title, of);
  }

  /** Of whom a title is held by its nature, or null. */
  @Nullable Figure usual(String title) {
    String key = defaults.get(title);
    int space = title.indexOf(' ');
    if (key == null && space > 0 && PREFIXES.contains(title.substring(0, space))) {
      key = defaults.get(title.substring(space + 1));
    }
    return key == null ? null : countries.apply(key);
  }

  /**
   * The owner of a named person's title that has none beside it, or null.
   *
   * @param taken the countries in which somebody else holds it
   */
  @Nullable Figure of(
      Passage passage, TitlePhrase phrase, Figure person, Focus focus, Set<Figure> taken) {
    String title = phrase.english();
    Figure said = before.get(title);
    Figure listed = listed(person, title);
    if (said != null || listed != null) {
      return listed == null ? said : listed;
    }
    Figure usual = phrase.owned() ? null : usual(title);
    return switch (phrase.meaning().sort()) {
      case STATE ->
          sort(title) == Sort.LEADER
              ? leader(person, focus)
              : home(person, usual, focus, passage, phrase, taken);
      case MINISTER -> home(person, usual, focus, passage, phrase, taken);
      case OFFICE, ENVOY -> {
        Figure of =
            phrase.indefinite && sort(title) == Sort.BODY
                ? null
                : near(passage, phrase, person, focus);
        yield of == null ? usual : of;
      }
      default -> null;
    };
  }

  private @Nullable Figure near(Passage passage, TitlePhrase phrase, Figure person, Focus focus) {
    Sort sort = sort(phrase.english());
    int since = focus.sentence() - 2;
    return sort == null
        ? null
        : switch (sort) {
          case BODY -> body(person, focus);
          case GROUP -> group(focus, since);
          case ARMY -> {
            Figure army = focus.lastInFocus(f -> f.kind == ActorKind.GROUP || army(f), since);
            yield army == null ? group(focus, since) : army;
          }
          case LEADER -> leader(person, focus);
          case HOME -> home(person, null, focus);
          case NEUTRAL -> {
            Figure sender = sender(passage, phrase);
            yield sender == null
                ? focus.lastNamed(f -> f.kind == ActorKind.ORGANISATION && f.country == null, since)
                : sender;
          }
          case SENDER -> {
            Figure sender = sender(passage, phrase);
            yield sender == null && (person.country != null || person.state != null)
                ? home(person, null, focus)
                : sender;
          }
        };
  }

  /** The kind of owner of a title, by as many of its last words as the table knows; or null. */
  private static @Nullable Sort sort(String title) {
    String rest = title;
    while (true) {
      Sort sort = SORTS.get(rest);
      int space = rest.indexOf(' ');
      if (sort != null || space < 0) {
        return sort;
      }
      rest = rest.substring(space + 1);
    }
  }

  /** Whether a title is one of those who are sent, or an office of a state. */
  static boolean sent(String title) {
    Sort sort = sort(title);
    return sort == Sort.SENDER || sort == Sort.NEUTRAL || sort == Sort.HOME;
  }

  /** Whether a title is held of a body or a group, never of a person. */
  static boolean ofBodies(String title) {
    Sort sort = sort(title);
    return sort == Sort.GROUP
        || sort == Sort.ARMY
        || sort == Sort.LEADER
        || sort == Sort.BODY && !title.contains("spokesperson") && !title.endsWith("secretary");
  }

  private static boolean army(Figure figure) {
    String name = figure.name.toLowerCase(Locale.ROOT);
    return figure.kind == ActorKind.ORGANISATION
        && (name.endsWith("army") || name.endsWith("forces") || name.endsWith("military"));
  }

  /** The body named last for itself in this or the last sentence, no body of another state. */
  private static @Nullable Figure body(Figure person, Focus focus) {
    return focus.lastNamed(
        f ->
            (f.kind == ActorKind.ORGANISATION || f.kind == ActorKind.GROUP)
                && (f.country == null
                    || person.country == null
                    || f.country.equals(person.country)),
        focus.sentence() - 1);
  }

  private static @Nullable Figure group(Focus focus, int since) {
    Figure near = focus.lastInFocus(f -> f.kind == ActorKind.GROUP, since);
    return near == null ? focus.mostNamed(f -> f.kind == ActorKind.GROUP) : near;
  }

  /** "the leader, X": of the group named last, or else of a country. */
  private @Nullable Figure leader(Figure person, Focus focus) {
    if (person.state == null && person.country == null) {
      Figure near =
          focus.lastNamed(
              f -> !f.isPerson() && (f.isCountry() || f.kind == ActorKind.GROUP),
              focus.sentence() - 1);
      if (near != null && !near.isCountry()) {
        return near;
      }
    }
    return home(person, null, focus);
  }

  /** Of whom the lists say that a person holds a title. */
  private @Nullable Figure listed(Figure person, String title) {
    for (Figure.Held held : person.listed) {
      if (held.title().equals(title)
          || held.title().endsWith(" " + title)
          || title.endsWith(" " + held.title())) {
        return countries.apply(held.listed());
      }
    }
    return null;
  }

  private @Nullable Figure home(Figure person, @Nullable Figure usual, Focus focus) {
    return home(person, usual, focus, Set.of());
  }

  private @Nullable Figure home(
      Figure person,
      @Nullable Figure usual,
      Focus focus,
      Passage passage,
      TitlePhrase phrase,
      Set<Figure> taken) {
    Set<Figure> others = others(passage, phrase);
    others.addAll(taken);
    return home(person, usual, focus, others);
  }

  private @Nullable Figure home(
      Figure person, @Nullable Figure usual, Focus focus, Set<Figure> others) {
    if (person.state != null) {
      return person.state;
    }
    if (person.country != null) {
      return countries.apply(person.country);
    }
    if (usual != null || person.international) {
      return usual;
    }
    Predicate<Figure> fits = f -> f.isCountry() && !others.contains(f);
    Figure near = focus.lastInFocus(fits, focus.sentence() - 1);
    return near != null ? near : focus.mainCountry(fits);
  }

  /**
   * The countries that a person with this title is not of: "the minister, X, and his Indian
   * counterpart".
   */
  private static Set<Figure> others(Passage passage, TitlePhrase own) {
    Set<Figure> out = new HashSet<>();
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase != own && phrase.meaning().sort() == Title.Sort.COUNTERPART) {
        for (Atom atom : phrase.holders) {
          if (atom.figure != null && atom.figure.isCountry()) {
            out.add(atom.figure);
          }
        }
      }
    }
    return out;
  }

  /** "Libya has sent an envoy, X": the subject of the verb that the title is the object of. */
  private static @Nullable Figure sender(Passage passage, TitlePhrase phrase) {
    Tree tree = passage.words.tree;
    int word = tree == null ? -1 : passage.words.token(phrase.title.last);
    for (int steps = 0; tree != null && steps < STEPS && word >= 0; steps++) {
      if (tree.is(word, "obj")) {
        int verb = tree.head(word);
        int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
        return subject < 0 ? null : side(passage, subject);
      }
      if (!tree.is(word, "appos") && !tree.is(word, "flat") && !tree.is(word, "conj")) {
        return null;
      }
      word = tree.head(word);
    }
    return null;
  }

  private static @Nullable Figure side(Passage passage, int token) {
    for (Atom atom : passage.at) {
      if (atom == null || atom.figure == null) {
        continue;
      }
      for (int i = atom.first; i <= atom.last; i++) {
        if (passage.words.token(i) == token) {
          return atom.figure;
        }
      }
    }
    return null;
  }
}
