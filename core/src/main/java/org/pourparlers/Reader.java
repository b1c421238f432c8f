package org.pourparlers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.statement.Testimony;
import org.pourparlers.language.Language;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.language.shared.KnownActors;
import org.pourparlers.mention.Mentions;
import org.pourparlers.reading.Assembly;
import org.pourparlers.reading.Published;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Report;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Segmenter;
import org.pourparlers.text.Text;

/**
 * The whole path of a report, a line a stage. Safe for use by many threads; the same report gives
 * the same reading on every machine.
 */
public final class Reader {
  private final Segmenter segmenter;
  private final Map<String, Lazy<Stages>> stages = new LinkedHashMap<>();

  /** A reader of every language that has a folder. */
  public Reader() {
    List<String> codes = Language.codes();
    segmenter = new Segmenter(codes.stream().map(OrthographyFile::load).toList());
    Lazy<KnownActors> known = new Lazy<>(KnownActors::load);
    for (String code : codes) {
      stages.put(code, new Lazy<>(() -> new Stages(new Language(code), known.get())));
    }
  }

  /** Reads a report: all that it says, each line with the words that say it. */
  public Reading read(Report report) {
    return explain(report).reading();
  }

  /** Reads a report and shows what the reading was made from. */
  public Explanation explain(Report report) {
    Text came = segmenter.segment(report);
    Stages of = stages(came.language());
    Text text = of.mended(came, segmenter);
    Published published = of.published(report, text);
    List<@Nullable Tree> trees = of.trees(text);
    Mentions named = of.mentions(text, trees, published);
    Testimony said = of.statements(text, named, published);
    List<Statement> statements = said.statements();
    Mentions mentions = named.with(said.witnesses());
    List<Event> events = of.events(text, mentions, statements, published);
    String id = identifier(report.id(), text.written());
    Reading reading =
        Assembly.of(id, report, text, published, of.garbling(text), mentions, events, statements);
    return new Explanation(reading, text, trees);
  }

  private Stages stages(String language) {
    Lazy<Stages> found = stages.get(language);
    if (found == null) {
      throw new IllegalStateException(
          "the segmenter found a language that has no folder: " + language);
    }
    return found.get();
  }

  /** The identifier that came with a report, else the first 16 hex digits of its text's SHA-256. */
  static String identifier(@Nullable String given, String text) {
    if (given != null && !given.isBlank()) {
      return given;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
