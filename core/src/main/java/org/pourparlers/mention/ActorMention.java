package org.pourparlers.mention;

import java.util.List;
import org.pourparlers.report.Span;

/**
 * A stretch of a sentence that stands for one or more actors.
 *
 * @param actors the {@link Actor#id}s; several for collectives ("the two presidents")
 * @param sentence the number of the sentence
 * @param first its first word
 * @param last its last word
 * @param head the word that the rest depends on
 * @param span where it stands
 * @param form how it names them
 */
public record ActorMention(
    List<String> actors, int sentence, int first, int last, int head, Span span, Form form) {
  /** How words stand for an actor. */
  public enum Form {
    /** A name of its own: "Witkoff", "la Maison Blanche". */
    NAME,
    /** A description: "l'émissaire américain", "the two presidents". */
    EPITHET,
    /** Unnamed people who act for a side: "Russian officials", "une délégation américaine". */
    SIDE,
    /** An adjective: "russe" in "les frappes russes". */
    DEMONYM,
    /** A pronoun or possessive: "il", "their". */
    PRONOUN
  }
}
