package org.pourparlers.claim.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.report.Span;

/**
 * A clause that stands beside the words it reports: "…, said Peskov", "…, a-t-il ajouté".
 *
 * @param sentence the number of the sentence
 * @param verb its verb
 * @param subject the word that heads its subject, or -1
 * @param first its first word
 * @param end the word after its last one
 * @param resumes whether what is said goes on behind it
 * @param act what saying it does
 * @param cue the verb with its auxiliaries
 * @param inverted whether the subject follows the verb
 */
record Inquit(
    int sentence,
    int verb,
    int subject,
    int first,
    int end,
    boolean resumes,
    Act act,
    Span cue,
    boolean inverted) {

  /** The inquit that begins at a word, or null. */
  static @Nullable Inquit at(List<Inquit> inquits, int word) {
    for (Inquit inquit : inquits) {
      if (inquit.first() == word) {
        return inquit;
      }
    }
    return null;
  }
}
