package org.pourparlers.mention.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pourparlers.mention.Place;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.report.Span;

/** The places taken from a sentence so far, and the words they use up. */
final class Taken {
  private final Surroundings around;
  private final boolean[] used;
  private final boolean[] placed;
  private final List<PlaceMention> places = new ArrayList<>();

  Taken(Surroundings around) {
    this.around = around;
    this.used = new boolean[around.size()];
    this.placed = new boolean[around.size()];
  }

  List<PlaceMention> inOrder() {
    List<PlaceMention> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingInt(PlaceMention::first));
    return List.copyOf(sorted);
  }

  boolean isUsed(int token) {
    return used[token];
  }

  boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  void use(int first, int last) {
    Arrays.fill(used, first, last + 1, true);
  }

  /** Whether a place covers a token. */
  boolean isPlace(int token) {
    return token >= 0 && placed[token];
  }

  void add(Named named, int first, int last) {
    use(first, last);
    Arrays.fill(placed, first, last + 1, true);
    var span = new Span(around.start(first), around.end(last));
    var place = new Place(named.name(), named.country(), named.geonames(), span);
    int head = around.head(first, last);
    places.add(new PlaceMention(place, named.level(), around.number(), first, last, head));
  }

  /** Adds a place with the noun that says of what sort it is ("Zaporizhzhia region"). */
  void addWithNoun(Named named, int first, int last) {
    Surroundings.Lead lead = around.lead(first);
    Surroundings.Trail trail = lead == null ? around.trail(last) : null;
    int from = lead == null ? first : lead.first();
    int to = trail == null ? last : trail.last();
    PlaceCues.Noun noun = lead != null ? lead.noun() : trail != null ? trail.noun() : null;
    if (noun == null || named.outweighs(noun) || !isFree(from, to)) {
      add(named, first, last);
    } else {
      add(new Named(noun.name(named.name()), named.country(), null, noun.level()), from, to);
    }
  }
}
