package org.pourparlers.mention.actor;

import org.jspecify.annotations.Nullable;

/** A stretch of a sentence's pieces that means one thing: a name, a title, a pronoun. */
final class Atom {
  /** What it is. */
  enum Type {
    KNOWN,
    NAME,
    TITLE,
    COLLECTIVE,
    HONORIFIC,
    PRONOUN
  }

  final Type type;
  final int first;
  final int last;

  /** For {@link Type#KNOWN}, and for a name that the lists know. */
  @Nullable Known known;

  @Nullable Title title;
  @Nullable Collective collective;
  @Nullable Pronoun pronoun;

  /** m or f for an honorific, "" where it tells none. */
  String gender = "";

  /** Whom it means, once that is settled. */
  @Nullable Figure figure;

  /** The others whom the name may mean as well. */
  java.util.List<Figure> others = java.util.List.of();

  /** For a name that begins with a country's name or adjective: the country. */
  @Nullable Known land;

  /** Evidence for a name's kind, gathered before it is settled. */
  boolean titled;

  /** The phrase whose title or name it is, if any. */
  @Nullable TitlePhrase phrase;

  Atom(Type type, int first, int last) {
    this.type = type;
    this.first = first;
    this.last = last;
  }

  static Atom known(Known known, int first, int last) {
    Atom atom = new Atom(Type.KNOWN, first, last);
    atom.known = known;
    return atom;
  }

  boolean is(Type other) {
    return type == other;
  }

  /** Whether it names a person known or a run of capitals that may be one. */
  boolean mayBePerson() {
    Known k = known;
    return type == Type.NAME && (k == null || k.kind() == org.pourparlers.mention.ActorKind.PERSON);
  }

  boolean isCountry() {
    Known k = known;
    return k != null && k.isCountry();
  }

  boolean isDemonym() {
    Known k = known;
    return k != null && (k.use() == Known.Use.DEMONYM || k.use() == Known.Use.PEOPLE);
  }

  boolean isBody() {
    Known k = known;
    return k != null
        && (k.kind() == org.pourparlers.mention.ActorKind.ORGANISATION
            || k.kind() == org.pourparlers.mention.ActorKind.GROUP);
  }
}
