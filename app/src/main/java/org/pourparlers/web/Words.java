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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.http.Points;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/** The words of the program in one language of the interface. */
public final class Words {
  private static final Pattern FOREIGN =
      Pattern.compile("(?<word>\\p{L}+) (word|(?<boilerplate>boilerplate)) in (?<text>\\p{L}+)");
  private static final Map<String, String> ALPHA2 = alpha2();
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    ALPHA2.forEach(
        (three, two) ->
            CODES.put(
                new Locale.Builder().setRegion(two).build().getDisplayCountry(Locale.UK), three));
  }

  /** English. */
  public static final Words ENGLISH = new Words("en", Locale.UK, Vocabulary.ENGLISH);

  /** French. */
  public static final Words FRENCH = new Words("fr", Locale.FRANCE, Vocabulary.of("fr"));

  private final String code;
  private final Locale locale;
  private final Properties texts = new Properties();
  private final Map<String, String> countries = new HashMap<>();

  private final Vocabulary vocabulary;

  /** Dates and durations in this language. */
  public final Dates dates;

  /** Offices and titles in this language. */
  public final Offices offices;

  private Words(String code, Locale locale, Vocabulary vocabulary) {
    this.code = code;
    this.locale = locale;
    this.vocabulary = vocabulary;
    this.dates = new Dates(this, locale);
    this.offices = new Offices(this, vocabulary);
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

  /** A text as it is kept, for the tests. */
  String raw(String key) {
    return Objects.requireNonNull(texts.getProperty(key));
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** A text with its values put in; the key itself where there is no such text. */
  public String t(String key, @Nullable Object... values) {
    String text = texts.getProperty(key);
    return text == null ? key : put(text, values);
  }

  private String put(String text, @Nullable Object... values) {
    return new MessageFormat(text.replace("'", "''"), locale).format(values);
  }

  /** One of the forms of a text that are separated by bars; the first where there are fewer. */
  String form(String key, int number, @Nullable Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      return key;
    }
    String[] forms = text.split("\\|", -1);
    return put(forms[number < forms.length ? number : 0], values);
  }

  /** The name of an enum constant: {@code kind.meeting}, {@code status.planned}. */
  public String of(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    String prefix = type.equals("EventKind") ? "kind" : type.toLowerCase(Locale.ROOT);
    return form(prefix + "." + constant.name().toLowerCase(Locale.ROOT), 0);
  }

  /** The status of an event of a kind: talks are held, an agreement is reached. */
  public String status(Status status, EventKind kind) {
    String general = "status." + status.name().toLowerCase(Locale.ROOT);
    String own = general + "." + kind.name().toLowerCase(Locale.ROOT);
    return has(own) ? t(own) : form(general, gender(kind));
  }

  /** An ordinal, of an event of a kind, with its beginning: "3rd since February 2025". */
  public String ordinal(int number, @Nullable String since, EventKind kind) {
    String manieth =
        form(number == 1 ? "ordinal.first" : "ordinal", gender(kind), number, ending(number));
    return since == null ? manieth : manieth + " " + t("ordinal.since", dates.brief(since));
  }

  /** What English puts behind the figures of an ordinal. */
  private static String ending(int number) {
    int last = number % 100 > 10 && number % 100 < 20 ? 0 : number % 10;
    return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
  }

  /** 0 for a masculine word, 1 for a feminine one, 2 for a plural. */
  private int gender(EventKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return t("kinds.feminine").contains(name) ? 1 : t("kinds.plural").contains(name) ? 2 : 0;
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
    return party.kind() == ActorKind.COUNTRY && country != null
        ? country(country)
        : vocabulary.actor(party.name());
  }

  /** An actor or a country that the record names in English. */
  public String name(String english) {
    String code = CODES.get(english);
    return code != null ? country(code) : vocabulary.actor(english);
  }

  /** A side of a question or a party of a process: a country's code, or a name. */
  public String side(String codeOrName) {
    return countries.containsKey(codeOrName) ? country(codeOrName) : name(codeOrName);
  }

  /** Why words are left out or garbled, which readings say in English; null for null. */
  public @Nullable String note(@Nullable String why) {
    if (why == null) {
      return null;
    }
    var foreign = FOREIGN.matcher(why);
    if (foreign.matches()) {
      return t(
          foreign.group("boilerplate") == null ? "note.foreign" : "note.foreign_boilerplate",
          language(foreign.group("word")),
          language(foreign.group("text")));
    }
    String key = "note." + why.replace(' ', '_');
    return has(key) ? t(key) : why;
  }

  private String language(String english) {
    for (String two : Locale.getISOLanguages()) {
      Locale one = Locale.forLanguageTag(two);
      if (one.getDisplayLanguage(Locale.ENGLISH).equals(english)) {
        return one.getDisplayLanguage(locale);
      }
    }
    return english;
  }

  /** Whom words are said to, as readings name them in English: "journalists". */
  public String audience(String english) {
    String key = "audience." + english;
    return has(key) ? t(key) : vocabulary.actor(english);
  }

  /** A topic that the record names in English. */
  public String topic(String english) {
    return vocabulary.topic(english);
  }

  /** A place that the record names in English, without its country. */
  public String town(String english) {
    String code = CODES.get(english);
    return code != null ? country(code) : place(english, null);
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
    return code.equals("fr") ? Points.french(geonames, name) : name;
  }
}
