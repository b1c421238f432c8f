package org.pourparlers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.record.Entry;

/**
 * Entries under one heading of time.
 *
 * @param heading the day with its weekday, or the longer time that all of them share
 * @param anchor an id for the heading
 * @param entries in the order of the record
 */
public record Day(String heading, String anchor, List<Entry> entries) {

  /** Groups entries, which are in order of date, by their dates. */
  static List<Day> of(List<Entry> entries, Words w) {
    List<Day> out = new ArrayList<>();
    Map<String, List<Entry>> same = new LinkedHashMap<>();
    LocalDate start = null;
    String last = "null";
    for (Entry entry : entries) {
      LocalDate own = Dates.start(entry.date());
      if (!same.isEmpty() && own != null && !own.equals(start)) {
        flush(out, same, w);
      }
      // What has no date of its own stands where its reports put it, and says so.
      String key = own == null && !same.isEmpty() ? last : String.valueOf(entry.date());
      start = own == null && !same.isEmpty() ? start : own;
      last = key;
      same.computeIfAbsent(key, date -> new ArrayList<>()).add(entry);
    }
    flush(out, same, w);
    return out;
  }

  private static void flush(List<Day> out, Map<String, List<Entry>> same, Words w) {
    same.forEach(
        (date, entries) ->
            out.add(
                new Day(
                    w.dates.full(entries.get(0).date()),
                    "d" + date.replaceAll("[^0-9A-Za-z]", "-"),
                    List.copyOf(entries))));
    same.clear();
  }
}
