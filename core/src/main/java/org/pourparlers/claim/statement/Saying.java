package org.pourparlers.claim.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.report.Span;

/**
 * Something said, as one sentence tells it.
 *
 * @param sentence the number of the sentence that has the reporting words
 * @param verb the reporting word's number in it, or -1
 * @param subject the word that heads who says it, or -1
 * @param speakers the ids of those who say it; empty where nobody can be named
 * @param act what saying it does
 * @param content the stretches of what is said
 * @param cue the reporting words, or null
 * @param rule the part of the rule's name that tells the construction
 * @param confidence from 0 to 1
 */
record Saying(
    int sentence,
    int verb,
    int subject,
    List<String> speakers,
    Act act,
    List<Span> content,
    @Nullable Span cue,
    String rule,
    double confidence) {

  Saying {
    speakers = List.copyOf(speakers);
    content = List.copyOf(content);
  }

  Saying content(List<Span> stretches) {
    return new Saying(sentence, verb, subject, speakers, act, stretches, cue, rule, confidence);
  }

  Saying speakers(List<String> others) {
    return new Saying(sentence, verb, subject, others, act, content, cue, rule, confidence);
  }

  /** The span from the first to the last of what is said. */
  Span reach() {
    Span reach = content.get(0);
    for (Span stretch : content) {
      reach = reach.union(stretch);
    }
    return reach;
  }
}
