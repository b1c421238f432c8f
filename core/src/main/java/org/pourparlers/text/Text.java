package org.pourparlers.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/**
 * The normalised text of a report and its parts. All spans count UTF-16 code units into {@link
 * #content()} and, as that is written letter for letter, into {@link #written()}.
 *
 * @param language ISO 639-1 code of the language it is in
 * @param content title, a blank line, body; NFC, one space between words, paragraphs separated by
 *     one blank line; as it is read, with the letters that {@code written} lost
 * @param written the same as it is shown and quoted
 * @param title where the title stands, or null
 * @param paragraphs in order, the title first where there is one
 * @param leftOut what is not read, in order
 * @param dateline where the dateline stands ("MOSCOW, Aug. 6 (Agency) - "), or null
 * @param sentences the sentences that are read, in order
 * @param origin for each offset into {@code content} (its length included), the offset into the
 *     text as it came: the title, a line feed, the body as given
 */
public record Text(
    String language,
    String content,
    String written,
    @Nullable Span title,
    List<Paragraph> paragraphs,
    List<LeftOut> leftOut,
    @Nullable Span dateline,
    List<Sentence> sentences,
    OriginMap origin) {

  public Text {
    paragraphs = List.copyOf(paragraphs);
    leftOut = List.copyOf(leftOut);
    sentences = List.copyOf(sentences);
  }

  /** What stands at a span. */
  public String at(Span span) {
    return span.of(content);
  }
}
