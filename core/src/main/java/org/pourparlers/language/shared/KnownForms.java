package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.text.Token;

/** Forms by their first two words, the longest first. */
final class KnownForms {
  private static final Comparator<KnownForm> LONGEST =
      Comparator.comparingInt((KnownForm form) -> form.words().size()).reversed();

  /** Stands for the second word of a form of one. */
  private static final String ALONE = "";

  private final Map<String, Map<String, List<KnownForm>>> byFirst = new HashMap<>();

  private KnownForms() {}

  static KnownForms of(List<KnownForm> forms) {
    KnownForms all = new KnownForms();
    for (KnownForm form : forms) {
      String second = form.words().size() == 1 ? ALONE : form.words().get(1);
      all.byFirst
          .computeIfAbsent(form.words().get(0), first -> new HashMap<>(2))
          .computeIfAbsent(second, words -> new ArrayList<>(1))
          .add(form);
    }
    all.byFirst.values().forEach(each -> each.values().forEach(list -> list.sort(LONGEST)));
    return all;
  }

  /** The sure forms that several actors share, each as its words. */
  List<String> shared() {
    Map<String, Set<String>> actors = new TreeMap<>();
    for (Map<String, List<KnownForm>> bySecond : byFirst.values()) {
      for (KnownForm form : bySecond.values().stream().flatMap(List::stream).toList()) {
        if (form.sure()) {
          String key = form.exact() == null ? String.join(" ", form.words()) : form.exact();
          actors.computeIfAbsent(key, words -> new TreeSet<>()).add(form.actor().id());
        }
      }
    }
    return actors.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Object::toString)
        .toList();
  }

  List<KnownMatch> in(String content, List<Token> tokens, Spellings spellings) {
    Words words = Words.of(content, tokens, spellings);
    List<KnownMatch> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      KnownMatch match = words.begins(at) ? longest(content, tokens, words, at) : null;
      if (match == null) {
        at++;
      } else {
        found.add(match);
        while (at < words.size() && words.token(at) <= match.last()) {
          at++;
        }
      }
    }
    return found;
  }

  private @Nullable KnownMatch longest(String content, List<Token> tokens, Words words, int at) {
    Map<String, List<KnownForm>> candidates = byFirst.get(words.word(at));
    if (candidates == null) {
      return null;
    }
    List<KnownForm> matching = List.of();
    if (at + 1 < words.size()) {
      String second = words.word(at + 1);
      matching = matching(content, tokens, words, at, candidates.get(second));
    }
    if (matching.isEmpty()) {
      matching = matching(content, tokens, words, at, candidates.get(ALONE));
    }
    if (matching.isEmpty()) {
      return null;
    }
    int end = at + matching.get(0).words().size() - 1;
    return match(words.firstToken(at), words.token(end), matching, tokens);
  }

  /** The longest of some forms that stand at a word. */
  private static List<KnownForm> matching(
      String content,
      List<Token> tokens,
      Words words,
      int at,
      @Nullable List<KnownForm> candidates) {
    if (candidates == null) {
      return List.of();
    }
    List<KnownForm> matching = new ArrayList<>(1);
    for (KnownForm form : candidates) {
      if (!matching.isEmpty() && form.words().size() < matching.get(0).words().size()) {
        break;
      }
      if (words.continues(at, form.words())
          && form.admits(standing(content, tokens, words, at, form))) {
        matching.add(form);
      }
    }
    return matching;
  }

  /** Whether most words stand in capitals: there an acronym may be an ordinary word. */
  private static boolean isShouted(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      String form = token.form();
      if (form.length() > 2 && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += KnownForm.isCapitals(form) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 2 > words;
  }

  private static KnownMatch match(
      int first, int last, List<KnownForm> matching, List<Token> tokens) {
    boolean sure = false;
    for (KnownForm form : matching) {
      sure |= form.sure();
    }
    Set<KnownActor> actors = new LinkedHashSet<>();
    for (KnownForm form : matching) {
      if (form.sure() == sure) {
        actors.add(form.actor());
      }
    }
    boolean clear =
        sure && actors.size() == 1 && (matching.get(0).exact() == null || !isShouted(tokens));
    return new KnownMatch(first, last, List.copyOf(actors), clear);
  }

  private static String standing(
      String content, List<Token> tokens, Words words, int at, KnownForm form) {
    int start = tokens.get(words.token(at)).start();
    return content.substring(start, tokens.get(words.token(at + form.words().size() - 1)).end());
  }
}
