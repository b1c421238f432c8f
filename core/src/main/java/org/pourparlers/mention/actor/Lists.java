package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.shared.Countries;
import org.pourparlers.language.shared.Country;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.KnownActor;
import org.pourparlers.language.shared.KnownActors;
import org.pourparlers.language.shared.KnownMatch;
import org.pourparlers.language.shared.Tenure;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.report.Span;
import org.pourparlers.text.Token;

/** What the lists of countries and well-known actors say of the names in a sentence. */
final class Lists {
  private final Countries countries;
  private final Countries english;
  private final KnownActors actors;
  private final Map<String, KnownActor> byName = new HashMap<>();

  /**
   * Names of so many words are known again though one word is another, as garbled texts have it.
   */
  private static final int GARBLED = 4;

  /** Bodies by their names less one word. */
  private final Map<String, KnownActor> byPattern = new HashMap<>();

  private final Set<String> media;
  private final Map<String, String> adjectives = new HashMap<>();

  Lists(Language language, Countries english, KnownActors actors) {
    this.countries = language.code().equals("en") ? english : Countries.of(language);
    this.english = english;
    this.media = actors.media();
    this.actors = actors;
    for (KnownActor actor : actors.all()) {
      byName.putIfAbsent(Spelling.fold(actor.name()), actor);
      List<String> pieces = Words.pieces(actor.name());
      for (int i = 0;
          i < pieces.size() && pieces.size() >= GARBLED && actor.kind() != KnownActor.Kind.PERSON;
          i++) {
        byPattern.putIfAbsent(pattern(pieces, i), actor);
      }
    }
    for (Country country : english.all()) {
      List<String> forms = english.forms(country, CountryMatch.Sort.ADJECTIVE);
      adjectives.put(country.code(), forms.isEmpty() ? country.englishName() : forms.get(0));
    }
  }

  /**
   * The atoms of a sentence's known names, in order of their first piece, the longer first; they
   * may overlap.
   */
  List<Atom> in(Words words, String content) {
    List<Atom> out = new ArrayList<>();
    for (CountryMatch match : countries.in(content, words.sentence.tokens())) {
      if (match.sort() == CountryMatch.Sort.CAPITAL
          && match.country().kind() == Country.Kind.HISTORIC) {
        continue;
      }
      add(out, words, match.span().start(), match.span().end(), known(match));
    }
    for (KnownMatch match : actors.in(content, words.sentence.tokens())) {
      int start = words.sentence.tokens().get(match.first()).start();
      int end = words.sentence.tokens().get(match.last()).end();
      add(out, words, start, end, known(match.actor(), match.sure()));
    }
    for (Token token : words.sentence.tokens()) {
      pair(out, words, content.substring(token.start(), token.end()), token.start());
    }
    out.sort(
        (a, b) ->
            a.first != b.first
                ? Integer.compare(a.first, b.first)
                : Integer.compare(b.last, a.last));
    return out;
  }

  /** The country that a stretch of the text names, itself or by its capital; or null. */
  @Nullable Known country(String content, List<Token> tokens, Span within) {
    for (CountryMatch match : countries.in(content, tokens)) {
      if (within.contains(match.span())) {
        return known(match.country(), Known.Use.NAME);
      }
    }
    return null;
  }

  /** "le sommet Trump-Poutine": two people whom the lists know, in one token. */
  private void pair(List<Atom> out, Words words, String form, int start) {
    int hyphen = form.indexOf('-');
    if (hyphen < 2
        || hyphen + 2 >= form.length()
        || !Character.isUpperCase(form.charAt(0))
        || !Character.isUpperCase(form.charAt(hyphen + 1))
        || form.indexOf('-', hyphen + 1) >= 0) {
      return;
    }
    List<KnownActor> left = actors.named(form.substring(0, hyphen));
    List<KnownActor> right =
        left.size() == 1 ? actors.named(form.substring(hyphen + 1)) : List.of();
    if (right.size() == 1
        && left.get(0).kind() == KnownActor.Kind.PERSON
        && right.get(0).kind() == KnownActor.Kind.PERSON) {
      int second = start + hyphen + 1;
      add(out, words, start, start + hyphen, known(left.get(0), true));
      add(out, words, second, start + form.length(), known(right.get(0), true));
    }
  }

  private static void add(List<Atom> out, Words words, int start, int end, Known known) {
    int first = words.pieceFrom(start);
    int last = words.pieceTo(end);
    if (first >= 0 && last >= first) {
      out.add(Atom.known(known, first, last));
    }
  }

  private Known known(CountryMatch match) {
    Country country = match.country();
    Known.Use use =
        switch (match.sort()) {
          case NAME -> Known.Use.NAME;
          case CAPITAL -> Known.Use.CAPITAL;
          case NOUN -> Known.Use.PEOPLE;
          default -> Known.Use.DEMONYM;
        };
    return known(country, use);
  }

  private Known known(Country country, Known.Use use) {
    KnownActor listed =
        country.isCountry() ? null : byName.get(Spelling.fold(country.englishName()));
    if (listed != null) {
      Known known = known(listed, true);
      return new Known(
          known.key(),
          known.name(),
          known.kind(),
          known.country(),
          adjectives.getOrDefault(country.code(), known.name()),
          known.ids(),
          use,
          true);
    }
    ActorKind kind =
        switch (country.kind()) {
          case PEOPLE -> ActorKind.GROUP;
          case UNION -> ActorKind.ORGANISATION;
          default -> ActorKind.COUNTRY;
        };
    return new Known(
        "country " + country.code(),
        country.englishName(),
        kind,
        country.actsFor(),
        adjectives.getOrDefault(country.code(), country.englishName()),
        Map.of(),
        use,
        true);
  }

  private static Known known(KnownActor actor, boolean sure) {
    ActorKind kind =
        switch (actor.kind()) {
          case PERSON -> ActorKind.PERSON;
          case ORGANISATION -> ActorKind.ORGANISATION;
          case GROUP -> ActorKind.GROUP;
        };
    String wikidata = actor.wikidata();
    return new Known(
        "known " + actor.id(),
        actor.name(),
        kind,
        actor.country(),
        "",
        wikidata == null ? Map.of() : Map.of("wikidata", wikidata),
        Known.Use.NAME,
        sure);
  }

  /** The body or group that bears an English name, or null. */
  @Nullable Known byName(String name) {
    KnownActor actor = byName.get(Spelling.fold(name));
    if (actor == null) {
      List<KnownActor> named = actors.named(name);
      actor =
          named.size() == 1 && named.get(0).kind() != KnownActor.Kind.PERSON ? named.get(0) : null;
    }
    return actor == null ? null : known(actor, true);
  }

  private static String pattern(List<String> pieces, int less) {
    List<String> open = new ArrayList<>(pieces);
    open.set(less, "*");
    return String.join(" ", open);
  }

  /** The body whose name a long name is, save for one word, or null. */
  @Nullable Known garbled(List<String> pieces) {
    for (int i = 0; i < pieces.size() && pieces.size() >= GARBLED; i++) {
      KnownActor actor = byPattern.get(pattern(pieces, i));
      if (actor != null) {
        return known(actor, true);
      }
    }
    return null;
  }

  /** The country with an alpha-3 code or the body with an id, or null. */
  @Nullable Known named(String code) {
    Country country = english.byCode(code);
    if (country != null) {
      return known(country, Known.Use.NAME);
    }
    KnownActor actor = actors.byId(code).orElse(null);
    return actor == null ? null : known(actor, true);
  }

  /** The offices that a person of the lists held on a date (EDTF), or holds where it is null. */
  List<Figure.Held> offices(String key, @Nullable String date) {
    List<Figure.Held> out = new ArrayList<>(2);
    if (key.startsWith("known ")) {
      for (Tenure tenure : actors.offices().of(key.substring(6))) {
        if (date == null ? tenure.to().equals("..") : tenure.holdsOn(date)) {
          boolean state = english.byCode(tenure.of()) != null;
          KnownActor body = state ? null : actors.byId(tenure.of()).orElse(null);
          String country = state ? tenure.of() : body == null ? null : body.country();
          out.add(new Figure.Held(tenure.title(), Title.Sort.OFFICE, null, country, tenure.of()));
        }
      }
    }
    return out;
  }

  /** Whether an actor of the lists is a news outlet. */
  boolean media(Figure figure) {
    return figure.known && media.contains(figure.name);
  }

  Countries countries() {
    return countries;
  }
}
