package org.pourparlers.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/** The words of the program in one language of the interface. */
public final class Words {
  private static final Map<String, String> ALPHA2 = alpha2();

  /** English. */
  public static final Words ENGLISH = new Words("en", Locale.UK);

  /** French. */
  public static final Words FRENCH = new Words("fr", Locale.FRANCE);

  private final String code;
  private final Locale locale;
  private final Properties texts = new Properties();
  private final Map<String, String> countries = new HashMap<>();

  /** Dates and durations in this language. */
  public final Dates dates;

  private Words(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
    this.dates = new Dates(this, locale);
    try (InputStream in = Words.class.getResourceAsStream("words/" + code + ".properties");
        Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ALPHA2.forEach(
        (three, two) ->
            countries.put(
                three, new Locale.Builder().setRegion(two).build().getDisplayCountry(locale)));
    countries.put("XKX", "Kosovo");
  }

  private static Map<String, String> alpha2() {
    Map<String, String> out = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      out.put(new Locale.Builder().setRegion(two).build().getISO3Country(), two);
    }
    return out;
  }

  /** The words in a language; English where there are none. */
  public static Words in(@Nullable String code) {
    return "fr".equals(code) ? FRENCH : ENGLISH;
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** All keys, for the tests. */
  java.util.Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** A text with its values put in; the key itself where there is no such text. */
  public String t(String key, @Nullable Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      return key;
    }
    return new MessageFormat(text.replace("'", "''"), locale).format(values);
  }

  /** The name of an enum constant: {@code kind.meeting}, {@code status.planned}. */
  public String of(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    String prefix = type.equals("EventKind") ? "kind" : type.toLowerCase(Locale.ROOT);
    return t(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** A number with its thousands set apart. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A country's name; the code where it is none. */
  public String country(@Nullable String alpha3) {
    return alpha3 == null ? "" : countries.getOrDefault(alpha3, alpha3);
  }

  /** An actor's name; countries in this language. */
  public String party(Party party) {
    String country = party.country();
    return party.kind() == ActorKind.COUNTRY && country != null ? country(country) : party.name();
  }

  /** A place with its country, unless it is that country. */
  public String place(Fact.Where place) {
    String name = place(place.name(), place.geonames());
    String country = country(place.country());
    return country.isEmpty()
            || country.equals(name)
            || place.name().equals(ENGLISH.country(place.country()))
        ? (place.name().equals(ENGLISH.country(place.country())) ? country : name)
        : name + ", " + country;
  }

  private String place(String name, @Nullable Integer geonames) {
    return code.equals("fr") ? org.pourparlers.http.Points.french(geonames, name) : name;
  }
}
