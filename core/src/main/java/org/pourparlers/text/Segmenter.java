package org.pourparlers.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Report;
import org.pourparlers.report.Span;

/**
 * Turns a report into its normalised text and tells the parts of it apart. It answers for any
 * characters at all, in time linear in their number.
 */
public final class Segmenter {
  /** Datelines stand in one of so many first paragraphs. */
  private static final int DATELINED = 6;

  private final LanguageFinder languages;
  private final Set<String> hyphened = new HashSet<>();
  private final Map<String, Parts> parts = new LinkedHashMap<>();

  /** A segmenter of texts in any of the given languages. */
  public Segmenter(Collection<Orthography> orthographies) {
    languages = new LanguageFinder(orthographies);
    for (Orthography orthography : orthographies) {
      hyphened.addAll(orthography.words().hyphened());
      parts.put(orthography.language(), Parts.of(orthography, orthographies));
    }
  }

  /** The parts of a report's text. */
  public Text segment(Report report) {
    NormalText normal = NormalText.of(report.title(), report.body(), hyphened);
    String language = languages.find(normal.content(), report.language()).language();
    return read(normal, normal.content(), language);
  }

  /**
   * The same text with some of its letters mended.
   *
   * @param content the content with other letters in some places, as long as it was
   */
  public Text mended(Text text, String content) {
    if (content.length() != text.content().length()) {
      throw new IllegalArgumentException("mended content must be as long as it was");
    }
    List<Span> spans = text.paragraphs().stream().map(Paragraph::span).toList();
    var normal = new NormalText(content, text.title() != null, spans, text.origin());
    return read(normal, text.written(), text.language());
  }

  private Text read(NormalText normal, String written, String language) {
    return new Reader(normal, written, language, Objects.requireNonNull(parts.get(language)))
        .read();
  }

  private record Parts(
      ParagraphSorter sorter,
      DatelineFinder datelines,
      SentenceSplitter sentences,
      Tokenizer tokenizer) {
    static Parts of(Orthography orthography, Collection<Orthography> all) {
      return new Parts(
          new ParagraphSorter(orthography, all),
          new DatelineFinder(orthography),
          new SentenceSplitter(orthography),
          new Tokenizer(orthography));
    }
  }

  private static final class Reader {
    private final NormalText normal;
    private final String content;
    private final String written;
    private final String language;
    private final Parts parts;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private @Nullable Span dateline;
    private boolean alone;
    private int bodies;

    Reader(NormalText normal, String written, String language, Parts parts) {
      this.normal = normal;
      this.written = written;
      this.content = normal.content();
      this.language = language;
      this.parts = parts;
    }

    Text read() {
      List<Span> spans = normal.paragraphs();
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        boolean title = i == 0 && normal.titled();
        Paragraph.Kind kind = title ? Paragraph.Kind.TITLE : parts.sorter().kind(content, span);
        paragraphs.add(new Paragraph(span, kind));
        switch (kind) {
          case TITLE -> sentences(i, span);
          case BODY -> body(i, span);
          default -> leave(span, name(kind));
        }
      }
      Span title = normal.titled() ? spans.get(0) : null;
      return new Text(
          language,
          content,
          written,
          title,
          paragraphs,
          leftOut,
          dateline,
          sentences,
          normal.origin());
    }

    private void body(int paragraph, Span span) {
      boolean first = bodies++ == 0;
      boolean sought = bodies <= DATELINED && (dateline == null || alone);
      Span head =
          sought ? parts.datelines().find(content, span, first, first && !dialogue()) : null;
      int start = span.start();
      if (head != null) {
        dateline = head;
        alone = head.equals(span);
        leave(head, "dateline");
        start = head.end();
        while (start < span.end() && content.charAt(start) == ' ') {
          start++;
        }
      }
      if (start < span.end()) {
        sentences(paragraph, new Span(start, span.end()));
      }
    }

    /** Whether several paragraphs begin with a name in capitals and a colon, as in a transcript. */
    private boolean dialogue() {
      return normal.paragraphs().stream()
              .filter(each -> DatelineFinder.namesSpeaker(content, each))
              .limit(2)
              .count()
          > 1;
    }

    private void sentences(int paragraph, Span span) {
      List<Span> spans = new ArrayList<>(parts.sentences().split(content, span));
      int read = spans.size();
      Paragraph.Kind end = null;
      while (read > 1) {
        Paragraph.Kind kind = parts.sorter().atEnd(spans.get(read - 1).of(content));
        if (kind == null) {
          break;
        }
        end = kind;
        read--;
      }
      for (Span sentence : spans.subList(0, read)) {
        for (List<Token> tokens : LongSentence.cut(parts.tokenizer().tokens(content, sentence))) {
          Span cut = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
          sentences.add(new Sentence(sentences.size(), paragraph, cut, tokens));
        }
      }
      if (end != null) {
        leave(new Span(spans.get(read).start(), span.end()), name(end));
      }
    }

    private static String name(Paragraph.Kind kind) {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    private void leave(Span span, String why) {
      leftOut.add(new LeftOut(span, why));
    }
  }
}
