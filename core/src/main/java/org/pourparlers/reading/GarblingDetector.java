package org.pourparlers.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pourparlers.language.Language;
import org.pourparlers.report.Span;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/**
 * Tells how garbled a text is by what no writer of its language leaves in it: words of another
 * language, quotation marks without their partner, characters read in the wrong encoding, errors of
 * agreement. Immutable.
 */
public final class GarblingDetector {
  /** A piece of evidence in every so many words is a score of 0.63; twice as many, of 0.86. */
  private static final double DENSE = 0.1;

  private static final int FEWEST_WORDS = 100;

  /** So much evidence convinces; more of it counts, but is not listed. */
  private static final int LISTED = 200;

  private final ForeignWords foreign;
  private final Agreement agreement;

  /** A detector for texts in a language. */
  public GarblingDetector(Language language) {
    foreign = new ForeignWords(language);
    agreement = new Agreement(language);
  }

  /** How garbled a text in the detector's language is, with the words that show it in order. */
  public Garbling of(Text text) {
    List<Garbling.Evidence> evidence = new ArrayList<>();
    ForeignWords.Search search = foreign.search(text);
    int words = 0;
    for (Sentence sentence : text.sentences()) {
      words += sentence.tokens().size();
      search.sentence(sentence, evidence);
      agreement.check(sentence, evidence);
    }
    search.leftOut(evidence);
    BrokenMarks.find(text, evidence);
    Miscoding.find(text, evidence);
    double share = evidence.size() / (double) Math.max(words, FEWEST_WORDS);
    double score = Math.round(100 * (1 - Math.exp(-share / DENSE))) / 100.0;
    evidence.sort(
        Comparator.comparing(Garbling.Evidence::span).thenComparing(Garbling.Evidence::why));
    return new Garbling(score, withoutOverlap(evidence));
  }

  private static List<Garbling.Evidence> withoutOverlap(List<Garbling.Evidence> evidence) {
    List<Garbling.Evidence> kept = new ArrayList<>();
    int reached = 0;
    for (Garbling.Evidence each : evidence) {
      Span span = each.span();
      if (span.start() >= reached && kept.size() < LISTED) {
        kept.add(each);
        reached = span.end();
      }
    }
    return List.copyOf(kept);
  }
}
