package org.pourparlers.store;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;

/**
 * What is asked of the record. All that is given must hold; what is empty or null asks nothing. One
 * query serves entries, statements, people, reports and origins; each heeds what applies to it.
 *
 * @param actors ids or names of actors, every one of which takes part (or speaks)
 * @param countries ISO 3166-1 alpha-3 codes, every one of which takes part
 * @param between two sides (country codes, ids or names) between which it is; empty or two
 * @param kinds kinds of event, any of which it is
 * @param statuses statuses, any of which it has
 * @param acts what statements do, any of which they do
 * @param place name of a place or country code, or null
 * @param time EDTF date or interval that it overlaps ("2025-04", "2025-04-01/..")
 * @param topic English keyword, or null
 * @param process id of a process, or null
 * @param origins at least so many origins
 * @param text words that all stand in it, accents and inflection folded; or null
 * @param report id of a report that tells it, or null
 * @param about id of the entry that statements speak of, or of the statement that speaks of
 *     entries; or null
 * @param language ISO 639-1 code of the reports, or null
 * @param rejected whether rejected entries are shown too
 * @param newestFirst whether the latest come first
 * @param limit at most so many a page, from 1 to 1000
 * @param after cursor of a page, from {@link Page#next}; null for the first page
 */
public record Query(
    List<String> actors,
    List<String> countries,
    List<String> between,
    Set<EventKind> kinds,
    Set<Status> statuses,
    Set<Statement.Act> acts,
    @Nullable String place,
    @Nullable String time,
    @Nullable String topic,
    @Nullable String process,
    int origins,
    @Nullable String text,
    @Nullable String report,
    @Nullable String about,
    @Nullable String language,
    boolean rejected,
    boolean newestFirst,
    int limit,
    @Nullable String after) {

  /** Everything, the earliest first, 50 a page. */
  public static final Query ALL =
      new Query(
          List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, 0,
          null, null, null, null, false, false, 50, null);

  public Query {
    actors = List.copyOf(actors);
    countries = List.copyOf(countries);
    between = List.copyOf(between);
    kinds = Set.copyOf(kinds);
    statuses = Set.copyOf(statuses);
    acts = Set.copyOf(acts);
    if (!between.isEmpty() && between.size() != 2) {
      throw new IllegalArgumentException("between needs two sides, not " + between);
    }
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit must be from 1 to 1000, not " + limit);
    }
  }

  /** The same query with these actors. */
  public Query actors(List<String> value) {
    return with(draft -> draft.actors = value);
  }

  /** The same query with these countries. */
  public Query countries(List<String> value) {
    return with(draft -> draft.countries = value);
  }

  /** The same query between two sides. */
  public Query between(List<String> value) {
    return with(draft -> draft.between = value);
  }

  /** The same query of these kinds. */
  public Query kinds(Set<EventKind> value) {
    return with(draft -> draft.kinds = value);
  }

  /** The same query with these statuses. */
  public Query statuses(Set<Status> value) {
    return with(draft -> draft.statuses = value);
  }

  /** The same query doing these. */
  public Query acts(Set<Statement.Act> value) {
    return with(draft -> draft.acts = value);
  }

  /** The same query at a place. */
  public Query place(@Nullable String value) {
    return with(draft -> draft.place = value);
  }

  /** The same query at a time. */
  public Query time(@Nullable String value) {
    return with(draft -> draft.time = value);
  }

  /** The same query on a topic. */
  public Query topic(@Nullable String value) {
    return with(draft -> draft.topic = value);
  }

  /** The same query of a process. */
  public Query process(@Nullable String value) {
    return with(draft -> draft.process = value);
  }

  /** The same query with at least so many origins. */
  public Query origins(int value) {
    return with(draft -> draft.origins = value);
  }

  /** The same query with these words. */
  public Query text(@Nullable String value) {
    return with(draft -> draft.text = value);
  }

  /** The same query told by a report. */
  public Query report(@Nullable String value) {
    return with(draft -> draft.report = value);
  }

  /** The same query about an entry, or what a statement is about. */
  public Query about(@Nullable String value) {
    return with(draft -> draft.about = value);
  }

  /** The same query in a language. */
  public Query language(@Nullable String value) {
    return with(draft -> draft.language = value);
  }

  /** The same query with rejected entries too, or without. */
  public Query rejected(boolean value) {
    return with(draft -> draft.rejected = value);
  }

  /** The same query in this order. */
  public Query newestFirst(boolean value) {
    return with(draft -> draft.newestFirst = value);
  }

  /** The same query with so many a page. */
  public Query limit(int value) {
    return with(draft -> draft.limit = value);
  }

  /** The same query from a cursor on. */
  public Query after(@Nullable String value) {
    return with(draft -> draft.after = value);
  }

  private Query with(Consumer<QueryDraft> change) {
    QueryDraft draft = new QueryDraft(this);
    change.accept(draft);
    return draft.query();
  }
}
