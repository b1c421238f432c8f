package org.pourparlers.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;

/**
 * What a report tells, in its order and without its words: whom it names, which events and
 * statements it tells, which numbers it gives. A rewrite and a translation keep it. Its shingles
 * are the pairs of two things told of which at most two others stand between.
 */
final class Tale {
  private static final int REACH = 3;
  private static final int MOST = 400;

  private Tale() {}

  /** The shingles of what a reading tells, as a sorted set. */
  static int[] of(Reading reading) {
    List<Thing> things = things(reading);
    int[] out = new int[things.size() * REACH];
    int size = 0;
    for (int i = 0; i < things.size(); i++) {
      for (int j = i + 1; j < things.size() && j <= i + REACH; j++) {
        if (things.get(i).what != things.get(j).what) {
          out[size++] = Hashes.mix(things.get(i).what, things.get(j).what);
        }
      }
    }
    return Hashes.set(out, size);
  }

  private record Thing(int start, int rank, int what) {}

  private static List<Thing> things(Reading reading) {
    List<Thing> all = new ArrayList<>();
    Map<String, Integer> keys = new HashMap<>();
    for (Actor actor : reading.actors()) {
      int key = Who.of(actor).key().hashCode();
      keys.put(actor.id(), key);
      for (Span mention : actor.mentions()) {
        all.add(new Thing(mention.start(), 0, key));
      }
    }
    for (Event event : reading.events()) {
      for (Span span : event.evidence()) {
        all.add(new Thing(span.start(), 1, event.kind().name().hashCode()));
      }
    }
    for (Statement statement : reading.statements()) {
      Integer speaker = speaker(keys, statement.speaker());
      if (speaker != null) {
        all.add(new Thing(statement.evidence().start(), 2, Hashes.mix(speaker, 1)));
      }
    }
    numbers(reading.text(), all);
    all.sort(
        java.util.Comparator.comparingInt(Thing::start)
            .thenComparingInt(Thing::rank)
            .thenComparingInt(Thing::what));
    List<Thing> out = new ArrayList<>();
    for (Thing thing : all) {
      if (out.isEmpty() || out.get(out.size() - 1).what != thing.what) {
        out.add(thing);
      }
    }
    return out.size() > MOST ? out.subList(0, MOST) : out;
  }

  private static @Nullable Integer speaker(Map<String, Integer> keys, @Nullable String id) {
    return id == null ? null : keys.get(id);
  }

  private static void numbers(String text, List<Thing> out) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        continue;
      }
      int hash = 7;
      int start = i;
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        hash = 31 * hash + text.charAt(i++);
      }
      out.add(new Thing(start, 3, hash));
    }
  }
}
