package org.pourparlers.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.shared.Country;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownMatch;
import org.pourparlers.language.shared.KnownPlace;
import org.pourparlers.language.shared.PlaceMatch;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.PlaceMention.Level;
import org.pourparlers.report.Span;

/** The places of one sentence, taken in the order of how sure they are. */
final class SentencePlaces {
  private static final int BESIDE = 4;
  private static final double LARGE = 4.7;
  private static final int LONGEST_UNKNOWN = 7;
  private final Surroundings around;
  private final PlaceCues cues;
  private final Gazetteer gazetteer;
  private final Gazetteer.Found found;
  private final Evidence evidence;
  private final boolean[] used;
  private final List<PlaceMention> taken = new ArrayList<>();

  SentencePlaces(
      Surroundings around,
      PlaceCues cues,
      Gazetteer gazetteer,
      Gazetteer.Found found,
      Evidence evidence) {
    this.gazetteer = gazetteer;
    this.around = around;
    this.cues = cues;
    this.found = found;
    this.evidence = evidence;
    this.used = new boolean[around.size()];
  }

  List<PlaceMention> taken() {
    return taken;
  }

  /**
   * Takes what the sentence itself shows to be a place.
   *
   * @param accepted receives the folded names of the doubtful ones that were taken
   * @param known the known actors of the sentence, asked for only where a name is unknown
   */
  void take(Set<String> accepted, Supplier<List<KnownMatch>> known) {
    for (CountryMatch country : found.countries()) {
      takeCountry(country);
    }
    for (PlaceMatch place : found.places()) {
      if (isFree(place.first(), place.last())
          && isShown(place)
          && (place.trust() == PlaceMatch.Trust.SURE
              || !isKnown(known.get(), place.first(), place.last()))) {
        take(place);
        accepted.add(around.text(place.first(), place.last()));
      }
    }
    takeUnknown(accepted, known);
  }

  /** Takes what other sentences of the report showed to be a place. */
  void takeAgain(Set<String> accepted) {
    for (PlaceMatch place : found.places()) {
      if (isFree(place.first(), place.last())
          && accepted.contains(around.text(place.first(), place.last()))
          && !isPartOfName(place.first(), place.last())) {
        take(place);
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]
          && around.isName(i)
          && accepted.contains(around.text(i, i))
          && !isPartOfName(i, i)) {
        add(new Named(around.text(i, i), null, null, Level.CITY), i, i);
      }
    }
  }

  /** What a mention names, before it has a span. */
  private record Named(
      String name, @Nullable String country, @Nullable Integer geonames, Level level) {}

  private void takeCountry(CountryMatch match) {
    PlaceMatch longer = null;
    for (PlaceMatch place : found.places()) {
      boolean covers = place.span().contains(match.span());
      boolean more = place.span().length() > match.span().length();
      boolean capital = match.sort() == CountryMatch.Sort.CAPITAL;
      boolean area =
          match.sort() == CountryMatch.Sort.NAME && place.trust() == PlaceMatch.Trust.SURE;
      if (covers && (more || capital || area && place.place().level() != KnownPlace.Level.CITY)) {
        longer = place;
      }
    }
    if (longer != null) {
      return;
    }
    Country country = match.country();
    if (takeCapital(match)) {
      return;
    }
    switch (match.sort()) {
      case NAME -> {
        if (country.isCountry()) {
          var named = new Named(country.englishName(), country.located(), null, levelOf(country));
          addWithNoun(named, match.first(), match.last());
        }
      }
      case CAPITAL -> add(capitalOf(country), match.first(), match.last());
      default -> use(match.first(), match.last());
    }
  }

  /** "The Venezuelan capital", "la capitale du Venezuela": the city. */
  private boolean takeCapital(CountryMatch match) {
    Country country = match.country();
    boolean adjective = match.sort() == CountryMatch.Sort.ADJECTIVE;
    if (country.capital() == null || !adjective && match.sort() != CountryMatch.Sort.NAME) {
      return false;
    }
    int at = around.beforeArticle(match.first());
    int left = adjective ? match.first() - 1 : cues.is("of", around.folded(at)) ? at - 1 : -1;
    boolean before = cues.is("capital", around.folded(left));
    boolean after = adjective && cues.is("capital", around.folded(match.last() + 1));
    if (!before && !after) {
      return false;
    }
    add(capitalOf(country), before ? left : match.first(), after ? match.last() + 1 : match.last());
    return true;
  }

  private Named capitalOf(Country country) {
    KnownPlace city = gazetteer.capital(country);
    String name = country.capital() == null ? country.englishName() : country.capital();
    return city == null
        ? new Named(name, country.located(), null, Level.CITY)
        : new Named(city.name(), city.country(), city.geonames(), Level.CITY);
  }

  private static Level levelOf(Country country) {
    return country.kind() == Country.Kind.NATION || country.kind() == Country.Kind.DE_FACTO
        ? Level.REGION
        : Level.COUNTRY;
  }

  /** Whether the sentence shows that a name of the gazetteer is meant as a place. */
  private boolean isShown(PlaceMatch match) {
    int first = match.first();
    int last = match.last();
    boolean noun = around.lead(first) != null || around.trail(last) != null;
    boolean in = around.follows("in", first);
    boolean nameRight = isNameAt(last + 1) && !around.touch(last);
    boolean nameLeft = isNameAt(first - 1);
    return switch (match.trust()) {
      case SURE -> in || noun || !nameRight && !nameLeft;
      case LIKELY, RARE ->
          noun
              || (in || beside(last) != null || around.follows("from", first) && isAtHome(match))
                  && !nameRight
                  && !isNever(first, last);
      case DOUBTFUL -> (noun || in || beside(last) != null) && !nameRight && !isNever(first, last);
    };
  }

  /** Whether a town is large or lies in a country of the report. */
  private boolean isAtHome(PlaceMatch match) {
    return match.place().rank() >= LARGE || evidence.names(match.place().country());
  }

  private boolean isNever(int first, int last) {
    return isPerson(first, last)
        || cues.is("never", around.folded(first))
        || around.modifiesNext(around.head(first, last), last);
  }

  private boolean isPerson(int first, int last) {
    return first == last && evidence.isPerson(around.folded(first));
  }

  private boolean isPartOfName(int first, int last) {
    return isNameAt(first - 1) || isNameAt(last + 1) && !around.touch(last);
  }

  /** Whether a token is a name that is no place itself. */
  private boolean isNameAt(int token) {
    return token >= 0 && token < used.length && around.isName(token) && !isMatched(token);
  }

  private boolean isMatched(int token) {
    if (used[token]) {
      return true;
    }
    for (PlaceMatch place : found.places()) {
      if (place.first() <= token && token <= place.last()) {
        return place.trust() == PlaceMatch.Trust.SURE;
      }
    }
    return false;
  }

  /** The country named right after a place: "Tripoli, Lebanon", "Tripoli, au Liban". */
  private @Nullable Country beside(int last) {
    for (CountryMatch country : found.countries()) {
      if (country.sort() == CountryMatch.Sort.NAME
          && country.first() > last
          && country.first() - last <= BESIDE
          && !around.isName(country.first() - 1)
          && around.folded(last + 1).equals(",")) {
        return country.country();
      }
    }
    return null;
  }

  private void take(PlaceMatch match) {
    KnownPlace place = evidence.likeliest(match.candidates(), beside(match.last()));
    var named =
        new Named(
            place.name(), place.country(), place.geonames(), Level.valueOf(place.level().name()));
    addWithNoun(named, match.first(), match.last());
  }

  /** Adds a place with the noun that says of what sort it is ("Zaporizhzhia region"). */
  private void addWithNoun(Named named, int first, int last) {
    Surroundings.Lead lead = around.lead(first);
    Surroundings.Trail trail = lead == null ? around.trail(last) : null;
    int from = lead == null ? first : lead.first();
    int to = trail == null ? last : trail.last();
    PlaceCues.Noun noun = lead != null ? lead.noun() : trail != null ? trail.noun() : null;
    boolean known = named.geonames() != null;
    if (noun == null
        || noun.isNameAlone()
        || noun.city() && known
        || named.level() == noun.level()
        || named.level() == Level.COUNTRY
        || named.level() == Level.REGION && noun.level() == Level.VENUE
        || named.level() == Level.AREA
        || !isFree(from, to)) {
      add(named, first, last);
    } else {
      add(new Named(noun.name(named.name()), named.country(), null, noun.level()), from, to);
    }
  }

  /** Takes names that no list knows where the sentence sets them in a place. */
  private void takeUnknown(Set<String> accepted, Supplier<List<KnownMatch>> known) {
    for (int i = 0; i < used.length; i++) {
      if (used[i] || !around.isName(i) || i > 0 && around.isName(i - 1) && !used[i - 1]) {
        continue;
      }
      int first = firstOfName(i);
      int last = lastOfName(i);
      Surroundings.Lead lead = around.lead(first);
      Surroundings.Trail trail = around.trail(last);
      boolean shown = lead != null || trail != null || hasInfix(first, last);
      if ((shown || isSetInPlace(first, last)) && !isKnown(known.get(), first, last)) {
        String country = homeOf(first, last);
        addWithNoun(new Named(around.text(first, last), country, null, Level.CITY), first, last);
        accepted.add(around.text(first, last));
      }
      i = last;
    }
  }

  /** The country that the sentence gives an unknown place: "Pakistan's X", "X, Pakistan". */
  private @Nullable String homeOf(int first, int last) {
    Country beside = beside(last);
    if (beside != null) {
      return beside.located();
    }
    for (CountryMatch country : found.countries()) {
      int gap = first - country.last();
      boolean owner =
          country.sort() == CountryMatch.Sort.NAME
              && gap == 2
              && !around.isCapital(first - 1)
              && around.touch(country.last());
      if (owner || country.sort() == CountryMatch.Sort.ADJECTIVE && gap >= 1 && gap <= BESIDE) {
        return country.country().located();
      }
    }
    return null;
  }

  private static boolean isKnown(List<KnownMatch> actors, int first, int last) {
    return actors.stream().anyMatch(actor -> actor.first() <= last && actor.last() >= first);
  }

  /** A name may begin before its first capital: "al-Shifa". */
  private int firstOfName(int capital) {
    boolean joined =
        capital > 1
            && around.isHyphen(capital - 1)
            && around.touch(capital - 1)
            && around.touch(capital - 2)
            && isFree(capital - 2, capital - 1);
    return joined ? capital - 2 : capital;
  }

  private int lastOfName(int first) {
    int last = first;
    while (last + 1 < used.length
        && last - first + 1 < LONGEST_UNKNOWN
        && !used[last + 1]
        && (around.isName(last + 1) || around.touch(last) && isJoined(last + 1))) {
      last++;
    }
    return last;
  }

  /** Whether a token belongs to a name by a hyphen. */
  private boolean isJoined(int token) {
    return around.isHyphen(token) || around.isHyphen(token - 1);
  }

  /** Whether a name is built as only places are: "Villers-sur-Mer". */
  private boolean hasInfix(int first, int last) {
    String[] parts = around.text(first, last).split("-");
    return parts.length > 2 && cues.is("infix", parts[1]);
  }

  /** Whether an unknown name stands where places stand and is nobody's. */
  private boolean isSetInPlace(int first, int last) {
    if (around.isAcronym(first)
        || isPerson(first, last)
        || evidence.isPerson(around.folded(last))) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (cues.is("never", around.folded(i)) || !around.isSpelled(i) || !around.isParsed()) {
        return false;
      }
    }
    int head = around.head(first, last);
    int governor = around.governor(head);
    String lemma = around.lemma(governor);
    return around.follows("in", first)
            && !around.hasArticle(first)
            && !around.follows("dative", first)
            && !cues.is("dative", lemma)
            && !around.modifiesNext(head, last)
        || around.is(head, "obj") && cues.is("object", lemma)
        || around.is(head, "conj") && cues.is("and", around.folded(first - 1)) && isPlace(governor);
  }

  private boolean isPlace(int token) {
    return taken.stream().anyMatch(place -> place.first() <= token && token <= place.last());
  }

  private boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private void use(int first, int last) {
    for (int i = first; i <= last; i++) {
      used[i] = true;
    }
  }

  private void add(Named named, int first, int last) {
    use(first, last);
    var span = new Span(around.start(first), around.end(last));
    var place = new Place(named.name(), named.country(), named.geonames(), span);
    taken.add(
        new PlaceMention(
            place, named.level(), around.number(), first, last, around.head(first, last)));
  }
}
