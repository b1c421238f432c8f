package org.pourparlers.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;

/** Events that are one, as far as they have been taken. */
final class Cluster {
  final List<Clustering.Item> items = new ArrayList<>();
  final Set<String> reports = new HashSet<>();
  final Map<String, Integer> positions = new HashMap<>();
  final Set<String> keys = new HashSet<>();
  final Set<String> people = new HashSet<>();
  final Set<String> sides = new HashSet<>();
  final Set<String> doers = new HashSet<>();
  final Set<String> targets = new HashSet<>();
  final Set<Status> statuses = EnumSet.noneOf(Status.class);
  final Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
  final int number;
  @Nullable Days days;
  @Nullable Integer firstPublished;
  @Nullable Integer lastPublished;
  Fact.@Nullable Where place;
  String placeName = "";
  Fact.@Nullable HowManieth ordinal;
  Fact.@Nullable HowLong duration;

  Cluster(int number) {
    this.number = number;
  }

  /** Takes an event in; gives the sides that the cluster had not had before. */
  Set<String> add(Traits traits) {
    Clustering.Item item = traits.item();
    Told told = item.told();
    items.addAll(traits.copies());
    traits.copies().forEach(copy -> reports.add(copy.told().report()));
    positions.putIfAbsent(item.origin(), told.position());
    keys.addAll(traits.keys());
    people.addAll(traits.people());
    doers.addAll(traits.doers());
    targets.addAll(traits.targets());
    statuses.add(told.status());
    kinds.add(told.kind());
    if (traits.days() != null) {
      days = days == null || !days.overlaps(traits.days()) ? first() : days.and(traits.days());
    }
    Integer day = traits.published();
    if (day != null) {
      firstPublished = firstPublished == null ? day : (Integer) Math.min(firstPublished, day);
      lastPublished = lastPublished == null ? day : (Integer) Math.max(lastPublished, day);
    }
    if (place == null) {
      place = told.place();
      placeName = traits.placeName();
    }
    ordinal = ordinal == null ? told.ordinal() : ordinal;
    duration = duration == null ? told.duration() : duration;
    Set<String> fresh = new LinkedHashSet<>(traits.sides());
    fresh.removeAll(sides);
    sides.addAll(traits.sides());
    return fresh;
  }

  /** The days of the first dated event: it is the most exact. */
  private @Nullable Days first() {
    for (Clustering.Item item : items) {
      Days own = Days.of(item.told().date());
      if (own != null) {
        return own;
      }
    }
    return null;
  }
}
