package org.pourparlers.store;

import java.util.List;
import java.util.Map;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.Utterance;

/**
 * One report with everything that the record knows of it.
 *
 * @param line the report as in lists
 * @param reading its text and what was read from it
 * @param entries event id of the reading to entry id
 * @param utterances statement id of the reading to utterance id
 * @param actors actor id of the reading to person id
 * @param revisions ids of all versions of its URL, the earliest first; one where there is only this
 * @param changed what changed against the earlier version, word by word; empty without one
 */
public record ReportPage(
    ReportLine line,
    Reading reading,
    Map<String, String> entries,
    Map<String, String> utterances,
    Map<String, String> actors,
    List<String> revisions,
    List<Utterance.Change> changed) {}
