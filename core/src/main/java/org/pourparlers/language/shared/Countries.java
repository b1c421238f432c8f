package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.report.Span;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Token;

/**
 * The countries, territories and peoples of {@code languages/shared/countries.tsv} with their
 * names, capitals and demonyms in one language. Immutable; finding takes time linear in the words.
 */
public final class Countries {
  private static final String PATH = "languages/shared/countries.tsv";
  private final Map<String, Country> byCode;
  private final List<CountryForm> forms = new ArrayList<>();
  private final FormTable table = new FormTable(8_192);

  private Countries(Map<String, Country> byCode) {
    this.byCode = byCode;
  }

  /** Reads the shared table and the language's {@code countries} and {@code demonyms}. */
  public static Countries of(Language language) {
    var countries = new Countries(shared());
    countries.read(language.table("countries"), "forms", CountryMatch.Sort.NAME);
    countries.read(language.table("countries"), "capitals", CountryMatch.Sort.CAPITAL);
    countries.read(language.table("demonyms"), "adjectives", CountryMatch.Sort.ADJECTIVE);
    countries.read(language.table("demonyms"), "nouns", CountryMatch.Sort.NOUN);
    countries.read(language.table("demonyms"), "prefixes", CountryMatch.Sort.PREFIX);
    countries.readOthers(language.table("not-countries"), "form");
    Table places = Table.load(Places.PATH);
    if (places.columns().contains(language.code())) {
      countries.readOthers(places, language.code());
    }
    return countries;
  }

  /** Longer forms that hold a country's name and mean something else ("Latin America"). */
  private void readOthers(Table from, String column) {
    int cell = from.column(column);
    for (String[] row : from.rows()) {
      for (String written : row[cell].split("\\|")) {
        String form = written.startsWith("?") ? written.substring(1) : written;
        String folded = Folding.of(form);
        if (folded.indexOf(' ') > 0 && table.first(FormTable.hashOfWords(folded)) < 0) {
          table.add(folded, forms.size());
          forms.add(new CountryForm(null, CountryMatch.Sort.NAME, WrittenForm.of(form)));
        }
      }
    }
  }

  private static Map<String, Country> shared() {
    Table table = Table.load(PATH);
    Map<String, Country> byCode = new LinkedHashMap<>();
    for (String[] row : table.rows()) {
      String code = row[table.column("code")];
      var kind = Country.Kind.valueOf(row[table.column("kind")].toUpperCase(Locale.ROOT));
      String located = row[table.column("country")];
      String capital = row[table.column("capital")];
      var country =
          new Country(
              code,
              kind,
              located.isEmpty() ? null : located,
              row[table.column("name")],
              capital.isEmpty() ? null : capital);
      if (byCode.put(code, country) != null) {
        throw new IllegalArgumentException(PATH + " has " + code + " twice");
      }
    }
    return byCode;
  }

  private void read(Table from, String column, CountryMatch.Sort sort) {
    int code = from.column("code");
    int cell = from.column(column);
    for (String[] row : from.rows()) {
      Country country = byCode.get(row[code]);
      if (country == null) {
        throw new IllegalArgumentException(from.name() + ": no country " + row[code]);
      }
      if (!row[cell].isEmpty()) {
        for (String written : row[cell].split("\\|")) {
          table.add(Folding.of(written), forms.size());
          forms.add(new CountryForm(country, sort, WrittenForm.of(written)));
        }
      }
    }
  }

  /** Every country, in the order of the table. */
  public Collection<Country> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The country with this ISO 3166-1 alpha-3 code or key, or null. */
  public @Nullable Country byCode(String code) {
    return byCode.get(code);
  }

  /** The countries of this name ("les Etats-Unis" without the article), the likeliest first. */
  public List<Country> byName(String form) {
    return named(form, EnumSet.of(CountryMatch.Sort.NAME));
  }

  /** The countries of this adjective or noun, the likeliest first. */
  public List<Country> byDemonym(String form) {
    return named(form, EnumSet.of(CountryMatch.Sort.ADJECTIVE, CountryMatch.Sort.NOUN));
  }

  /** The countries that this city is capital of, the likeliest first. */
  public List<Country> byCapital(String form) {
    return named(form, EnumSet.of(CountryMatch.Sort.CAPITAL));
  }

  /** How the language writes a country, its capital or its people, the usual form first. */
  public List<String> forms(Country country, CountryMatch.Sort sort) {
    return forms.stream()
        .filter(form -> form.country() == byCode.get(country.code()) && form.sort() == sort)
        .map(form -> form.written().text())
        .toList();
  }

  private List<Country> named(String form, Set<CountryMatch.Sort> sorts) {
    Set<Country> found = new LinkedHashSet<>();
    int entry = table.first(FormTable.hashOfWords(Folding.of(form)));
    for (; entry >= 0; entry = table.following(entry)) {
      CountryForm candidate = forms.get(table.value(entry));
      Country country = candidate.country();
      if (country != null && sorts.contains(candidate.sort())) {
        found.add(country);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Where a sentence names countries, their capitals or people: the longest form at each place,
   * from left to right, none overlapping. Accents, hyphens and apostrophes do not matter; capitals
   * do where the tables have them.
   *
   * @param content the text that the tokens' offsets count into
   */
  public List<CountryMatch> in(String content, List<Token> tokens) {
    return in(FoldedWords.of(content, tokens));
  }

  List<CountryMatch> in(FoldedWords words) {
    List<CountryMatch> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      CountryMatch match = at(words, at);
      if (match == null) {
        at++;
      } else {
        if (!match.candidates().isEmpty()) {
          found.add(match);
        }
        while (at < words.size() && words.start(at) < match.span().end()) {
          at++;
        }
      }
    }
    return found;
  }

  private @Nullable CountryMatch at(FoldedWords words, int at) {
    CountryMatch match = longest(words, at, words.hash(at), false);
    if (match == null && words.other(at) != 0 && words.opens(at)) {
      match = longest(words, at, words.other(at), true);
    }
    if (match == null || at + 1 >= words.size() || words.start(at + 1) != match.span().start()) {
      return match;
    }
    // "du Cap-Vert" holds "le Cap" and, longer, "Cap-Vert"
    CountryMatch next = longest(words, at + 1, words.hash(at + 1), false);
    return next != null && next.span().end() > match.span().end() ? next : match;
  }

  private @Nullable CountryMatch longest(FoldedWords words, int at, long first, boolean byOther) {
    CountryMatch best = null;
    long key = first;
    for (int end = at; ; end++) {
      CountryMatch match = ending(words, at, end, key, byOther);
      if (match != null) {
        best = match;
      }
      if (end + 1 == words.size() || !table.goesOn(key)) {
        return best;
      }
      key = FormTable.join(key, words.hash(end + 1));
    }
  }

  private @Nullable CountryMatch ending(
      FoldedWords words, int at, int end, long key, boolean byOther) {
    int entry = table.first(key);
    if (entry < 0 || byOther && end == at) {
      return null;
    }
    CountryMatch.Sort sort = null;
    List<Country> candidates = new ArrayList<>(1);
    for (; entry >= 0; entry = table.following(entry)) {
      CountryForm form = forms.get(table.value(entry));
      Country country = form.country();
      if (country == null) {
        if (form.written().admits(words, at) && words.opens(at) && words.closes(end)) {
          return other(words, at, end);
        }
        continue;
      }
      if ((sort == null || sort == form.sort())
          && form.written().admits(words, at)
          && stands(words, at, end, form)
          && !candidates.contains(country)) {
        sort = form.sort();
        candidates.add(country);
      }
    }
    if (sort == null) {
      return null;
    }
    if (sort == CountryMatch.Sort.ADJECTIVE && isNoun(words, at, candidates.get(0), key)) {
      sort = CountryMatch.Sort.NOUN;
    }
    boolean name = sort == CountryMatch.Sort.NAME || sort == CountryMatch.Sort.CAPITAL;
    // "le" of "le Caire" is an article of the sentence
    int from = byOther || name && at < end && !words.capital(at) ? at + 1 : at;
    return new CountryMatch(
        words.firstToken(from),
        words.lastToken(end),
        new Span(words.start(from), words.end(end)),
        sort,
        candidates);
  }

  /** A match that only uses up the words of something that is no country. */
  private static CountryMatch other(FoldedWords words, int at, int end) {
    var span = new Span(words.start(at), words.end(end));
    return new CountryMatch(
        words.firstToken(at), words.lastToken(end), span, CountryMatch.Sort.NAME, List.of());
  }

  /** A small form that the text writes with a capital is a noun ("les Russes"). */
  private boolean isNoun(FoldedWords words, int at, Country country, long key) {
    int entry = table.first(key);
    for (; entry >= 0; entry = table.following(entry)) {
      CountryForm form = forms.get(table.value(entry));
      if (form.sort() == CountryMatch.Sort.ADJECTIVE && form.country() == country) {
        return (form.written().capitals() & 1) == 0 && at > 0 && words.capital(at);
      }
    }
    return false;
  }

  /**
   * Whether a form stands on its own: whole tokens, or parts of a compound whose other parts are
   * forms or words too ("Kiev-Moscou", "russo-ukrainien", "US-led").
   */
  private boolean stands(FoldedWords words, int at, int end, CountryForm form) {
    boolean prefix = form.sort() == CountryMatch.Sort.PREFIX;
    boolean left = words.opens(at) || words.hyphened(at - 1) && isForm(words.hash(at - 1));
    boolean right = words.closes(end) || words.hyphened(end) && (prefix || begins(words, end + 1));
    return left && right && (!prefix || !words.closes(end) || words.compounds(end));
  }

  private boolean isForm(long word) {
    return table.first(word) >= 0;
  }

  private boolean begins(FoldedWords words, int at) {
    return !words.capital(at) || isForm(words.hash(at)) || table.goesOn(words.hash(at));
  }
}
