package org.pourparlers.language;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A language as its folder describes it: tables of words, and rules. Immutable; tables are read
 * once.
 */
public final class Language {
  private final String code;
  private final ConcurrentMap<String, Table> tables = new ConcurrentHashMap<>();

  /**
   * @param code ISO 639-1 code; its folder is {@code languages/<code>} on the class path
   */
  public Language(String code) {
    this.code = code;
  }

  /**
   * The codes of the languages that have a folder, in the order of {@code languages/languages.tsv}.
   */
  public static List<String> codes() {
    Table table = Table.load("languages/languages.tsv");
    int code = table.column("code");
    return table.rows().stream().map(row -> row[code]).toList();
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The path of one of its files on the class path. */
  public String path(String file) {
    return "languages/" + code + "/" + file;
  }

  /** The table {@code lexicon/<name>.tsv}; a missing one is the caller's error. */
  public Table table(String name) {
    return tables.computeIfAbsent(name, n -> Table.load(path("lexicon/" + n + ".tsv")));
  }
}
