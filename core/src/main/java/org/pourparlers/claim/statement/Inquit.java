package org.pourparlers.claim.statement;

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
 * @param word its verb's entry in the lexicon
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
    ReportingWord word,
    Span cue,
    boolean inverted) {}
