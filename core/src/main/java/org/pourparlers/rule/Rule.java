package org.pourparlers.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What some words of a language tell of, and who plays which part in it.
 *
 * @param name language, file and name: {@code fr/contacts/rencontre}
 * @param kind what it finds; {@link #NONE} where its words tell no event, whatever other rules say
 * @param frame the parts of what it finds
 * @param triggers the words that tell it
 * @param hosts lemmas of the verbs that make its weak nouns an event ("sign" for "agreement")
 * @param plover PLOVER type where it is not that of the kind, or null
 * @param negated whether its words tell it only where they are negated: "will not accept"
 * @param reads sentences that it must read
 * @param not sentences that it must not
 */
public record Rule(
    String name,
    String kind,
    Frame frame,
    List<Trigger> triggers,
    Set<String> hosts,
    @Nullable String plover,
    boolean negated,
    List<Example> reads,
    List<String> not) {
  /** The kind of rules whose words tell no event: "strike a balance". */
  public static final String NONE = "none";

  /**
   * Who plays which part.
   *
   * @param actors the relations in which those stand who do it
   * @param recipients the relations in which those stand to whom it is done
   * @param least how many known actors it takes, recipients included
   * @param aimed whether it takes a recipient
   * @param people whether only people do it
   * @param joins whether it only adds who took part in an event told before
   */
  public record Frame(
      Set<Relation> actors,
      Set<Relation> recipients,
      int least,
      boolean aimed,
      boolean people,
      boolean joins) {}

  /**
   * A sentence and what must be read from it.
   *
   * @param text the sentence
   * @param status the event's status
   * @param actors names of the actors, as the reading gives them
   * @param recipients names of the recipients
   */
  public record Example(String text, String status, List<String> actors, List<String> recipients) {}
}
