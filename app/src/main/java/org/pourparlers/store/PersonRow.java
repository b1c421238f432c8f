package org.pourparlers.store;

import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Party;
import org.pourparlers.record.Who;

/** A row of {@code people}. */
final class PersonRow {
  final int number;
  final String key;
  final String id;
  ActorKind kind;
  String name;
  @Nullable String country;
  int joined;

  PersonRow(int number, String key, String id, ActorKind kind, String name) {
    this.number = number;
    this.key = key;
    this.id = id;
    this.kind = kind;
    this.name = name;
  }

  /** The actor as one reading saw it. */
  Who who(@Nullable String seen) {
    return new Who(key, name, kind, seen);
  }

  Party party() {
    return new Party(id, name, kind, country);
  }
}
