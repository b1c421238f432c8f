package org.pourparlers.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.shared.CountryMatch;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.PlaceMatch;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.report.Span;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Text;
import org.pourparlers.text.Token;

/** Reads the one town of a dateline: "SIRTE, Libya", "BRUXELLES, 3 mai (Agence)". */
final class Dateline {
  private static final String ENDS = ",(-–—:0123456789";

  private Dateline() {}

  /**
   * The place of a report's dateline, or null where it has none or names two.
   *
   * @param places those of the sentences, by which an unknown town is spelled
   */
  static @Nullable Place of(Text text, Gazetteer gazetteer, List<List<PlaceMention>> places) {
    Span dateline = text.dateline();
    if (dateline == null) {
      return null;
    }
    Span town = town(text.content(), dateline);
    if (town.length() < 3 || town.of(text.content()).indexOf('/') >= 0) {
      return null;
    }
    String folded = Folding.of(town.of(text.content()));
    for (List<PlaceMention> sentence : places) {
      for (PlaceMention mention : sentence) {
        Place place = mention.place();
        if (Folding.of(place.evidence().of(text.content())).equals(folded)) {
          return new Place(place.name(), place.country(), place.geonames(), town);
        }
      }
    }
    List<Token> tokens = tokens(text.content(), dateline);
    Gazetteer.Found found = gazetteer.in(text.content(), tokens);
    for (PlaceMatch match : found.places()) {
      if (match.first() == 0) {
        var known = match.place();
        return new Place(known.name(), known.country(), known.geonames(), town);
      }
    }
    for (CountryMatch match : found.countries()) {
      if (match.first() > 0 && match.sort() == CountryMatch.Sort.NAME) {
        String name = spelled(town.of(text.content()));
        return new Place(name, match.country().located(), null, town);
      }
    }
    return null;
  }

  /** From the first letter to the first comma, bracket, dash or figure. */
  private static Span town(String content, Span dateline) {
    int end = dateline.start();
    while (end < dateline.end()
        && (ENDS.indexOf(content.charAt(end)) < 0 || joins(content, end, dateline))) {
      end++;
    }
    while (end > dateline.start() && Character.isWhitespace(content.charAt(end - 1))) {
      end--;
    }
    return new Span(dateline.start(), end);
  }

  private static boolean joins(String content, int at, Span dateline) {
    return content.charAt(at) == '-'
        && at > dateline.start()
        && at + 1 < dateline.end()
        && Character.isLetter(content.charAt(at - 1))
        && Character.isLetter(content.charAt(at + 1));
  }

  /** "PORT-AMBRE" as "Port-Ambre". */
  private static String spelled(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      String letter = name.substring(i, i + 1);
      boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
      out.append(inside ? letter.toLowerCase(Locale.ROOT) : letter);
    }
    return out.toString();
  }

  private static List<Token> tokens(String content, Span span) {
    List<Token> tokens = new ArrayList<>();
    int from = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean word =
          i < span.end() && (Character.isLetter(content.charAt(i)) || joins(content, i, span));
      if (word && from < 0) {
        from = i;
      } else if (!word) {
        if (from >= 0) {
          tokens.add(new Token(from, i, content.substring(from, i)));
          from = -1;
        }
        if (i < span.end() && !Character.isWhitespace(content.charAt(i))) {
          tokens.add(new Token(i, i + 1, content.substring(i, i + 1)));
        }
      }
    }
    return tokens;
  }
}
