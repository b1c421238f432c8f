package org.pourparlers.mention;

/**
 * A stretch of a sentence that names a place. A capital or a country is both a place and an actor;
 * which of the two is meant, the grammar around it tells.
 *
 * @param place what it names
 * @param level how exact it is
 * @param sentence the number of the sentence
 * @param first its first word
 * @param last its last word
 * @param head the word that the rest depends on
 */
public record PlaceMention(Place place, Level level, int sentence, int first, int last, int head) {
  /** How exact a place is, the most exact first. */
  public enum Level {
    VENUE,
    CITY,
    REGION,
    COUNTRY,
    AREA
  }
}
