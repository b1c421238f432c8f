package org.pourparlers.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes sentences with their trees, of the kind that news about negotiations is written in and
 * treebanks are poor in: words of speaking before their subject, titles and names, headlines. A
 * rule is a line {@code NAME = items}; an item is {@code form/UPOS:relation} or {@code
 * <NAME>:relation}; {@code ^} marks the head, which has no relation, {@code ?} what may be left
 * out. The rules of one name are equally likely. {@code S} is the sentence. A line {@code NAME
 * UPOS: Geneva, New York} gives as many rules, names of several words with the first as head.
 */
final class Grammar {
  /** Stands in FEATS, which the sentences do not have. */
  static final String UNKNOWN = "?";

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<option>\\??)(?<head>\\^?)"
              + "(?:<(?<name>\\w+)>|(?<form>.+)/(?<upos>[A-Z]+))(?::(?<relation>\\S+))?");
  private static final Pattern WORDS =
      Pattern.compile("(?<name>\\w+) (?<upos>[A-Z]+): (?<words>.+)");
  private static final int DEEPEST = 14;

  private final Map<String, List<List<Item>>> rules = new HashMap<>();
  private final Dropout random;

  private record Item(
      boolean option, boolean head, String name, String form, Upos upos, String relation) {}

  private static final class Draft {
    final List<String> forms = new ArrayList<>();
    final List<Upos> upos = new ArrayList<>();
    final List<Integer> heads = new ArrayList<>();
    final List<String> relations = new ArrayList<>();
  }

  private Grammar(BufferedReader lines, Dropout random) throws IOException {
    this.random = random;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher words = WORDS.matcher(line);
      if (words.matches()) {
        list(words.group("name"), Upos.valueOf(words.group("upos")), words.group("words"));
        continue;
      }
      String[] sides = line.split(" = ", 2);
      List<Item> items = new ArrayList<>();
      for (String text : sides[1].split(" ")) {
        items.add(item(text, line));
      }
      if (items.stream().filter(Item::head).count() != 1) {
        throw new IllegalArgumentException("not one head: " + line);
      }
      rules.computeIfAbsent(sides[0], name -> new ArrayList<>()).add(items);
    }
  }

  /** The grammar of a language. */
  static Grammar of(String language, Dropout random) {
    String name = language + ".grammar";
    try (InputStream in = Grammar.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + name);
      }
      var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new Grammar(new BufferedReader(reader), random);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private void list(String name, Upos upos, String words) {
    for (String phrase : words.split(", ")) {
      List<Item> items = new ArrayList<>();
      for (String form : phrase.split(" ")) {
        boolean head = items.isEmpty();
        items.add(new Item(false, head, "", form, upos, head ? "" : "flat"));
      }
      rules.computeIfAbsent(name, key -> new ArrayList<>()).add(items);
    }
  }

  private static Item item(String text, String line) {
    Matcher matcher = ITEM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no item: " + text + " in " + line);
    }
    boolean head = !matcher.group("head").isEmpty();
    String relation = matcher.group("relation");
    if (head == (relation != null)) {
      throw new IllegalArgumentException("a head, or a relation: " + text + " in " + line);
    }
    String name = matcher.group("name");
    return new Item(
        !matcher.group("option").isEmpty(),
        head,
        name == null ? "" : name,
        name == null ? matcher.group("form") : "",
        name == null ? Upos.valueOf(matcher.group("upos")) : Upos.X,
        head ? "" : relation);
  }

  /** A new sentence; its lemmas are its forms, its FEATS {@link #UNKNOWN}. */
  Gold sentence() {
    while (true) {
      Draft draft = new Draft();
      int root = expand("S", draft, 0);
      if (root >= 0) {
        draft.heads.set(root, -1);
        draft.relations.set(root, "root");
        return gold(draft);
      }
    }
  }

  /** Appends words; the number of their head, or -1 where rules went too deep. */
  private int expand(String name, Draft draft, int depth) {
    List<List<Item>> choices = rules.get(name);
    if (choices == null) {
      throw new IllegalArgumentException("no rule for " + name);
    }
    if (depth > DEEPEST) {
      return -1;
    }
    List<Item> items = choices.get(random.below(choices.size()));
    int head = -1;
    Map<Integer, String> dependents = new HashMap<>();
    for (Item item : items) {
      if (item.option() && random.chance(0.5)) {
        continue;
      }
      int word;
      if (item.name().isEmpty()) {
        word = draft.forms.size();
        draft.forms.add(item.form());
        draft.upos.add(item.upos());
        draft.heads.add(-1);
        draft.relations.add("");
      } else {
        word = expand(item.name(), draft, depth + 1);
        if (word < 0) {
          return -1;
        }
      }
      if (item.head()) {
        head = word;
      } else {
        dependents.put(word, item.relation());
      }
    }
    for (var dependent : dependents.entrySet()) {
      draft.heads.set(dependent.getKey(), head);
      draft.relations.set(dependent.getKey(), dependent.getValue());
    }
    return head;
  }

  private static Gold gold(Draft draft) {
    String[] forms = draft.forms.toArray(new String[0]);
    for (int i = 0; i < forms.length; i++) {
      if (Character.isLetter(forms[i].charAt(0))) {
        forms[i] = Character.toUpperCase(forms[i].charAt(0)) + forms[i].substring(1);
        break;
      }
    }
    String[] feats = new String[forms.length];
    Arrays.fill(feats, UNKNOWN);
    return new Gold(
        forms,
        forms.clone(),
        draft.upos.toArray(new Upos[0]),
        feats,
        draft.heads.stream().mapToInt(head -> head).toArray(),
        draft.relations.toArray(new String[0]));
  }
}
