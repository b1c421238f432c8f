package org.pourparlers.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pourparlers.language.Language;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules of a language, found by the words that trigger them. */
public final class RuleBook {
  private static final String FRAMES = "languages/shared/frames.yml";

  private static final Set<String> CONTACTS =
      Set.of("meeting", "call", "talks", "visit", "mediation");

  private final List<Rule> rules;
  private final Map<String, List<Entry>> byHead = new HashMap<>();

  /**
   * @param asked the words that follow its head, as a set of {@link #bit}
   */
  private record Entry(Rule rule, Trigger trigger, long asked) {
    static Entry of(Rule rule, Trigger trigger) {
      long asked = 0;
      for (String next : trigger.next()) {
        asked |= bit(next.startsWith("+") || next.startsWith("<") ? next.substring(1) : next);
      }
      return new Entry(rule, trigger, asked);
    }
  }

  RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      for (Trigger trigger : rule.triggers()) {
        byHead.computeIfAbsent(trigger.head(), h -> new ArrayList<>()).add(Entry.of(rule, trigger));
      }
    }
    Comparator<Entry> exactFirst =
        Comparator.<Entry>comparingInt(e -> -e.trigger().exactness())
            .thenComparing(e -> !e.rule().kind().equals(Rule.NONE));
    byHead.values().forEach(entries -> entries.sort(exactFirst));
  }

  /** The rules of a language: the files that {@code rules/files.tsv} names. */
  public static RuleBook of(Language language) {
    Map<String, Rule.Frame> frames = new LinkedHashMap<>();
    ((Map<?, ?>) yaml(FRAMES))
        .forEach((name, frame) -> frames.put((String) name, RuleFile.frame((Map<?, ?>) frame)));
    List<Rule> rules = new ArrayList<>();
    Map<String, Set<String>> lists = new HashMap<>();
    for (String[] row : language.table("rule-files").rows()) {
      String name = language.code() + "/" + row[0];
      rules.addAll(
          RuleFile.read(name, yaml(language.path("rules/" + row[0] + ".yml")), frames, lists));
    }
    return new RuleBook(rules);
  }

  private static Object yaml(String path) {
    try (InputStream in = RuleBook.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file: " + path);
      }
      return new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  public List<Rule> rules() {
    return rules;
  }

  /**
   * What its rules find in a sentence, by head; for each head the rules with the most exact
   * trigger.
   */
  List<Match> matches(Tree tree, Grammar grammar) {
    List<Match> matches = new ArrayList<>();
    long present = 0;
    for (int word = 0; word < tree.size(); word++) {
      List<Entry> entries = byHead.getOrDefault(tree.lemma(word), List.of());
      if (entries.isEmpty() && tree.upos(word) != Upos.PUNCT || gerund(tree, word)) {
        String form = Words.lower(tree.form(word));
        entries = form.equals(tree.lemma(word)) ? entries : byHead.getOrDefault(form, List.of());
      }
      int exactness = -1;
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        Trigger trigger = entry.trigger();
        if (trigger.exactness() < exactness) {
          break;
        }
        if (entry.asked() != 0) {
          present = present == 0 ? words(tree) : present;
          if ((entry.asked() & ~present) != 0) {
            continue;
          }
        }
        int[] companions = Companions.find(tree, word, trigger, grammar);
        if (companions != null && !read(entry.rule(), word, matches)) {
          matches.add(new Match(entry.rule(), trigger, word, companions));
          boolean hides = trigger.subjects().isEmpty() && !entry.rule().negated();
          // what tells nothing wins over what is as exact
          int idle = entry.rule().kind().equals(Rule.NONE) ? 1 : 0;
          exactness = hides ? trigger.exactness() + idle : exactness;
        }
      }
    }
    return matches.stream()
        .filter(match -> !match.rule().kind().equals(Rule.NONE) && !within(match, matches, tree))
        .toList();
  }

  /** All lemmas and forms of a sentence, as a set of {@link #bit}: it may hold more than them. */
  private static long words(Tree tree) {
    long present = 0;
    for (int word = 0; word < tree.size(); word++) {
      present |= bit(tree.lemma(word)) | bit(Words.lower(tree.form(word)));
    }
    return present;
  }

  private static long bit(String word) {
    int hash = word.hashCode() * 0x9E3779B1;
    return 1L << (hash >>> 26);
  }

  /** "Fighting flared": a noun that the tagger takes for a verb. */
  private static boolean gerund(Tree tree, int word) {
    return tree.is(word, "nsubj")
        && tree.upos(word) == Upos.VERB
        && tree.has(word, "VerbForm", "Ger")
        && tree.child(word, "obj") < 0;
  }

  /** Whether a rule has already been found at a word. */
  private static boolean read(Rule rule, int word, List<Match> matches) {
    for (int i = matches.size() - 1; i >= 0 && matches.get(i).word() == word; i--) {
      if (matches.get(i).rule() == rule && matches.get(i).trigger().subjects().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean deed(Match match) {
    return !CONTACTS.contains(match.rule().kind());
  }

  /** Whether a word is one of an idiom's own, not its object. */
  private static boolean within(int word, Match idiom) {
    for (int i = 0; i < idiom.trigger().next().size(); i++) {
      if (idiom.companions()[i] == word) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether its head is a word of an idiom, of the object of a deed, or of its own rule's match.
   */
  private static boolean within(Match match, List<Match> matches, Tree tree) {
    for (Match other : matches) {
      boolean idiom =
          other.rule() == match.rule()
              || other.rule().kind().equals(match.rule().kind())
                  && other.trigger().sort() == Trigger.Sort.VERB
              || within(match.word(), other)
              || deed(match)
                  && deed(other)
                  && (match.trigger().sort() != Trigger.Sort.VERB
                      || tree.has(match.word(), "VerbForm", "Ger")
                          && match.companions().length == 0)
                  && other.trigger().sort() == Trigger.Sort.VERB;
      boolean both =
          match.companion(other.word()) && matches.indexOf(match) < matches.indexOf(other);
      if (idiom && !both && other != match && other.companion(match.word())) {
        return true;
      }
    }
    return false;
  }
}
