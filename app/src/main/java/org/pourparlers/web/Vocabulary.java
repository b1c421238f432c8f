package org.pourparlers.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pourparlers.language.Table;

/**
 * What a language calls the actors, offices and topics that the record names in English: the tables
 * that reports are read with, the other way round.
 *
 * @param actors well-known people, bodies and groups by their English names
 * @param men titles by their English ones, as they stand for a man or for anybody
 * @param women the same as they stand for a woman, where that is another word
 * @param topics topics by their English names
 */
record Vocabulary(
    Map<String, String> actors,
    Map<String, String> men,
    Map<String, String> women,
    Map<String, String> topics) {

  private static final class Known {
    static final Set<String> WOMEN = women();

    private static Set<String> women() {
      Table table = Table.load("languages/shared/given-names.tsv");
      int name = table.column("name");
      int gender = table.column("gender");
      Set<String> out = new HashSet<>();
      for (String[] row : table.rows()) {
        if (row[gender].equals("f")) {
          out.add(row[name]);
        }
      }
      return out;
    }
  }

  /** The language of the record itself. */
  static final Vocabulary ENGLISH = new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of());

  /** The words of a language, by its ISO 639-1 code. */
  static Vocabulary of(String code) {
    Map<String, String> actors = new HashMap<>();
    for (String what : new String[] {"people", "bodies", "groups"}) {
      actors("languages/shared/actors/" + what + ".tsv", code, actors);
    }
    Map<String, String> men = new HashMap<>();
    Map<String, String> women = new HashMap<>();
    Table titles = Table.load("languages/" + code + "/lexicon/titles.tsv");
    int form = titles.column("form");
    int title = titles.column("title");
    int gender = titles.column("gender");
    for (String[] row : titles.rows()) {
      (row[gender].equals("f") ? women : men).putIfAbsent(row[title], row[form]);
    }
    women.forEach(men::putIfAbsent);
    Map<String, String> topics = new HashMap<>();
    Table words = Table.load("languages/" + code + "/lexicon/topics.tsv");
    for (String[] row : words.rows()) {
      topics.putIfAbsent(row[words.column("topic")], row[words.column("word")]);
    }
    return new Vocabulary(actors, men, women, topics);
  }

  private static void actors(String path, String code, Map<String, String> out) {
    Table table = Table.load(path);
    int name = table.column("name");
    int own = table.column(code);
    for (String[] row : table.rows()) {
      for (String form : row[own].split("\\|", -1)) {
        // Forms with a sign before them are doubtful or short ones.
        if (!form.isEmpty() && Character.isLetter(form.charAt(0))) {
          out.putIfAbsent(
              row[name], form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
          break;
        }
      }
    }
  }

  /** Whether somebody of a name is a woman, as far as the given name tells. */
  static boolean woman(String name) {
    return Known.WOMEN.contains(name.split("[ -]", 2)[0]);
  }

  /** An actor's name. */
  String actor(String english) {
    return actors.getOrDefault(english, english);
  }

  /** A plain title; the English one where there is no other. */
  String title(String english, boolean woman) {
    String own = woman ? women.get(english) : null;
    return own != null ? own : men.getOrDefault(english, english);
  }

  /** A topic. */
  String topic(String english) {
    return topics.getOrDefault(english, english);
  }
}
