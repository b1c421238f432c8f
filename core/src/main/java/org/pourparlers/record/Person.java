package org.pourparlers.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/**
 * An actor of the record (person, country, organisation or group) in all its spellings.
 *
 * @param id "p-…"
 * @param name the usual English form
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code of the country it acts for, or null
 * @param ids identifiers in public catalogues, by catalogue ("wikidata")
 * @param forms the spellings seen, the most frequent first; empty in lists
 * @param roles roles held, by date; empty in lists
 * @param entries the number of entries it takes part in
 * @param statements the number of its utterances
 * @param reports the number of reports that name it
 */
public record Person(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    Map<String, String> ids,
    List<Form> forms,
    List<Held> roles,
    int entries,
    int statements,
    int reports) {
  /**
   * A spelling.
   *
   * @param text as the reports write it
   * @param language ISO 639-1 code of the reports
   * @param reports how many reports have it
   */
  public record Form(String text, String language, int reports) {}

  /**
   * A role held.
   *
   * @param title plain English ("foreign minister")
   * @param of the body, country or person it is held of, or null
   * @param country ISO 3166-1 alpha-3 code, or null
   * @param from the first date of publication of a report that states it, or null
   * @param to the last such date, or null
   * @param reports ids of reports that state it, sorted; at most 20
   */
  public record Held(
      String title,
      @Nullable Party of,
      @Nullable String country,
      @Nullable String from,
      @Nullable String to,
      List<String> reports) {}
}
