package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;

/** Everybody the report names, each once however it is spelt. */
final class Cast {
  final List<Figure> all = new ArrayList<>();
  private final Map<String, Figure> byKey = new HashMap<>();

  /** By folded last name, first piece and acronym: where to look for variants. */
  private final Map<String, List<Figure>> byPiece = new HashMap<>();

  private final Function<String, List<Figure.Held>> offices;

  /**
   * @param offices the offices that a person of the lists held when the report came out, by key
   */
  Cast(Function<String, List<Figure.Held>> offices) {
    this.offices = offices;
  }

  /** The actor that the lists know. */
  Figure known(Known known) {
    return byKey.computeIfAbsent(
        known.key(),
        key -> {
          Figure figure = new Figure(known.kind(), known.name());
          figure.country = known.country();
          figure.adjective = known.adjective();
          figure.ids.putAll(known.ids());
          figure.known = true;
          figure.key = known.key();
          figure.listed = offices.apply(known.key());
          figure.add(Words.pieces(known.name()));
          all.add(figure);
          index(figure, Words.pieces(known.name()));
          return figure;
        });
  }

  /** The actor of an English name that the lists know and the report names, or null. */
  @Nullable Figure called(String name) {
    for (Figure figure : all) {
      if (figure.known && figure.name.equals(name)) {
        return figure;
      }
    }
    return null;
  }

  /** The figure of a name that is written out, spelling variants merged; a new one if none is. */
  Figure named(List<String> pieces, ActorKind kind, String written) {
    Figure same = variant(pieces, kind);
    if (same == null) {
      same = new Figure(kind, written);
      all.add(same);
    }
    same.add(pieces);
    index(same, pieces);
    return same;
  }

  /** A body of a state under its English name. */
  Figure body(String name, ActorKind kind, @Nullable Figure state) {
    return byKey.computeIfAbsent(
        "body " + name,
        key -> {
          Figure figure = new Figure(kind, name);
          figure.state = state;
          figure.country = state == null ? null : state.country;
          figure.add(Words.pieces(name));
          all.add(figure);
          index(figure, Words.pieces(name));
          return figure;
        });
  }

  void index(Figure figure, List<String> pieces) {
    for (String piece : pieces) {
      List<Figure> list = byPiece.computeIfAbsent(bucket(piece), k -> new ArrayList<>(2));
      if (list.size() < 64 && !list.contains(figure)) {
        list.add(figure);
      }
    }
  }

  private static String bucket(String piece) {
    return Spelling.skeleton(piece);
  }

  private @Nullable Figure variant(List<String> pieces, ActorKind kind) {
    String last = pieces.get(pieces.size() - 1);
    for (Figure figure : byPiece.getOrDefault(bucket(last), List.of())) {
      if (figure.kind != kind) {
        continue;
      }
      for (List<String> name : figure.names) {
        if (kind == ActorKind.PERSON ? PersonNames.same(name, pieces) : name.equals(pieces)) {
          return figure;
        }
      }
    }
    return null;
  }

  /** The people whom a part of a name may mean, the last mentioned first where that is known. */
  List<Figure> people(List<String> pieces) {
    List<Figure> out = new ArrayList<>(1);
    for (Figure figure : byPiece.getOrDefault(bucket(pieces.get(pieces.size() - 1)), List.of())) {
      if (figure.isPerson()
          && figure.names.stream().anyMatch(name -> PersonNames.shortened(pieces, name))) {
        out.add(figure);
      }
    }
    return out;
  }

  /** The body that a short form, an acronym or a part of its name means, or null. */
  @Nullable Figure bodyCalled(List<String> pieces) {
    for (Figure figure : byPiece.getOrDefault(bucket(pieces.get(0)), List.of())) {
      if (figure.isPerson() || figure.isCountry()) {
        continue;
      }
      if (pieces.size() == 1 && figure.acronyms.contains(pieces.get(0))) {
        return figure;
      }
      for (List<String> name : figure.names) {
        if (name.equals(pieces) || name.size() > pieces.size() && name.containsAll(pieces)) {
          return figure;
        }
      }
    }
    return null;
  }
}
