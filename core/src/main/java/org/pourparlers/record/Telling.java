package org.pourparlers.record;

/**
 * An event of a reading that belongs to an entry.
 *
 * @param report the report's id
 * @param event the event's id in its reading
 * @param origin the id of the report's origin
 */
public record Telling(String report, String event, String origin) implements Comparable<Telling> {
  @Override
  public int compareTo(Telling other) {
    int byReport = report.compareTo(other.report);
    if (byReport != 0) {
      return byReport;
    }
    int byLength = Integer.compare(event.length(), other.event.length());
    return byLength != 0 ? byLength : event.compareTo(other.event);
  }
}
