package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;

/** The roles that a report tells, each once: the fuller title stays. */
final class RoleBook {
  /** A person's roles beyond so many are not kept: no real report tells them. */
  private static final int MOST = 64;

  /** A role as it is read. */
  record Said(
      Figure person, String title, @Nullable Figure of, @Nullable String country, Span evidence) {}

  private final Map<Figure, List<Said>> byPerson = new LinkedHashMap<>();

  /** Whether anything is said of a person. */
  boolean has(Figure person) {
    return byPerson.containsKey(person);
  }

  /** What is said of a person. */
  List<Said> all(Figure person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** Whether a person is said to hold something of somebody. */
  boolean hasOwner(Figure person) {
    return byPerson.getOrDefault(person, List.of()).stream().anyMatch(each -> each.of != null);
  }

  /** Whether somebody is said to hold a title of somebody. */
  boolean held(String title, Figure of) {
    for (List<Said> list : byPerson.values()) {
      for (Said each : list) {
        if (each.of == of && each.title.equals(title)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a person is said to hold a title of somebody. */
  boolean holds(Figure person, String title) {
    return all(person).stream().anyMatch(each -> each.of != null && each.title.equals(title));
  }

  /** Adds a role, unless it is there, perhaps in more words or with whom it is held of. */
  void add(Said role) {
    List<Said> own = byPerson.computeIfAbsent(role.person, person -> new ArrayList<>(2));
    for (int i = 0; i < own.size(); i++) {
      Said each = own.get(i);
      if (each.of != role.of && role.of != null && each.of != null) {
        continue;
      }
      if (each.title.equals(role.title) || each.title.endsWith(" " + role.title)) {
        return;
      }
      if (role.title.endsWith(" " + each.title) && each.of == role.of) {
        own.set(i, new Said(role.person, role.title, role.of, role.country, each.evidence));
        return;
      }
    }
    if (own.size() < MOST) {
      own.add(role);
    }
  }

  /** Who speaks for a side of which nothing says more is their own state's. */
  private static Said atHome(Said role) {
    Figure state = role.person.state;
    return role.of == null && state != null && Owners.sent(role.title)
        ? new Said(role.person, role.title, state, state.country, role.evidence)
        : role;
  }

  /** All roles, in the order of their evidence. */
  List<Said> all() {
    List<Said> out = new ArrayList<>();
    byPerson.values().forEach(list -> list.forEach(each -> out.add(atHome(each))));
    out.sort((a, b) -> a.evidence.compareTo(b.evidence));
    return out;
  }
}
