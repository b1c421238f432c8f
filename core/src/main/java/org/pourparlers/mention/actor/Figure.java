package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** An actor while the report is still being read. */
final class Figure {
  ActorKind kind;
  String name;
  @Nullable String country;

  /** English adjective of a country, else "". */
  String adjective = "";

  final Map<String, String> ids = new HashMap<>();

  /** Folded pieces of its names, the fullest first in the end. */
  final List<List<String>> names = new ArrayList<>();

  final Set<String> acronyms = new HashSet<>();
  final List<Held> held = new ArrayList<>();
  boolean known;

  /** Its key in the lists, or "". */
  String key = "";

  /** Whether the person acts for a body of no country, such as the United Nations. */
  boolean international;

  /** Offices by the lists. */
  List<Held> listed = List.of();

  /** m, f or "" while unknown. */
  String gender = "";

  /** For a body of a state: the state; null else. */
  @Nullable Figure state;

  /** Where it was mentioned first: a count of mentions. */
  int order = Integer.MAX_VALUE;

  /** How often a title without an owner ("the President") stood for the person. */
  int bare;

  Figure(ActorKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /**
   * A title held.
   *
   * @param of of whom
   * @param country in which country
   * @param listed where the lists say so: the code or id of whom it is held
   */
  record Held(
      String title, Title.Sort sort, @Nullable Figure of, @Nullable String country, String listed) {
    Held(String title, Title.Sort sort, @Nullable Figure of, @Nullable String country) {
      this(title, sort, of, country, "");
    }
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  boolean isCountry() {
    return kind == ActorKind.COUNTRY;
  }

  void add(List<String> pieces) {
    if (names.size() < 16 && !names.contains(pieces)) {
      names.add(pieces);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
