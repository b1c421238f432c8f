package org.pourparlers.mention.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;
import org.pourparlers.syntax.FullForms;
import org.pourparlers.syntax.SyntaxModel;

/**
 * What one language calls people, offices and sides: the tables of {@code languages/CODE/lexicon}.
 * Immutable once loaded.
 */
public final class ActorWords {
  /** Small words, by what they do. */
  enum Part {
    DETERMINER,
    CONTRACTED,
    INDEFINITE,
    OF,
    FOR,
    AS,
    AND,
    UNIT,
    GENITIVE,
    PARTICLE,
    SAY,
    WHO,
    IN,
    BE,
    BY,
    COUNT,
    THERE,
    HAS,
    NUMBER,
    OCCASION,
    NO_TITLE_AFTER,
    ASK,
    HAPPEN,
    BARE_NAME,
    BARE_ENDING,
    FROM,
    TOWARDS,
    DATIVE,
    GIVE,
    CALENDAR,
    NO_NAME,
    CAPITAL,
    REPUBLIC,
    WHOM,
    ONE,
    YEARS,
    AFFAIRS,
    THAT,
    APPOINTED,
    STATE_NOUN,
    STATE_ACT,
    MEET_WHOM,
    STATE_ARTICLE,
    ALIAS,
    NAMED,
    NEIGHBOUR,
    LAND,
    IMPERSONAL,
    SOURCE,
    FEMININE,
    MASCULINE,
    WHOSE,
    REGION,
    BOTH
  }

  /** What words do, by word: most do nothing of it. */
  private final Map<String, Set<Part>> parts = new HashMap<>();

  private boolean genitives;
  private final Map<String, Integer> numbers = new HashMap<>();
  final Phrases<Title> titles = new Phrases<>();
  final Phrases<String> modifiers = new Phrases<>();
  final Phrases<String> fields = new Phrases<>();
  final Phrases<Collective> collectives = new Phrases<>();
  final Phrases<String> honorifics = new Phrases<>();
  final Phrases<Pronoun> pronouns = new Phrases<>();
  private static final Set<Part> FUNCTIONS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Part.OF,
              Part.FOR,
              Part.DETERMINER,
              Part.INDEFINITE,
              Part.AND,
              Part.SAY,
              Part.WHO,
              Part.IN,
              Part.BE,
              Part.BY,
              Part.AS,
              Part.CALENDAR,
              Part.GENITIVE));

  private final Map<Leading.Use, Phrases<Leading>> leading = new EnumMap<>(Leading.Use.class);

  /** What words of leading begin with, of whatever use. */
  private final Set<String> leadingFirsts = new HashSet<>();

  private final Map<String, String> givenNames = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, String> counterparts = new HashMap<>();
  private final Map<String, String> bodyNouns = new HashMap<>();
  private final Set<String> demonymEndings = new HashSet<>();
  private final List<String[]> stateEndings = new ArrayList<>();
  private final List<String[]> stateNames = new ArrayList<>();
  private final FullForms forms;

  private ActorWords(FullForms forms) {
    this.forms = forms;
  }

  /** Loads the tables of a language; a missing one is a broken installation. */
  public static ActorWords load(String language) {
    ActorWords words = new ActorWords(SyntaxModel.dictionary(language));
    String folder = "languages/" + language + "/lexicon/";
    words.loadParts(Table.load(folder + "actor-words.tsv"));
    words.loadTitles(Table.load(folder + "titles.tsv"));
    words.loadLeading(Table.load(folder + "leading.tsv"));
    words.loadCollectives(Table.load(folder + "collectives.tsv"));
    words.loadCounted(Table.load(folder + "counting.tsv"), Table.load(folder + "counted.tsv"));
    for (String[] row : Table.load(folder + "title-modifiers.tsv").rows()) {
      words.modifiers.add(row[0], row[1]);
    }
    for (String[] row : Table.load(folder + "fields.tsv").rows()) {
      words.fields.add(row[0], row[1]);
    }
    for (String[] row : Table.load(folder + "honorifics.tsv").rows()) {
      words.honorifics.add(row[0], row[1]);
    }
    for (String[] row : Table.load(folder + "pronouns.tsv").rows()) {
      words.pronouns.add(row[0], new Pronoun(row[1], row[2].equals("plural"), row[3], row[4]));
    }
    for (String[] row : Table.load(folder + "body-nouns.tsv").rows()) {
      words.bodyNouns.put(Spelling.fold(row[0]), row[1]);
    }
    for (String[] row : Table.load(folder + "demonym-endings.tsv").rows()) {
      words.demonymEndings.add(row[0]);
    }
    for (String[] row : Table.load(folder + "state-endings.tsv").rows()) {
      words.stateEndings.add(new String[] {row[0], row[1]});
    }
    for (String[] row : Table.load(folder + "state-names.tsv").rows()) {
      words.stateNames.add(new String[] {row[0], row[1]});
    }
    for (String[] row : Table.load(folder + "default-holders.tsv").rows()) {
      words.defaults.put(row[0], row[1]);
    }
    for (String[] row : Table.load("languages/shared/counterparts.tsv").rows()) {
      words.counterparts.put(row[0], row[1]);
    }
    for (String[] row : Table.load("languages/shared/given-names.tsv").rows()) {
      words.givenNames.put(Spelling.fold(row[0]), row[1]);
    }
    return words;
  }

  private void loadParts(Table table) {
    for (String[] row : table.rows()) {
      Part part = Part.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row[1].split(" ")) {
        parts.computeIfAbsent(Spelling.fold(word), w -> EnumSet.noneOf(Part.class)).add(part);
        genitives |= part == Part.GENITIVE;
        if (part == Part.NUMBER) {
          numbers.put(Spelling.fold(word), numbers.size() + 2);
        }
      }
    }
  }

  private void loadTitles(Table table) {
    for (String[] row : table.rows()) {
      Title.Sort sort = Title.Sort.valueOf(row[3].toUpperCase(Locale.ROOT));
      titles.add(row[0], new Title(row[2], sort, row[4], false));
      if (!row[1].isEmpty()) {
        titles.add(row[1], new Title(row[2], sort, row[4], true));
      }
    }
  }

  private void loadLeading(Table table) {
    for (String[] row : table.rows()) {
      Leading.Use use = Leading.Use.valueOf(row[1].toUpperCase(Locale.ROOT));
      leading.computeIfAbsent(use, k -> new Phrases<>()).add(row[0], new Leading(use, row[2]));
      leadingFirsts.addAll(Words.pieces(row[0]).subList(0, 1));
    }
  }

  /** The words of leading that begin at a piece, at most one of each use. */
  List<Phrases.Match<Leading>> leading(Words words, int i) {
    List<Phrases.Match<Leading>> out = List.of();
    if (!leadingFirsts.contains(words.key(i))) {
      return out;
    }
    for (Phrases<Leading> phrases : leading.values()) {
      Phrases.Match<Leading> match = phrases.at(words, i);
      if (match != null) {
        out = out.isEmpty() ? new ArrayList<>(2) : out;
        out.add(match);
      }
    }
    return out;
  }

  /** Whether a piece is a participle of leading: "led". */
  boolean led(Words words, int i) {
    Phrases<Leading> phrases = leading.get(Leading.Use.LED);
    return phrases != null && phrases.at(words, i) != null;
  }

  private void loadCollectives(Table table) {
    for (String[] row : table.rows()) {
      Collective.Sort sort = Collective.Sort.valueOf(row[1].toUpperCase(Locale.ROOT));
      boolean count = sort == Collective.Sort.SEVERAL && !row[3].isEmpty();
      int number = count ? Integer.parseInt(row[3]) : 0;
      String body = count ? "" : row[3];
      collectives.add(row[0], new Collective(sort, row[2].equals("plural"), body, number));
    }
  }

  /** "les deux" and "camps": every phrase of a numeral and a noun that is counted. */
  private void loadCounted(Table counting, Table counted) {
    for (String[] words : counting.rows()) {
      int number = Integer.parseInt(words[1]);
      for (String[] noun : counted.rows()) {
        Collective.Sort sort = Collective.Sort.valueOf(noun[1].toUpperCase(Locale.ROOT));
        collectives.add(words[0] + " " + noun[0], new Collective(sort, true, noun[2], number));
      }
    }
  }

  /** What the office of a title is called in other countries ("secretary of state"), by title. */
  Map<String, String> counterparts() {
    return counterparts;
  }

  /** Of whom a title is held where nothing says so: a country's code or a body's id, by title. */
  Map<String, String> defaults() {
    return defaults;
  }

  /**
   * Whether a word and those behind it may be a title: "minister", "foreign minister".
   *
   * @param words one word, with the next where it is known
   */
  public boolean beginsTitle(String words) {
    return titles.begins(pieces(words));
  }

  /** The pieces of one word or two; a mark ends a phrase, as no word does. */
  private static List<String> pieces(String words) {
    List<String> pieces = Words.pieces(words);
    int space = words.indexOf(' ');
    boolean mark = space >= 0 && !Character.isLetterOrDigit(words.codePointAt(space + 1));
    if (mark) {
      pieces = new ArrayList<>(pieces);
      pieces.add("");
    }
    return pieces;
  }

  /**
   * Whether a word and those behind it may name people by what they are: an office, a side, a body.
   *
   * @param words one word, with the next where it is known
   */
  public boolean beginsParty(String words) {
    List<String> pieces = pieces(words);
    return titles.begins(pieces) || collectives.begins(pieces) || honorifics.begins(pieces);
  }

  /** Whether a noun, and no verb, stands behind a word: "the", "their". */
  public boolean determiner(String word) {
    String key = Spelling.fold(word);
    Pronoun pronoun = pronouns.of(Words.pieces(word));
    return pronoun == null
        ? is(Part.DETERMINER, key) || is(Part.INDEFINITE, key)
        : pronoun.possessive();
  }

  /** Whether a word stands for who is named elsewhere and does or suffers something: "he". */
  public boolean pronoun(String word) {
    Pronoun pronoun = pronouns.of(Words.pieces(word));
    return pronoun != null && (pronoun.subject() || pronoun.use().equals("object"));
  }

  /** The number that a word for one from two on means, or 0. */
  int number(String key) {
    return numbers.getOrDefault(key, 0);
  }

  /**
   * Where a capitalised name of a field ends that begins at a piece ("Near Eastern Affairs"), or
   * -1.
   */
  int affairs(Words words, int i) {
    for (int k = i; k < i + 7 && (words.capital(k) || is(Part.AND, words.key(k))); k++) {
      if (is(Part.AFFAIRS, words.key(k))) {
        return k;
      }
    }
    return -1;
  }

  /** m or f for an article that tells the gender of its noun, else "". */
  String gender(String article) {
    return is(Part.FEMININE, article) ? "f" : is(Part.MASCULINE, article) ? "m" : "";
  }

  boolean is(Part part, String key) {
    Set<Part> own = parts.get(key);
    return own != null && own.contains(part);
  }

  /** Whether a word is a small one, or one of saying, that no complement goes over. */
  boolean function(String key) {
    Set<Part> own = parts.get(key);
    return own != null && !Collections.disjoint(own, FUNCTIONS);
  }

  /** m, f or u for a known given name, else null. */
  @Nullable String givenName(String key) {
    return givenNames.get(key);
  }

  /** Whether a word as it stands, less its capitals, is in the dictionary: no mere name. */
  public boolean ordinary(String form) {
    return !forms.of(form.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** organisation or group for a noun that names of bodies contain, else null. */
  @Nullable String bodyNoun(String key) {
    return bodyNouns.get(key);
  }

  /** Whether names and nouns stand before what they belong to ("Kremlin spokesman"). */
  boolean premodifies() {
    return genitives;
  }

  /** Endings of adjectives that states have, each with what the state's name ends with instead. */
  List<String[]> stateEndings() {
    return stateEndings;
  }

  /** Endings of the names of states, folded, and what English has instead. */
  List<String[]> stateNames() {
    return stateNames;
  }

  /** What English calls a state that no list knows: "Valdorie" is "Valdoria". */
  String stateName(String written) {
    if (premodifies()) {
      return written;
    }
    String plain = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    for (String[] ending : stateNames) {
      if (plain.endsWith(ending[0])) {
        return plain.substring(0, plain.length() - ending[0].length()) + ending[1];
      }
    }
    return written;
  }

  Set<String> demonymEndings() {
    return demonymEndings;
  }
}
