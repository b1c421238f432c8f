package org.pourparlers.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a {@link Grammar}, a line each.
 *
 * <ul>
 *   <li>{@code NAME = items}: a rule; {@code NAME.fs = items}: one for the feminine singular
 *       ({@code m f s p ms fs mp fp}); {@code NAME*3 = items}: one drawn three times as often
 *   <li>an item is {@code form/UPOS:relation} or {@code <NAME>:relation}; {@code ^} marks the head,
 *       which has no relation, {@code ?} what may be left out, {@code =} what agrees with the head;
 *       {@code <NAME.ms>} is always masculine singular
 *   <li>a form is {@code one}, {@code singular|plural} or {@code ms|fs|mp|fp}; {@code signé+} is
 *       short for {@code signé|signée|signés|signées}
 *   <li>{@code NAME UPOS: form, form form}: a rule for each, words after the first hung from it, as
 *       {@code flat}, or as a line {@code parts flat:name} says
 *   <li>{@code elide le l'}: before a vowel the second stands for the first
 * </ul>
 */
final class GrammarFile {
  private static final String LEFT =
      "(?<left>\\w+)(?:\\.(?<under>[mfsp]+))?(?:\\*(?<weight>\\d+))?";
  private static final Pattern RULE = Pattern.compile(LEFT + " = (?<items>.+)");
  private static final Pattern WORDS = Pattern.compile(LEFT + " (?<upos>[A-Z]+): (?<words>.+)");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<option>\\??)(?<mark>[\\^=]?)"
              + "(?:<(?<name>\\w+)(?:\\.(?<agreement>[mfsp]+))?>|(?<form>.+)/(?<upos>[A-Z]+))"
              + "(?::(?<relation>\\S+))?");
  private static final String[] AGREEMENTS = {"ms", "fs", "mp", "fp"};

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<String, String> elided = new HashMap<>();
  private String partOfName = "flat";

  /**
   * A rule.
   *
   * @param agreements those under which it may be used, a bit each
   */
  record Rule(int agreements, int weight, List<Item> items) {}

  /**
   * One part of a rule: a word, or a name that stands for one.
   *
   * @param agrees with the head
   * @param agreement the one it always has, or -1
   */
  record Item(
      boolean option,
      boolean head,
      boolean agrees,
      String name,
      int agreement,
      List<String> forms,
      Upos upos,
      String relation) {
    String form(int number) {
      return switch (forms.size()) {
        case 1 -> forms.get(0);
        case 2 -> forms.get(number / 2);
        default -> forms.get(number);
      };
    }
  }

  GrammarFile(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        read(line.strip());
      }
    }
    for (List<Rule> all : rules.values()) {
      for (Rule rule : all) {
        rule.items().stream().map(Item::name).filter(name -> !name.isEmpty()).forEach(this::rules);
      }
    }
  }

  private void read(String line) {
    String[] parts = line.split(" ");
    if (parts[0].equals("elide")) {
      elided.put(parts[1], parts[2]);
      return;
    }
    if (parts[0].equals("parts")) {
      partOfName = parts[1];
      return;
    }
    Matcher words = WORDS.matcher(line);
    if (words.matches()) {
      Upos upos = Upos.valueOf(words.group("upos"));
      for (String phrase : words.group("words").split(", ")) {
        add(words, phrase(phrase, upos));
      }
      return;
    }
    Matcher rule = RULE.matcher(line);
    if (!rule.matches()) {
      throw new IllegalArgumentException("no rule: " + line);
    }
    List<Item> items = new ArrayList<>();
    for (String item : rule.group("items").split(" ")) {
      items.add(item(item, line));
    }
    if (items.stream().filter(Item::head).count() != 1) {
      throw new IllegalArgumentException("not one head: " + line);
    }
    add(rule, items);
  }

  /** The rules of a name. */
  List<Rule> rules(String name) {
    List<Rule> found = rules.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no rule for " + name);
    }
    return found;
  }

  /** The relation of parts of a name. */
  String partOfName() {
    return partOfName;
  }

  /** How a form is written before another. */
  String before(String form, String next) {
    String brief = elided.get(form);
    if (brief == null) {
      return form;
    }
    char first = Normalizer.normalize(next, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).charAt(0);
    return "aeiou".indexOf(first) >= 0 ? brief : form;
  }

  private void add(Matcher left, List<Item> items) {
    String weight = left.group("weight");
    int times = weight == null ? 1 : Integer.parseInt(weight);
    rules
        .computeIfAbsent(left.group("left"), name -> new ArrayList<>())
        .add(new Rule(agreements(left.group("under")), times, List.copyOf(items)));
  }

  private List<Item> phrase(String phrase, Upos upos) {
    List<Item> items = new ArrayList<>();
    for (String word : phrase.split(" ")) {
      boolean head = items.isEmpty();
      items.add(new Item(false, head, false, "", -1, forms(word), upos, head ? "" : partOfName));
    }
    return items;
  }

  private static Item item(String text, String line) {
    Matcher matcher = ITEM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no item: " + text + " in " + line);
    }
    boolean head = matcher.group("mark").equals("^");
    String relation = matcher.group("relation");
    if (head == (relation != null)) {
      throw new IllegalArgumentException("a head, or a relation: " + text + " in " + line);
    }
    String name = matcher.group("name");
    String agreement = matcher.group("agreement");
    return new Item(
        !matcher.group("option").isEmpty(),
        head,
        head || matcher.group("mark").equals("="),
        name == null ? "" : name,
        agreement == null ? -1 : List.of(AGREEMENTS).indexOf(agreement),
        name == null ? forms(matcher.group("form")) : List.of(),
        name == null ? Upos.valueOf(matcher.group("upos")) : Upos.X,
        head ? "" : relation);
  }

  private static List<String> forms(String text) {
    if (!text.endsWith("+")) {
      return List.of(text.split("\\|"));
    }
    String stem = text.substring(0, text.length() - 1);
    return List.of(stem, stem + "e", stem + "s", stem + "es");
  }

  /** The agreements, a bit each, that have all the letters. */
  private static int agreements(@Nullable String letters) {
    int agreements = 0;
    for (int i = 0; i < AGREEMENTS.length; i++) {
      String agreement = AGREEMENTS[i];
      if (letters == null || letters.chars().allMatch(letter -> agreement.indexOf(letter) >= 0)) {
        agreements |= 1 << i;
      }
    }
    return agreements;
  }
}
