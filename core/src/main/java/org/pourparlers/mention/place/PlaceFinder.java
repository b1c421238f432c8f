package org.pourparlers.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.shared.Gazetteer;
import org.pourparlers.language.shared.KnownActors;
import org.pourparlers.language.shared.KnownMatch;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Text;

/**
 * Finds the places that a report names: those of the gazetteer, and names that the report itself
 * uses as a place's ("the village of X", "in X"). Immutable; time is linear in the words.
 */
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final KnownActors actors;
  private final PlaceCues cues;

  /**
   * @param language whose table {@code place-cues} tells what stands around places
   * @param gazetteer in the same language
   * @param actors whose names are no unknown places
   */
  public PlaceFinder(Language language, Gazetteer gazetteer, KnownActors actors) {
    this.gazetteer = gazetteer;
    this.actors = actors;
    this.cues = new PlaceCues(language);
  }

  /**
   * The places of each sentence, by their number, each in order and none overlapping.
   *
   * @param trees the sentences' trees; null where there is none
   */
  public List<List<PlaceMention>> find(Text text, List<@Nullable Tree> trees) {
    int size = text.sentences().size();
    var evidence = new Evidence();
    List<SentencePlaces> sentences = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      var sentence = text.sentences().get(i);
      Gazetteer.Found found = gazetteer.in(text.content(), sentence.tokens());
      var around = new Surroundings(cues, text.content(), sentence, trees.get(i));
      evidence.add(found);
      evidence.addPeople(around, cues);
      sentences.add(new SentencePlaces(around, cues, gazetteer, found, evidence));
    }
    Map<String, Named> accepted = new HashMap<>();
    for (int i = 0; i < size; i++) {
      var tokens = text.sentences().get(i).tokens();
      sentences.get(i).take(accepted, new Once(() -> actors.in(text.content(), tokens)));
    }
    List<List<PlaceMention>> places = new ArrayList<>(size);
    for (SentencePlaces sentence : sentences) {
      sentence.takeAgain(accepted);
      places.add(sentence.places());
    }
    return places;
  }

  /**
   * The town of the report's dateline, or null.
   *
   * @param places those of its sentences
   */
  public @Nullable Place dateline(Text text, List<List<PlaceMention>> places) {
    return Dateline.of(text, gazetteer, places);
  }

  /** The known actors of a sentence, looked up when first asked for. */
  private static final class Once implements Supplier<List<KnownMatch>> {
    private final Supplier<List<KnownMatch>> lookUp;
    private @Nullable List<KnownMatch> found;

    Once(Supplier<List<KnownMatch>> lookUp) {
      this.lookUp = lookUp;
    }

    @Override
    public List<KnownMatch> get() {
      List<KnownMatch> matches = found;
      if (matches == null) {
        matches = lookUp.get();
        found = matches;
      }
      return matches;
    }
  }
}
