package org.pourparlers.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a process stands, with its evidence.
 *
 * @param process the process
 * @param stage the furthest stage that it has reached and not fallen back from, or null while
 *     nothing has happened
 * @param paX the PA-X agreement stage code of the latest agreement ("Pre", "SubPar", "Cea", "Imp"
 *     …), or null
 * @param steps every entry that moved it, the earliest first
 * @param evidence the latest three entries that show the stage, the latest first
 * @param due entries announced and not yet held, by date
 * @param announced what was announced for a day that has come, or was held after it was announced,
 *     with what the record holds against it; the latest first
 * @param answered offers and demands with an answer, the latest first
 * @param open offers and demands without an answer, the latest first
 * @param speakers who speaks for the parties: the latest speakers with their roles
 */
public record Standing(
    Process process,
    @Nullable Stage stage,
    @Nullable String paX,
    List<Step> steps,
    List<Entry> evidence,
    List<Entry> due,
    List<Entry> announced,
    List<Entry> answered,
    List<Entry> open,
    List<Speaker> speakers) {

  /** How far a process can be, in order. */
  public enum Stage {
    CONTACT,
    TALKS,
    CONFIDENCE_BUILDING,
    CEASEFIRE,
    AGREEMENT,
    IMPLEMENTATION
  }

  /**
   * An entry that moves a process.
   *
   * @param entry the entry
   * @param lane the stage that it belongs to
   * @param forward whether it is a step forward; else a step back
   * @param paX PA-X stage code, for agreements and ceasefires; or null
   */
  public record Step(Entry entry, Stage lane, boolean forward, @Nullable String paX) {}

  /**
   * Somebody who speaks for a party.
   *
   * @param person who
   * @param role the role last stated, or null
   * @param last EDTF date of the latest statement, or null
   * @param statements how many utterances
   */
  public record Speaker(
      Party person, @Nullable String role, @Nullable String last, int statements) {}
}
