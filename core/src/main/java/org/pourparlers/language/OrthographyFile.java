package org.pourparlers.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.text.Orthography;
import org.pourparlers.text.Paragraph;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code languages/CODE/language.yml} from the class path. */
public final class OrthographyFile {
  private final String path;

  private OrthographyFile(String path) {
    this.path = path;
  }

  /**
   * The orthography of a language.
   *
   * @param code ISO 639-1 code, the name of the language's folder
   * @throws IllegalArgumentException if there is no such file, or a part of it is missing
   */
  public static Orthography load(String code) {
    return new OrthographyFile("languages/" + code + "/language.yml").read();
  }

  private Orthography read() {
    InputStream in = OrthographyFile.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("no such file: " + path);
    }
    try (in) {
      LoadSettings settings = LoadSettings.builder().setLabel(path).build();
      return orthography(map(new Load(settings).loadFromInputStream(in), "the file"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private Orthography orthography(Map<?, ?> file) {
    Map<?, ?> abbreviations = map(file.get("abbreviations"), "abbreviations");
    return new Orthography(
        text(file, "language"),
        words(file, "function_words"),
        words(file, "telling_words"),
        text(file, "letters"),
        new Orthography.Abbreviations(
            words(abbreviations, "titles"),
            words(abbreviations, "numbered"),
            words(abbreviations, "others")),
        cutting(map(file.get("words"), "words")),
        cues(map(file.get("cues"), "cues"), words(file, "dates")));
  }

  private Orthography.Words cutting(Map<?, ?> words) {
    Map<String, List<String>> contracted = new LinkedHashMap<>();
    map(words.get("contracted"), "contracted")
        .forEach((word, parts) -> contracted.put(word.toString(), texts(parts)));
    return new Orthography.Words(
        words(words, "elided"),
        words(words, "whole"),
        words(words, "clitics"),
        Map.copyOf(contracted),
        words(words, "units"),
        article(words.get("plural_article")),
        words(words, "prefixes"),
        words(words, "hyphened"),
        Boolean.TRUE.equals(words.get("cuts_hyphens")),
        Boolean.TRUE.equals(words.get("groups_digits")));
  }

  private Orthography.@Nullable PluralArticle article(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    Map<?, ?> article = map(value, "plural_article");
    return new Orthography.PluralArticle(
        text(article, "word"),
        new Orthography.Endings(words(article, "after"), words(article, "after_endings")),
        words(article, "participle_endings"),
        words(article, "auxiliaries"),
        words(article, "adverb_endings"),
        words(article, "verb_endings"),
        words(article, "subjects"),
        new Orthography.Endings(
            words(article, "never_after"), words(article, "never_after_endings")),
        words(article, "joining"),
        words(article, "contracted_before"));
  }

  private Orthography.Cues cues(Map<?, ?> cues, Set<String> dates) {
    Map<Paragraph.Kind, List<String>> begins = new EnumMap<>(Paragraph.Kind.class);
    Map<Paragraph.Kind, List<String>> contains = new EnumMap<>(Paragraph.Kind.class);
    Map<Paragraph.Kind, List<String>> ends = new EnumMap<>(Paragraph.Kind.class);
    Map<Paragraph.Kind, List<List<List<String>>>> groups = new EnumMap<>(Paragraph.Kind.class);
    cues.forEach(
        (name, value) -> {
          Paragraph.Kind kind = Paragraph.Kind.valueOf(name.toString().toUpperCase(Locale.ROOT));
          Map<?, ?> of = map(value, name.toString());
          begins.put(kind, texts(of.get("begins")));
          contains.put(kind, texts(of.get("contains")));
          ends.put(kind, texts(of.get("ends")));
          groups.put(
              kind,
              list(of.get("groups")).stream()
                  .map(cue -> list(cue).stream().map(this::texts).toList())
                  .toList());
        });
    return new Orthography.Cues(begins, contains, ends, groups, dates);
  }

  private Set<String> words(Map<?, ?> in, String key) {
    String text = text(in, key).strip();
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(text.split("\\s+")));
  }

  private String text(Map<?, ?> in, String key) {
    if (!(in.get(key) instanceof String text)) {
      throw new IllegalArgumentException(path + ": " + key + " must be a text");
    }
    return text;
  }

  private List<String> texts(@Nullable Object value) {
    return list(value).stream().map(Object::toString).toList();
  }

  private List<?> list(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException(path + ": a list is expected, not " + value);
    }
    return list;
  }

  private Map<?, ?> map(@Nullable Object value, String what) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(path + ": " + what + " must hold keys and values");
    }
    return map;
  }
}
