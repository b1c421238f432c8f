package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.PlaceMention;

/** The stages by which a report's words become actors, in their order. */
final class Casting {
  private final ActorWords tables;
  private final Lists lists;

  /** The country that the report was filed from, or null. */
  private final @Nullable Known filed;

  final Cast cast;
  final RoleReader roles;

  Casting(ActorWords tables, Lists lists, @Nullable String published, @Nullable Known filed) {
    this.tables = tables;
    this.filed = filed;
    this.lists = lists;
    this.cast = new Cast(key -> lists.offices(key, published));
    this.roles = new RoleReader(this::country, tables.counterparts(), tables.defaults());
  }

  void cast(List<Passage> passages, List<List<PlaceMention>> places) {
    AtomScan atoms = new AtomScan(tables);
    for (Passage passage : passages) {
      atoms.scan(passage, lists.in(passage.words, passage.content));
    }
    new States(tables, passages).learn();
    NameRuns runs = new NameRuns(tables, common(passages), surnames(passages));
    for (Passage passage : passages) {
      runs.scan(passage);
      new TitlePhrases(tables, passage).read();
      new Apposition(tables, passage).join();
    }
    new Headlines(passages).put();
    new Naming(
            tables,
            passages,
            cast,
            (passage, piece) -> inPlace(passage, piece, places),
            lists::garbled)
        .settle();
    Seats.settle(passages, cast, lists::byName);
    resolve(passages, places);
  }

  private void resolve(List<Passage> passages, List<List<PlaceMention>> places) {
    Focus focus = new Focus();
    Epithets epithets = new Epithets(cast, focus);
    focus.mainCountries(mainCountries(passages));
    Bodies bodies = new Bodies(cast, focus, lists::byName, this::country);
    Pairs pairs = new Pairs(cast, focus, this::country);
    Holders holders =
        new Holders(epithets, bodies, roles, pairs, (at, piece) -> land(at, piece, places));
    Possession possession = new Possession(tables, roles, lists::media);
    passages.forEach(possession::homes);
    passages.forEach(Casting::reattach);
    for (Passage passage : passages) {
      for (TitlePhrase phrase : passage.phrases) {
        if (!phrase.names.isEmpty()) {
          roles.foresee(passage, phrase, holders.of(phrase, passage));
        }
      }
    }
    Resolution resolution =
        new Resolution(tables, focus, pairs, holders, bodies, epithets, roles, possession);
    for (Passage passage : passages) {
      resolution.read(passage);
    }
  }

  /**
   * "the envoy of the American president Keith Kellogg": the name goes with the outer title where
   * the lists say that its bearer never was what the inner one says.
   */
  private static void reattach(Passage passage) {
    for (TitlePhrase outer : passage.phrases) {
      for (TitlePhrase inner : outer.nested) {
        Atom name = inner.names.size() == 1 ? inner.names.get(0) : null;
        Figure person = name == null ? null : name.figure;
        if (name == null
            || person == null
            || person.listed.isEmpty()
            || !inner.direct
            || !outer.names.isEmpty()
            || outer.collective() != null
            || inner.meaning().sort() != Title.Sort.STATE
            || inner.first < outer.title.last) {
          continue;
        }
        String title = inner.english();
        if (person.listed.stream().noneMatch(held -> held.title().equals(title))) {
          inner.names.clear();
          inner.direct = false;
          outer.holders.remove(name);
          outer.names.add(name);
          name.phrase = outer;
        }
      }
    }
  }

  /**
   * The countries that the report's names are of, its bodies and armed groups included, those of
   * most names first; the one it was filed from, if it names none of them, is the last.
   */
  private List<Figure> mainCountries(List<Passage> passages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Figure> states = new HashMap<>();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.at.length; i++) {
        Atom atom = passage.at[i];
        Figure figure = atom == null || atom.first != i ? null : atom.figure;
        if (figure == null || figure.isPerson()) {
          continue;
        }
        String key =
            figure.country != null ? figure.country : figure.isCountry() ? figure.key : null;
        if (key != null) {
          boolean named = figure.isCountry() && !atom.isDemonym() && !capital(atom);
          counts.merge(key, named ? 2 : 1, Integer::sum);
          if (figure.isCountry()) {
            states.put(key, figure);
          }
        }
      }
    }
    List<Map.Entry<String, Integer>> order = new ArrayList<>(counts.entrySet());
    order.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
    List<Figure> out = new ArrayList<>(order.size() + 1);
    for (Map.Entry<String, Integer> each : order) {
      Figure state = states.get(each.getKey());
      state = state == null ? country(each.getKey()) : state;
      if (state != null && state.isCountry()) {
        out.add(state);
      }
    }
    if (filed != null) {
      Figure home = cast.known(filed);
      if (!out.contains(home)) {
        out.add(home);
      }
    }
    return out;
  }

  private static boolean capital(Atom atom) {
    return atom.known != null && atom.known.use() == Known.Use.CAPITAL;
  }

  /** The country of a code, where the lists know it. */
  private @Nullable Figure country(String code) {
    Known known = lists.named(code);
    return known == null ? null : cast.known(known);
  }

  /** The words that the report has in small letters. */
  private static Set<String> common(List<Passage> passages) {
    Set<String> out = new HashSet<>();
    for (Passage passage : passages) {
      Words words = passage.words;
      for (int i = 0; i < words.size(); i++) {
        if (words.letter(i) && !words.capital(i) && !words.joined(i)) {
          out.add(words.key(i));
        }
      }
    }
    return out;
  }

  /** The words with a capital that the report has behind another, without a hyphen. */
  private static Set<String> surnames(List<Passage> passages) {
    Set<String> out = new HashSet<>();
    for (Passage passage : passages) {
      Words words = passage.words;
      for (int i = 1; i < words.size() && !words.headline; i++) {
        if (words.capital(i) && words.capital(i - 1) && !words.joined(i) && !words.joined(i + 1)) {
          out.add(words.key(i));
        }
      }
    }
    return out;
  }

  /** The country in which the place at a piece lies, or null. */
  private @Nullable Figure land(Passage passage, int piece, List<List<PlaceMention>> places) {
    PlaceMention place = place(passage, piece, places);
    String code = place == null ? null : place.place().country();
    return code == null ? null : country(code);
  }

  private static boolean inPlace(Passage passage, int piece, List<List<PlaceMention>> places) {
    return place(passage, piece, places) != null;
  }

  private static @Nullable PlaceMention place(
      Passage passage, int piece, List<List<PlaceMention>> places) {
    int sentence = passage.words.sentence.index();
    if (sentence >= places.size()) {
      return null;
    }
    int token = passage.words.token(piece);
    for (PlaceMention place : places.get(sentence)) {
      if (place.first() <= token && token <= place.last()) {
        return place;
      }
    }
    return null;
  }
}
