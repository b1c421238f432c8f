package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;

/** Settles whom each name of a report means: full names first, then what shortens them. */
final class Naming {
  private final ActorWords tables;
  private final List<Passage> passages;
  private final Cast cast;

  /** The known body whose name a long name is but for one word, or null. */
  private final Function<List<String>, @Nullable Known> garbled;

  private final NameEvidence evidence;

  /** Bodies of the report by their initials or the acronym it gives them. */
  private final Map<String, Figure> byInitials = new HashMap<>();

  Naming(
      ActorWords tables,
      List<Passage> passages,
      Cast cast,
      BiPredicate<Passage, Integer> place,
      Function<List<String>, @Nullable Known> garbled) {
    this.tables = tables;
    this.passages = passages;
    this.cast = cast;
    this.evidence = new NameEvidence(tables, place);
    this.garbled = garbled;
  }

  void settle() {
    each((passage, atom) -> evidence.weigh(passage, atom));
    each((passage, atom) -> settleKnown(passage, atom));
    each((passage, atom) -> settleFull(passage, atom));
    aliases();
    each((passage, atom) -> initials(passage, atom));
    each((passage, atom) -> settleShort(passage, atom));
    each((passage, atom) -> genderOf(atom));
  }

  /** What honorifics and, of people whom the lists know, given names tell. */
  private void genderOf(Atom atom) {
    Figure figure = atom.figure;
    if (figure == null || !figure.isPerson() || !figure.gender.isEmpty()) {
      return;
    }
    if (atom.gender.length() == 1) {
      figure.gender = atom.gender;
    } else if (figure.known && figure.names.get(0).size() > 1) {
      String given = tables.givenName(figure.names.get(0).get(0));
      figure.gender = given == null || given.equals("u") ? "" : given;
    }
  }

  private interface Visit {
    void to(Passage passage, Atom atom);
  }

  private void each(Visit visit) {
    for (Passage passage : passages) {
      for (int i = 0; i < passage.at.length; i++) {
        Atom atom = passage.at[i];
        if (atom != null
            && atom.first == i
            && (atom.is(Atom.Type.NAME) || atom.is(Atom.Type.KNOWN))) {
          visit.to(passage, atom);
        }
      }
    }
  }

  static List<String> pieces(Passage passage, Atom atom) {
    List<String> out = new ArrayList<>(3);
    for (int i = atom.first; i <= atom.last; i++) {
      if (passage.words.letter(i) || Character.isDigit(passage.words.key(i).charAt(0))) {
        out.add(passage.words.key(i));
      }
    }
    return out;
  }

  /**
   * Takes an acronym for the body of the report that has these initials, whatever the lists say.
   */
  private void initials(Passage passage, Atom atom) {
    Figure figure = atom.figure;
    if (atom.first != atom.last
        || !passage.words.allCapitals(atom.first)
        || figure != null && (figure.isPerson() || figure.isCountry())) {
      return;
    }
    String key = passage.words.key(atom.first);
    Figure local = byInitials.get(key);
    if (local != null) {
      atom.figure = local;
    }
  }

  /** "Dagalo, known as Hemedti": another name of the one before. */
  private void aliases() {
    for (Passage passage : passages) {
      Words words = passage.words;
      for (int i = 1; i + 1 < words.size(); i++) {
        Atom alias =
            tables.is(Part.ALIAS, words.key(i))
                ? passage.at(tables.is(Part.AS, words.key(i + 1)) ? i + 2 : i + 1)
                : null;
        if (alias == null
            || !alias.is(Atom.Type.NAME)
            || alias.figure != null && alias.last > alias.first) {
          continue;
        }
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
          Atom named = passage.at[k];
          Figure figure = named == null ? null : named.figure;
          if (figure != null && figure.isPerson()) {
            List<String> pieces = pieces(passage, alias);
            figure.add(pieces);
            cast.index(figure, pieces);
            alias.figure = figure;
            break;
          }
        }
      }
    }
  }

  private void settleKnown(Passage passage, Atom atom) {
    Known known = atom.known;
    if (known != null && known.sure()) {
      Figure figure = cast.known(known);
      atom.figure = figure;
      if (!figure.isPerson() && !figure.isCountry() && passage.words.acronymAfter(atom.last)) {
        byInitials.put(passage.words.key(atom.last + 2), figure);
      }
      boolean written = atom.last > atom.first && !figure.isCountry() && !atom.isDemonym();
      if (figure.isPerson() || written) {
        List<String> pieces = pieces(passage, atom);
        figure.add(pieces);
        cast.index(figure, pieces);
        if (figure.isPerson()) {
          gender(figure, passage, atom);
        }
      }
    }
  }

  private void settleFull(Passage passage, Atom atom) {
    if (atom.figure != null || !atom.is(Atom.Type.NAME)) {
      return;
    }
    List<String> pieces = pieces(passage, atom);
    NameEvidence.Evidence all = evidence.of(pieces);
    if (all == null || pieces.isEmpty() || noun(passage, atom)) {
      return;
    }
    boolean person = all.person > 0 && all.person >= all.body;
    if (person && pieces.size() > 1 && all.person + 2 > all.place) {
      atom.figure = person(pieces, all, passage, atom);
    } else if (!person && all.body >= 3 && (pieces.size() > 1 || all.body > all.place)) {
      atom.figure = body(passage, atom, pieces, all);
    } else if (pieces.size() > 1
        && all.body == 0
        && all.place == 0
        && passage.words.joined(atom.last) == false) {
      atom.figure =
          looksLikePerson(passage, atom) || joined(passage, atom)
              ? person(pieces, all, passage, atom)
              : null;
    }
  }

  /** Whether a name is no more than a noun of bodies with a capital: "the Group". */
  private boolean noun(Passage passage, Atom atom) {
    return atom.first == atom.last
        && !atom.titled
        && tables.bodyNoun(passage.words.key(atom.first)) != null
        && !passage.words.allCapitals(atom.first);
  }

  private Figure person(
      List<String> pieces, NameEvidence.Evidence all, Passage passage, Atom atom) {
    Known known = all.known;
    Figure figure =
        known != null && known.kind() == ActorKind.PERSON && pieces.size() > 1
            ? cast.known(known)
            : cast.named(pieces, ActorKind.PERSON, all.written);
    figure.add(pieces);
    cast.index(figure, pieces);
    gender(figure, passage, atom);
    return figure;
  }

  private void gender(Figure figure, Passage passage, Atom atom) {
    if (figure.gender.isEmpty() && atom.gender.length() == 1) {
      figure.gender = atom.gender;
    }
    if (figure.gender.isEmpty() && atom.last > atom.first) {
      String given = tables.givenName(passage.words.key(atom.first));
      figure.gender = given == null || given.equals("u") ? "" : given;
    }
  }

  /** "Ana Lund and Ante Kir": whether a person is named right before "and". */
  private boolean joined(Passage passage, Atom atom) {
    Atom before =
        tables.is(Part.AND, passage.words.key(atom.first - 1)) ? passage.at(atom.first - 2) : null;
    Figure figure = before == null ? null : before.figure;
    return figure != null && figure.isPerson();
  }

  /**
   * Without any evidence: two or three capitalised words, no article before, no common word inside.
   */
  private boolean looksLikePerson(Passage passage, Atom atom) {
    Words words = passage.words;
    String before = words.key(atom.first - 1);
    boolean ordinary = true;
    for (int i = atom.first; i <= atom.last && ordinary; i++) {
      ordinary = !words.letter(i) || tables.ordinary(words.form(i));
    }
    return !ordinary
        && atom.last - atom.first <= 3
        && !tables.is(Part.DETERMINER, before)
        && !tables.is(Part.IN, before)
        && !words.allCapitals(atom.first);
  }

  private Figure body(Passage passage, Atom atom, List<String> pieces, NameEvidence.Evidence all) {
    Known known = all.known == null ? garbled.apply(pieces) : all.known;
    if (known != null && known.kind() != ActorKind.PERSON) {
      return cast.known(known);
    }
    Figure same = cast.bodyCalled(pieces);
    Figure figure =
        same != null && pieces.size() == 1
            ? same
            : cast.named(pieces, all.group ? ActorKind.GROUP : ActorKind.ORGANISATION, all.written);
    Known land = all.land;
    if (figure.country == null && !figure.known && land != null) {
      figure.country = land.country();
    }
    Words words = passage.words;
    StringBuilder letters = new StringBuilder();
    for (int i = atom.first; i <= atom.last; i++) {
      if (words.capital(i)) {
        letters.append(words.key(i).charAt(0));
      }
    }
    if (letters.length() > 2 && !figure.known) {
      byInitials.putIfAbsent(letters.toString(), figure);
    }
    if (words.acronymAfter(atom.last)) {
      byInitials.put(words.key(atom.last + 2), figure);
      String acronym = words.key(atom.last + 2);
      figure.acronyms.add(acronym);
      cast.index(figure, List.of(acronym));
      Atom short1 = passage.at(atom.last + 2);
      if (short1 != null) {
        short1.figure = figure;
      }
    }
    return figure;
  }

  private void settleShort(Passage passage, Atom atom) {
    if (atom.figure != null) {
      return;
    }
    List<String> pieces = pieces(passage, atom);
    Known known = atom.known;
    if (atom.is(Atom.Type.KNOWN)) {
      if (known != null && !known.sure()) {
        Figure body = cast.bodyCalled(pieces);
        atom.figure = body != null ? body : cast.known(known);
      }
      return;
    }
    NameEvidence.Evidence all = evidence.of(pieces);
    if (all == null || pieces.isEmpty()) {
      return;
    }
    if (noun(passage, atom)) {
      atom.figure = cast.bodyCalled(pieces);
      return;
    }
    List<Figure> people = cast.people(pieces);
    if (!people.isEmpty()) {
      atom.figure = people.get(0);
      atom.others = people.size() > 1 ? people : List.of();
      return;
    }
    if (all.known != null && (atom.titled || all.person >= 4)) {
      atom.figure = cast.known(all.known);
      return;
    }
    Figure body = cast.bodyCalled(pieces);
    if (body != null) {
      atom.figure = body;
    } else if (all.person >= 4 || all.person >= 2 && all.place == 0 && all.body == 0) {
      atom.figure = cast.named(pieces, ActorKind.PERSON, all.written);
    } else if (all.body >= 3 && all.place < 3 && all.body > all.person
        || all.place == 0
            && (all.acts > 1 || all.acts > 0 && (pieces.size() > 1 || all.body > 0))) {
      atom.figure = body(passage, atom, pieces, all);
    }
  }
}
