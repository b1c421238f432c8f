package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.language.shared.KnownPlace.Level;
import org.pourparlers.language.shared.KnownPlace.Position;
import org.pourparlers.language.shared.PlaceMatch.Trust;
import org.pourparlers.report.Span;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Token;

/**
 * Cities, regions, venues and areas: those of {@code languages/shared/places.tsv} as one language
 * writes them, and the towns of {@code places.gz}. Immutable; finding takes time linear in the
 * words.
 */
public final class Places {
  static final String PATH = "languages/shared/places.tsv";
  private static final double KNOWN = 3;
  private static final double REGION = 1e6;
  private static final Comparator<KnownPlace> LIKELIEST =
      Comparator.comparingDouble(KnownPlace::rank).reversed();

  private record Form(KnownPlace place, WrittenForm written, boolean sure) {}

  private final List<Form> forms = new ArrayList<>();
  private final FormTable table = new FormTable(4_096);
  private final Towns towns = Towns.get();
  private FormTable names = towns.forms();

  private Places() {}

  /** Reads the places under the names that the language gives them. */
  public static Places of(Language language) {
    var places = new Places();
    Table table = Table.load(PATH);
    int names = table.columns().indexOf(language.code());
    if (names < 0) {
      places.names = new FormTable(100_000);
      places.towns.addNames(places.names);
    }
    for (String[] row : table.rows()) {
      KnownPlace place = place(table, row);
      if (names < 0) {
        places.add(place, place.name());
        continue;
      }
      for (String written : row[names].split("\\|")) {
        places.add(place, written);
      }
    }
    return places;
  }

  private void add(KnownPlace place, String cell) {
    boolean sure = !cell.startsWith("?");
    String written = sure ? cell : cell.substring(1);
    if (!written.isEmpty()) {
      table.add(Folding.of(written), forms.size());
      forms.add(new Form(place, WrittenForm.of(written), sure));
    }
  }

  private static KnownPlace place(Table table, String[] row) {
    String country = row[table.column("country")];
    String geonames = row[table.column("geonames")];
    String latitude = row[table.column("lat")];
    int population = Integer.parseInt(row[table.column("population")]);
    Level level = Level.valueOf(row[table.column("level")].toUpperCase(Locale.ROOT));
    double weight = Math.log10(level == Level.CITY ? population + 10.0 : REGION);
    return new KnownPlace(
        row[table.column("name")],
        country.isEmpty() ? null : country,
        level,
        geonames.isEmpty() ? null : Integer.valueOf(geonames),
        latitude.isEmpty()
            ? null
            : new Position(
                Double.parseDouble(latitude), Double.parseDouble(row[table.column("lon")])),
        population,
        weight + KNOWN);
  }

  /** The number of places. */
  public int size() {
    return towns.size() + (int) forms.stream().map(Form::place).distinct().count();
  }

  /** The places of a name, the likeliest first. */
  public List<KnownPlace> byName(String name) {
    Map<String, KnownPlace> found = new LinkedHashMap<>();
    long key = FormTable.hashOfWords(Folding.of(name));
    for (int entry = table.first(key); entry >= 0; entry = table.following(entry)) {
      put(found, forms.get(table.value(entry)).place());
    }
    FormTable others = names;
    for (int entry = others.first(key); entry >= 0; entry = others.following(entry)) {
      put(found, towns.town(others.value(entry)));
    }
    return found.values().stream().sorted(LIKELIEST).toList();
  }

  /** Of two entries with one GeoNames id the first stays. */
  private static void put(Map<String, KnownPlace> found, KnownPlace place) {
    found.putIfAbsent(place.geonames() == null ? place.name() : "" + place.geonames(), place);
  }

  /**
   * Where a sentence may name places: the longest form at each place, from left to right, none
   * overlapping.
   *
   * @param content the text that the tokens' offsets count into
   */
  public List<PlaceMatch> in(String content, List<Token> tokens) {
    return in(FoldedWords.of(content, tokens));
  }

  List<PlaceMatch> in(FoldedWords words) {
    List<PlaceMatch> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      PlaceMatch match = words.opens(at) ? longest(words, at, words.hash(at), false) : null;
      if (match == null && words.opens(at) && words.other(at) != 0) {
        match = longest(words, at, words.other(at), true);
      }
      if (match == null) {
        at++;
      } else {
        found.add(match);
        while (at < words.size() && words.start(at) < match.span().end()) {
          at++;
        }
      }
    }
    return found;
  }

  private @Nullable PlaceMatch longest(FoldedWords words, int at, long first, boolean byOther) {
    PlaceMatch best = null;
    boolean town = words.capital(byOther ? Math.min(at + 1, words.size() - 1) : at);
    long key = first;
    for (int end = at; ; end++) {
      if (words.closes(end) && !(byOther && end == at)) {
        PlaceMatch match = ending(words, at, end, key, byOther);
        best = match == null ? best : match;
      }
      if (end + 1 == words.size() || !(table.goesOn(key) || town && names.goesOn(key))) {
        return best;
      }
      key = FormTable.join(key, words.hash(end + 1));
    }
  }

  private @Nullable PlaceMatch ending(
      FoldedWords words, int at, int end, long key, boolean byOther) {
    boolean town = words.capital(byOther ? at + 1 : at) && words.capital(end);
    int first = table.first(key);
    int other = town ? names.first(key) : -1;
    if (first < 0 && other < 0) {
      return null;
    }
    Map<String, KnownPlace> found = new LinkedHashMap<>();
    Trust trust = Trust.DOUBTFUL;
    for (int entry = first; entry >= 0; entry = table.following(entry)) {
      Form form = forms.get(table.value(entry));
      if (form.written().admits(words, at)) {
        put(found, form.place());
        trust = form.sure() ? Trust.SURE : trust;
      }
    }
    boolean known = !found.isEmpty();
    for (int entry = other; entry >= 0; entry = names.following(entry)) {
      int value = names.value(entry);
      put(found, towns.town(value));
      Trust own = towns.trust(value);
      trust = !known && own.compareTo(trust) < 0 ? own : trust;
    }
    if (found.isEmpty()) {
      return null;
    }
    // "le" of "le Caire" is an article of the sentence
    int from = byOther || at < end && !words.capital(at) && words.capital(at + 1) ? at + 1 : at;
    return new PlaceMatch(
        words.firstToken(from),
        words.lastToken(end),
        new Span(words.start(from), words.end(end)),
        found.values().stream().sorted(LIKELIEST).toList(),
        trust);
  }
}
