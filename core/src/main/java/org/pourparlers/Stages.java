package org.pourparlers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.event.EventReader;
import org.pourparlers.claim.statement.StatementReader;
import org.pourparlers.claim.statement.Testimony;
import org.pourparlers.language.Habits;
import org.pourparlers.language.Language;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownActors;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.actor.ActorFinder;
import org.pourparlers.mention.actor.ActorWords;
import org.pourparlers.mention.place.PlaceFinder;
import org.pourparlers.mention.time.PublicationDate;
import org.pourparlers.mention.time.TimeFinder;
import org.pourparlers.mention.time.Weekdays;
import org.pourparlers.reading.Garbling;
import org.pourparlers.reading.GarblingDetector;
import org.pourparlers.reading.Published;
import org.pourparlers.report.Report;
import org.pourparlers.syntax.Diacritics;
import org.pourparlers.syntax.FullForms;
import org.pourparlers.syntax.LostLetters;
import org.pourparlers.syntax.Restoration;
import org.pourparlers.syntax.Syntax;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Orthography;
import org.pourparlers.text.Segmenter;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;
import org.pourparlers.text.Token;

/** The stages of one language, loaded when the first report in it comes. Immutable. */
final class Stages {
  /** The share of sentences passed by the gate beyond which a report is parsed whole. */
  private static final double MOST = 0.8;

  /** A text with so many questions may be an interview, whose answers stand without marks. */
  private static final int INTERVIEW = 2;

  /** The share beyond which sentences are parsed too that may tell something of nobody named. */
  private static final double MANY = 0.65;

  private final Syntax syntax;
  private final LostLetters lost;
  private final Restoration restoration;
  private final Gate gate;
  private final TimeFinder times;
  private final PublicationDate publication;
  private final PlaceFinder places;
  private final ActorFinder actors;
  private final StatementReader statements;
  private final EventReader events;
  private final GarblingDetector garbling;

  Stages(Language language, KnownActors known) {
    SyntaxModel model = SyntaxModel.load(language.code());
    syntax = new Weekdays(language, model);
    FullForms dictionary = SyntaxModel.dictionary(language.code());
    Orthography orthography = OrthographyFile.load(language.code());
    Diacritics diacritics = new Diacritics(orthography.letters());
    lost = new LostLetters(dictionary, diacritics, orthography);
    restoration = new Restoration(model, dictionary, diacritics, Habits.of(language));
    times = new TimeFinder(language);
    publication = new PublicationDate(times);
    places = new PlaceFinder(language, Gazetteer.of(language), known);
    actors = new ActorFinder(List.of(language), known);
    statements = new StatementReader(language, known.media());
    events = new EventReader(language);
    garbling = new GarblingDetector(language);
    ActorWords words = ActorWords.load(language.code());
    gate =
        new Gate(
            events.triggers(true),
            events.triggers(false),
            model::lemmas,
            statements.openers(),
            words);
  }

  /** The text as it is read: with the letters that it lost on its way, or was typed without. */
  Text mended(Text text, Segmenter segmenter) {
    Text whole = mended(text, lost.mend(text.content()), segmenter);
    return mended(whole, restoration.content(whole), segmenter);
  }

  private static Text mended(Text text, String content, Segmenter segmenter) {
    return content.equals(text.content()) ? text : segmenter.mended(text, content);
  }

  /**
   * The trees of the sentences that the gate passes and of those neighbours in which their speakers
   * and "he" may stand; null for the others. Where it passes most of a report, all are parsed: who
   * is meant in one depends on who was the subject of another.
   */
  List<@Nullable Tree> trees(Text text) {
    int size = text.sentences().size();
    Gate.Need[] needs = new Gate.Need[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      needs[i] = gate.need(text.sentences().get(i));
      count += needs[i].compareTo(Gate.Need.OWN) >= 0 ? 1 : 0;
    }
    Gate.Need least =
        count > size * MOST || questions(text) >= INTERVIEW
            ? Gate.Need.NONE
            : count > size * MANY ? Gate.Need.PERHAPS : Gate.Need.OWN;
    List<@Nullable Tree> trees = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      boolean wanted =
          needs[i].compareTo(least) >= 0
              || i > 0 && needs[i - 1] == Gate.Need.AROUND
              || i + 1 < size && needs[i + 1].compareTo(Gate.Need.BEFORE) >= 0;
      trees.add(wanted ? syntax.parse(text.sentences().get(i)) : null);
    }
    return trees;
  }

  private static int questions(Text text) {
    int questions = 0;
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      boolean asks = !tokens.isEmpty() && tokens.get(tokens.size() - 1).form().equals("?");
      questions += asks ? 1 : 0;
    }
    return questions;
  }

  /**
   * When the report was published: as given, as its page says, as its dateline or its text says.
   */
  Published published(Report report, Text text) {
    if (report.published() != null) {
      return new Published(
          report.published(), report.publishedFrom() == null ? "given" : report.publishedFrom());
    }
    String dateline = publication.inDateline(text);
    if (dateline != null) {
      return new Published(dateline, "dateline");
    }
    String inside = publication.inText(text);
    return inside == null ? Published.UNKNOWN : new Published(inside, "text");
  }

  /** All that is named in the text. */
  Mentions mentions(Text text, List<@Nullable Tree> trees, Published published) {
    List<List<PlaceMention>> places = this.places.find(text, trees);
    ActorFinder.Found found = actors.find(text, trees, places, published.edtf());
    return new Mentions(
        trees,
        found.actors(),
        found.roles(),
        found.mentions(),
        places,
        times.find(text, trees, published.edtf()),
        this.places.dateline(text, places));
  }

  /** The words that the text reports. */
  Testimony statements(Text text, Mentions mentions, Published published) {
    return statements.read(text, mentions, published.edtf());
  }

  /** The events that the text tells. */
  List<Event> events(
      Text text, Mentions mentions, List<Statement> statements, Published published) {
    return events.read(text, mentions, statements, published.edtf());
  }

  /** How garbled the text is. */
  Garbling garbling(Text text) {
    return garbling.of(text);
  }
}
