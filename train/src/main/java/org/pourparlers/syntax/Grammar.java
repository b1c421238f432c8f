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
import java.util.TreeMap;

/**
 * Makes sentences with their trees, of the kind that news about negotiations is written in and
 * treebanks are poor in: words of speaking before their subject, titles and names, headlines. The
 * rules of a language are in its file, as {@link GrammarFile} reads them; {@code S} is the
 * sentence. What agrees in gender and number is made to: a rule is used under an agreement, which
 * its head and the items marked so share; the others take one of their own.
 */
final class Grammar {
  /** Stands in FEATS, which the sentences do not have. */
  static final String UNKNOWN = "?";

  private static final int DEEPEST = 18;
  private static final int LONGEST = 70;

  /** How often masculine and feminine singular, masculine and feminine plural are drawn. */
  private static final int[] DRAWN = {5, 3, 3, 2};

  private final GrammarFile file;
  private final Dropout random;

  private static final class Draft {
    final List<String> forms = new ArrayList<>();
    final List<Upos> upos = new ArrayList<>();
    final List<Integer> heads = new ArrayList<>();
    final List<String> relations = new ArrayList<>();
  }

  Grammar(GrammarFile file, Dropout random) {
    this.file = file;
    this.random = random;
  }

  /** The grammar of a language. */
  static Grammar of(String language, Dropout random) {
    String name = language + ".grammar";
    try (InputStream in = Grammar.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + name);
      }
      var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new Grammar(new GrammarFile(new BufferedReader(reader)), random);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** A new sentence; its lemmas are its forms, its FEATS {@link #UNKNOWN}. */
  Gold sentence() {
    while (true) {
      Draft draft = new Draft();
      int root = expand("S", agreement(file.rules("S")), draft, 0);
      if (root >= 0 && draft.forms.size() <= LONGEST) {
        draft.heads.set(root, -1);
        draft.relations.set(root, "root");
        joinNames(draft);
        return gold(withoutStrayCommas(draft));
      }
    }
  }

  /** One under which there are rules. */
  private int agreement(List<GrammarFile.Rule> rules) {
    int under = 0;
    for (GrammarFile.Rule rule : rules) {
      under |= rule.agreements();
    }
    int drawn;
    do {
      drawn = drawn(DRAWN);
    } while ((under >> drawn & 1) == 0);
    return drawn;
  }

  private int drawn(int[] weights) {
    int left = random.below(Arrays.stream(weights).sum());
    int drawn = 0;
    while (left >= weights[drawn]) {
      left -= weights[drawn++];
    }
    return drawn;
  }

  /** Appends words; the number of their head, or -1 where rules went too deep or do not agree. */
  private int expand(String name, int agreement, Draft draft, int depth) {
    int[] weights =
        file.rules(name).stream()
            .mapToInt(rule -> (rule.agreements() >> agreement & 1) * rule.weight())
            .toArray();
    if (depth > DEEPEST || Arrays.stream(weights).sum() == 0) {
      return -1;
    }
    GrammarFile.Rule rule = file.rules(name).get(drawn(weights));
    int head = -1;
    Map<Integer, String> dependents = new TreeMap<>();
    for (GrammarFile.Item item : rule.items()) {
      if (item.option() && random.chance(0.5)) {
        continue;
      }
      int word;
      if (item.name().isEmpty()) {
        word = draft.forms.size();
        draft.forms.add(item.form(agreement));
        draft.upos.add(item.upos());
        draft.heads.add(-1);
        draft.relations.add("");
      } else {
        int own =
            item.agreement() >= 0
                ? item.agreement()
                : item.agrees() ? agreement : agreement(file.rules(item.name()));
        word = expand(item.name(), own, draft, depth + 1);
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

  /** Every part of a name hangs from its first. */
  private void joinNames(Draft draft) {
    for (int i = 0; i < draft.heads.size(); i++) {
      int head = draft.heads.get(i);
      if (head >= 0
          && draft.relations.get(i).equals(file.partOfName())
          && draft.relations.get(head).equals(file.partOfName())) {
        draft.heads.set(i, draft.heads.get(head));
      }
    }
  }

  /** Without the commas that close a phrase where another mark follows. */
  private static Draft withoutStrayCommas(Draft draft) {
    Map<Integer, Integer> places = new HashMap<>();
    places.put(-1, -1);
    Draft kept = new Draft();
    int size = draft.forms.size();
    for (int i = 0; i < size; i++) {
      boolean stray =
          draft.forms.get(i).equals(",")
              && (i == size - 1 || ",.:;?)".contains(draft.forms.get(i + 1)));
      if (!stray) {
        places.put(i, kept.forms.size());
        kept.forms.add(draft.forms.get(i));
        kept.upos.add(draft.upos.get(i));
        kept.heads.add(draft.heads.get(i));
        kept.relations.add(draft.relations.get(i));
      }
    }
    kept.heads.replaceAll(places::get);
    return kept;
  }

  private Gold gold(Draft draft) {
    String[] forms = draft.forms.toArray(new String[0]);
    for (int i = 0; i + 1 < forms.length; i++) {
      forms[i] = file.before(forms[i], forms[i + 1]);
    }
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
