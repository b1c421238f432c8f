package org.pourparlers.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.mention.Length;

/** Makes an entry of the events that are one. A pure function of the set of events. */
public final class Entries {
  private static final int ID_DIGITS = 12;

  private static final Comparator<Clustering.Item> EARLIEST =
      Comparator.comparingInt(
              (Clustering.Item item) -> {
                Integer published = item.told().published();
                return published == null ? Days.FOREVER : published;
              })
          .thenComparing(
              item -> new Telling(item.told().report(), item.told().event(), item.origin()));

  private Entries() {}

  /** The events, those of the earliest report first. */
  public static List<Clustering.Item> sorted(List<Clustering.Item> items) {
    List<Clustering.Item> out = new ArrayList<>(items);
    out.sort(EARLIEST);
    return out;
  }

  /** The id of an entry whose earliest event is the given one. */
  public static String id(Told earliest) {
    return "n-" + Hashes.hex(earliest.report() + "/" + earliest.event(), ID_DIGITS);
  }

  /**
   * The entry of some events.
   *
   * @param items at least one, in any order
   * @param party who an actor is in the record
   */
  public static Entry entry(List<Clustering.Item> items, Function<Who, Party> party) {
    List<Clustering.Item> sorted = sorted(items);
    Tally<EventKind> kind = new Tally<>(k -> 0);
    Tally<Plover> plover = new Tally<>(p -> p.mode() == null ? 1 : 0);
    Tally<Fact.Word> status = new Tally<>(s -> 0);
    Tally<Fact.Word> date = new Tally<>(Entries::vagueness);
    Tally<Fact.Where> place = new Tally<>(Entries::vagueness);
    Tally<Fact.HowLong> duration = new Tally<>(Entries::vagueness);
    Tally<Fact.HowManieth> ordinal = new Tally<>(o -> o.since() == null ? 1 : 0);
    Tally<String> topics = new Tally<>(t -> 0);
    Tally<Party> doers = new Tally<>(p -> 0);
    Tally<Party> targets = new Tally<>(p -> 0);
    Set<String> origins = new TreeSet<>();
    Set<String> reports = new TreeSet<>();
    List<Telling> mentions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sorted.size(); i++) {
      Told told = sorted.get(i).told();
      String origin = sorted.get(i).origin();
      origins.add(origin);
      reports.add(told.report());
      mentions.add(new Telling(told.report(), told.event(), origin));
      if (!seen.add(sorted.get(i).signature())) {
        continue; // a copy adds nothing to what its origin says
      }
      kind.add(told.kind(), origin, i);
      plover.add(told.plover(), origin, i);
      status.add(word(told.status()), origin, i);
      date.add(told.date() == null ? null : new Fact.Word(told.date()), origin, i);
      place.add(told.place(), origin, i);
      duration.add(told.duration(), origin, i);
      ordinal.add(told.ordinal(), origin, i);
      for (String topic : told.topics()) {
        topics.add(topic, origin, i);
      }
      for (Who who : told.actors()) {
        doers.add(party.apply(who), origin, i);
      }
      for (Who who : told.recipients()) {
        targets.add(party.apply(who), origin, i);
      }
    }
    mentions.sort(Comparator.naturalOrder());
    Map<String, List<Stated>> values = new LinkedHashMap<>();
    put(values, "status", status);
    put(values, "date", date);
    put(values, "place", place);
    put(values, "duration", duration);
    put(values, "ordinal", ordinal);
    values.put("actors", who(doers));
    values.put("recipients", who(targets));
    values.values().removeIf(List::isEmpty);
    EventKind mostKind = kind.first();
    Plover mostPlover = plover.first();
    Fact.Word mostDate = date.first();
    if (mostKind == null || mostPlover == null) {
      throw new IllegalArgumentException("no entry without events");
    }
    return new Entry(
        id(sorted.get(0).told()),
        mostKind,
        mostPlover,
        Statuses.of(sorted),
        parties(doers, targets, origins.size()),
        parties(targets, doers, origins.size()),
        mostDate == null ? null : mostDate.text(),
        place.first(),
        duration.first(),
        ordinal.first(),
        topics.values(),
        origins.size(),
        reports.size(),
        mentions,
        values,
        Disagreements.of(values),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static Fact.Word word(Status status) {
    return new Fact.Word(status.name().toLowerCase(Locale.ROOT));
  }

  private static int vagueness(Fact.Word date) {
    Days days = Days.of(date.text());
    return days == null ? Integer.MAX_VALUE : days.length();
  }

  private static int vagueness(Fact.Where place) {
    return Places.isCountry(place) ? 1 : 0;
  }

  private static int vagueness(Fact.HowLong length) {
    return length.bound() == Length.Bound.EXACTLY ? 0 : 1;
  }

  private static <T extends Fact> void put(
      Map<String, List<Stated>> values, String field, Tally<T> tally) {
    List<Stated> out = new ArrayList<>();
    for (T value : tally.values()) {
      out.add(new Stated(value, tally.who(value)));
    }
    values.put(field, List.copyOf(out));
  }

  private static List<Stated> who(Tally<Party> tally) {
    Map<String, Stated> out = new LinkedHashMap<>();
    for (Party party : tally.values()) {
      out.putIfAbsent(party.id(), new Stated(new Fact.Word(party.id()), tally.who(party)));
    }
    return List.copyOf(out.values());
  }

  /** Those whom at least a third of the origins name, and more often so than otherwise. */
  private static List<Party> parties(Tally<Party> own, Tally<Party> other, int origins) {
    Map<String, Party> out = new TreeMap<>();
    List<Party> order = new ArrayList<>();
    for (Party party : own.values()) {
      if (3 * own.origins(party) >= origins
          && own.origins(party) >= other.origins(party)
          && out.putIfAbsent(party.id(), party) == null) {
        order.add(party);
      }
    }
    return List.copyOf(order);
  }

  /** The day that an entry stands at in lists; null where nothing dates it. */
  public static @Nullable Integer day(Entry entry, List<Clustering.Item> items) {
    Days days = Days.of(entry.date());
    if (days != null) {
      return days.from() == Days.ALWAYS ? days.to() : days.from();
    }
    return sorted(items).get(0).told().published();
  }
}
