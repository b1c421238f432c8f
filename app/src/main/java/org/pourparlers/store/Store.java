package org.pourparlers.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Change;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Person;
import org.pourparlers.record.Process;
import org.pourparlers.record.Standing;
import org.pourparlers.record.Utterance;

/**
 * A record on disk or on a server. Safe for use by several threads; several processes may use one
 * record. Every method throws {@link StoreException} where the store cannot be read or written.
 */
public interface Store extends AutoCloseable {

  /**
   * Opens a record, and makes it where there is none.
   *
   * @param where a file's name (SQLite), or a JDBC URL ({@code jdbc:sqlite:…}, {@code
   *     jdbc:postgresql:…})
   */
  static Store open(String where) {
    return Stores.open(where);
  }

  /** The same, with the name of the version of the program that makes the readings added. */
  static Store open(String where, String version) {
    return Stores.open(where, java.time.Clock.systemUTC(), version);
  }

  /** The version of the program whose readings are added. */
  String version();

  /** Adds readings in one transaction: all of them are on record afterwards, or none. */
  Added add(List<Reading> readings);

  /** Which of these reports, by id, are on record. */
  Set<String> known(List<String> reports);

  /** The entries that a query selects, by date; see {@link Entry} for what lists leave out. */
  Page<Entry> entries(Query query);

  /** The same, each entry with its mentions, checks and links. */
  Page<Entry> entriesInFull(Query query);

  /** One entry, by its id or one that it had before; null if there is none. */
  @Nullable Entry entry(String id);

  /**
   * The same with only the first mentions, in the order of {@link #mentions}: of an entry that
   * thousands of reports tell, all that a page shows. {@link Entry#reports} still counts all.
   *
   * @param mentions at most so many; from 0
   */
  @Nullable Entry entry(String id, int mentions);

  /**
   * What an entry is made of, a page at a time: the earliest origin first, in it the earliest
   * report. The first page tells how many there are in all.
   *
   * @param entry the entry's id, or one that it had before; an unknown one has no mentions
   * @param limit at most so many a page, from 1 to 1000
   * @param after cursor of a page, from {@link Page#next}; null for the first page
   */
  Page<MentionLine> mentions(String entry, int limit, @Nullable String after);

  /**
   * Entries as lists show them (see {@link #entries}) by their ids, in the order of the ids: what
   * an entry's links lead to, in one question. Unknown ids are left out.
   */
  List<Entry> listed(List<String> ids);

  /** Counts over the entries that a query selects; its page is ignored. */
  Counts.Facets facets(Query query);

  /** Pairs of actors who had contact, the most contacts first, at most the query's limit. */
  List<Counts.Edge> network(Query query);

  /** The actors with the most contacts, at most so many, and the contacts among them. */
  Counts.Circle circle(Query query, int actors);

  /** Places of entries, the most entries first, at most the query's limit. */
  List<Counts.Site> places(Query query);

  /** Statements that a query selects, by date. */
  Page<Utterance> statements(Query query);

  /**
   * The words said about some entries, by the entries' ids: of each the statement that speaks of it
   * in its earliest report that has one. All are found by one question; {@link Query#about} asks
   * for all of one entry.
   */
  Map<String, Utterance> remarks(Collection<String> entries);

  /** One statement of the record with all its variants; null if there is none. */
  @Nullable Utterance statement(String id);

  /** Actors that a query selects ({@code text} looks in names and forms), the most told first. */
  Page<Person> people(Query query);

  /** One actor, by its id or one that it had before; null if there is none. */
  @Nullable Person person(String id);

  /** Reports that a query selects, by date of publication. */
  Page<ReportLine> reports(Query query);

  /** One report; null if there is none. */
  @Nullable ReportPage report(String id);

  /** Origins that a query selects, by the date of their first report. */
  Page<Origin> origins(Query query);

  /** One origin, by its id or one that it had before; null if there is none. */
  @Nullable Origin origin(String id);

  /** The processes that are followed, by id. */
  List<Process> processes();

  /** Defines a process, or redefines it. */
  void define(Process process);

  /** Forgets a process; its entries stay. */
  void forget(String process);

  /** Where a process stands; null if there is none of that id. */
  @Nullable Standing standing(String process);

  /** The number of the latest change; 0 on an empty record. */
  long head();

  /** Changes after a number, in order, at most {@code limit}. */
  List<Change> changes(long after, int limit);

  /** The latest changes of one thing on record, the latest first, at most {@code limit}. */
  List<Change> changesOf(String subject, int limit);

  /** The number of the last change before an instant or day (ISO 8601); 0 if there is none. */
  long headAt(String before);

  /** All corrections, in order, the undone ones too. */
  List<Correction> corrections();

  /** Stores a correction and applies it; returns it with its number. */
  Correction correct(Correction correction);

  /** Undoes a correction; it stays in the list. */
  Correction undo(long number, String who);

  /**
   * Replaces the readings of reports on record, in one transaction. What follows from them is as
   * before until {@link #rebuild}; the record is {@link #stale} until then.
   */
  void reread(List<Reading> readings);

  /** Whether readings were replaced since what follows from them was made. */
  boolean stale();

  /**
   * Makes everything that follows from the readings anew, in one transaction: origins, entries,
   * statements, actors. Corrections are applied anew; ids of entries that are gone lead on.
   */
  void rebuild();

  /** Reports last read by another program version than given, by id, at most {@code limit}. */
  List<Reading> unread(String version, int limit);

  @Override
  void close();
}
