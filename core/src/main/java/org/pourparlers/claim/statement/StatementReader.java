package org.pourparlers.claim.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.mention.Mentions;
import org.pourparlers.text.Text;

/**
 * Reads who said what: direct, reported and mixed speech, with its speaker. Safe for use by many
 * threads; time is linear in the text.
 */
public final class StatementReader {
  private final Language language;
  private final ReportingLexicon lexicon;
  private final Set<String> media;

  /**
   * A reader of the language's reporting words ({@code lexicon/speech.tsv}).
   *
   * @param media the names of news outlets, which tell but do not speak
   */
  public StatementReader(Language language, Set<String> media) {
    this.language = language;
    this.media = Set.copyOf(media);
    this.lexicon = new ReportingLexicon(language);
  }

  /** The words one of which every statement without quotation marks has. */
  public List<Opener> openers() {
    return lexicon.openers();
  }

  /**
   * The statements of a report in order of content.
   *
   * @param mentions what is named in the text, with the trees of its sentences
   * @param published EDTF date of publication, or null
   */
  public Testimony read(Text text, Mentions mentions, @Nullable String published) {
    Discourse discourse = new Discourse(text, mentions, lexicon, media);
    List<Saying> told = new Account(discourse).sayings();
    return new Testimony(
        new Wording(discourse, language.code(), published).statements(told),
        discourse.witnesses().actors());
  }
}
