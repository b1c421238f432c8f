package org.pourparlers.mention.actor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Upos;

/** Reads what follows a title and belongs to it: "adjoint du président russe", "of the UN". */
final class TitleComplements {
  private final ActorWords tables;
  private final Passage passage;
  private final Words words;
  private final TitlePhrases phrases;
  private final Postings postings;

  TitleComplements(ActorWords tables, Passage passage, TitlePhrases phrases) {
    this.tables = tables;
    this.passage = passage;
    this.words = passage.words;
    this.phrases = phrases;
    this.postings = new Postings(tables, passage);
  }

  void read(TitlePhrase phrase) {
    int i = phrase.title.last + 1;
    int stop = Math.min(words.size(), i + TitlePhrases.REACH);
    boolean inside = false;
    while (i < stop) {
      String key = words.key(i);
      Atom atom = passage.at[i];
      var modifier = tables.modifiers.at(words, i);
      if (modifier != null && atom == null && !(tables.premodifies() && words.capital(i))) {
        phrase.modifiers.add(modifier.value());
        i = modifier.last() + 1;
      } else if (!tables.premodifies()
          && atom != null
          && atom.first == i
          && atom.isDemonym()
          && (!words.capital(i) || i == phrase.title.last + 1 && !phrase.plural())) {
        i = postings.adjectives(phrase, atom);
      } else if (tables.premodifies() && atom != null && postings.postposed(atom)) {
        phrase.holders.add(atom); // "the deputy prime minister Moldovan, X"
        i = atom.last + 1;
      } else if (!tables.premodifies()
          && atom == null
          && i <= phrase.title.last + 2
          && !words.capital(i)
          && (words.upos(i) == Upos.ADJ
              || words.upos(i) == Upos.NOUN && tables.is(Part.OF, words.key(i + 1))
              || postings.foreign(i))) {
        i++;
      } else if (!tables.premodifies()
          && phrase.field.isEmpty()
          && TitlePhrases.takesField(phrase)
          && phrases.fieldsAt(i) != null) {
        var field = phrases.fieldsAt(i);
        phrase.field = field == null ? "" : field.value();
        i = field == null ? i + 1 : field.last() + 1;
      } else if (inside
          && key.equals("(")
          && words.acronymAfter(i - 1)
          && words.key(i + 2).equals(")")) {
        i += 3; // "secretary-general of the Organisation of Ports (OP)"
      } else if (postings.side(atom, i) && atom != null) {
        i = complementAtom(phrase, i - 1, atom, false); // "délégation gouvernementale"
      } else if (tables.is(Part.OF, key)
          || tables.is(Part.FOR, key)
              && phrase.collective() == null
              && phrase.meaning().sort() != Title.Sort.STATE) {
        int end = complement(phrase, i);
        if (end <= i && tables.is(Part.FOR, key)) {
          end = postings.place(phrase, i); // "à la paix et à la sécurité, X"
        }
        if (end <= i) {
          break;
        }
        i = end;
        inside = true;
      } else if (inside && phrase.plural() && key.equals(",") && postings.listed(i + 1)) {
        int from = i + 1;
        while (passage.at[from] == null) {
          from++;
        }
        Atom next = passage.at[from];
        phrase.holders.add(next);
        i = next.last + 1;
        stop = Math.min(words.size(), i + TitlePhrases.REACH);
      } else if (tables.is(Part.FROM, key) && postings.known(i + 1)) {
        i = complement(phrase, i);
        inside = true;
      } else if (inside
          && tables.is(Part.AND, key)
          && !phrase.plural()
          && postings.otherAim(i) > i) {
        i = postings.otherAim(i);
      } else if (inside && tables.is(Part.AND, key) && postings.joint(phrase, i) != null) {
        Atom other =
            Objects.requireNonNull(postings.joint(phrase, i)); // "envoy of the UN and of the AU"
        phrase.holders.add(other);
        phrase.coordinated = true;
        i = other.last + 1;
      } else if (postings.appointer(i) > i) {
        Atom by = Objects.requireNonNull(postings.behindArticle(postings.appointer(i)));
        phrase.holders.add(by);
        i = by.last + 1;
      } else if (tables.is(Part.IN, key) && inGroup(phrase, i)) {
        i = complement(phrase, i); // "the number two in the Northern Front movement"
        inside = true;
      } else if (tables.is(Part.IN, key) && postings.employer(phrase, i) > i) {
        i = postings.employer(phrase, i);
        inside = true;
      } else if (tables.is(Part.IN, key) && postings.place(phrase, i) > i) {
        i = postings.place(phrase, i);
      } else if (inside
          && tables.is(Part.AND, key)
          && postings.several(phrase, i)
          && i + 1 < words.size()) {
        int from = i + 1;
        while (from <= i + 3
            && passage.at(from) == null
            && (tables.is(Part.OF, words.key(from))
                || tables.is(Part.DETERMINER, words.key(from)))) {
          from++;
        }
        Atom next = passage.at(from);
        if (next == null
            || !TitlePhrases.holds(next)
            || from == i + 1 && next.mayBePerson() && next.known == null) {
          break;
        }
        phrase.holders.add(next);
        phrase.coordinated = true;
        i = next.last + 1;
      } else {
        break;
      }
      phrase.last = i - 1;
    }
  }

  /** Whether "in" and a noun for a group or a body follow an office. */
  private boolean inGroup(TitlePhrase phrase, int in) {
    int from = tables.is(Part.DETERMINER, words.key(in + 1)) ? in + 2 : in + 1;
    Atom ahead = phrase.meaning().sort() == Title.Sort.OFFICE ? titleAhead(from) : null;
    Collective c = ahead == null ? null : ahead.collective;
    return c != null
        && (c.sort() == Collective.Sort.GROUP || c.sort() == Collective.Sort.ORGANISATION);
  }

  private static boolean quote(String key) {
    return key.length() == 1 && "«»“”\"'".indexOf(key.charAt(0)) >= 0;
  }

  /** Takes in "of the …" at a piece; returns where to go on, or the same piece where it is none. */
  private int complement(TitlePhrase phrase, int of) {
    boolean aim = tables.is(Part.FOR, words.key(of));
    int i = of + 1;
    while (i < words.size()
        && i < of + 4
        && passage.at(i) == null
        && (tables.is(Part.DETERMINER, words.key(i))
            || tables.is(Part.OF, words.key(i))
            || quote(words.key(i)))) {
      i++;
    }
    if (i >= words.size()) {
      return of;
    }
    var field =
        TitlePhrases.takesField(phrase) && phrase.field.isEmpty() ? phrases.fieldsAt(i) : null;
    if (field != null) {
      phrase.field = field.value();
      for (int k = field.first(); k <= field.last(); k++) {
        free(passage.at[k], field.last());
      }
      int end = field.last() + 1;
      if (!tables.premodifies()
          && words.upos(end) == Upos.ADJ
          && passage.at(end) == null
          && !words.capital(end)) {
        end++; // "de la Coopération internationale"
      }
      while (end + 1 < words.size()
          && (tables.is(Part.AND, words.key(end)) || words.key(end).equals(","))) {
        int from = end + 1;
        while (from < words.size()
            && (tables.is(Part.OF, words.key(from))
                || tables.is(Part.DETERMINER, words.key(from)))) {
          from++;
        }
        var more = phrases.fieldsAt(from);
        if (more == null) {
          break;
        }
        end = more.last() + 1;
        if (words.upos(end) == Upos.ADJ && passage.at(end) == null && !words.capital(end)) {
          end++;
        }
      }
      return end;
    }
    Atom atom = passage.at[i];
    Atom ahead = tables.premodifies() ? titleAhead(i) : null;
    if (ahead != null && ahead != atom) {
      TitlePhrase other = phrases.phrase(ahead);
      if (other.first <= i) {
        return complementAtom(phrase, of, ahead, aim);
      }
    }
    if (atom == null) {
      return describedComplement(phrase, of, i, aim);
    }
    if (atom.first != i) {
      return of;
    }
    return complementAtom(phrase, of, atom, aim);
  }

  /** "ministre des Sports Paul Kaba": the field is no part of the name that follows it. */
  private void free(@Nullable Atom atom, int last) {
    if (atom == null) {
      return;
    }
    passage.remove(atom);
    if (atom.is(Atom.Type.NAME) && atom.last > last && words.capital(last + 1)) {
      passage.put(new Atom(Atom.Type.NAME, last + 1, atom.last));
    }
  }

  /** The title that names, adjectives and fields at a piece belong to: "US President". */
  private @Nullable Atom titleAhead(int from) {
    for (int i = from; i < words.size() && i < from + 6; i++) {
      Atom atom = passage.at[i];
      if (atom == null) {
        if (tables.modifiers.at(words, i) == null
            && phrases.fieldsAt(i) == null
            && !words.joined(i)
            && !(i > from && tables.is(Part.GENITIVE, words.key(i)))) {
          return null;
        }
      } else if (atom.is(Atom.Type.TITLE) || TitlePhrases.owned(atom)) {
        return atom;
      } else if (!atom.is(Atom.Type.KNOWN)
          && !collective(passage.at(atom.last + 1))
          && !tables.is(Part.GENITIVE, words.key(atom.last + 1))) {
        return null;
      }
    }
    return null;
  }

  private static boolean collective(@Nullable Atom atom) {
    return atom != null && TitlePhrases.owned(atom);
  }

  private int complementAtom(TitlePhrase phrase, int of, Atom atom, boolean aim) {
    switch (atom.type) {
      case TITLE -> {
        TitlePhrase other = phrases.phrase(atom);
        if (other.title.first > phrase.title.last) {
          phrase.nested.add(other);
          other.inner = true;
          int end = other.last + 1;
          Atom name = passage.at(end);
          if (name != null && name.first == end && name.mayBePerson()) {
            other.names.add(name);
            other.direct = true;
            name.titled = true;
            phrase.holders.add(name);
            end = name.last + 1;
          }
          return end;
        }
        return of;
      }
      case HONORIFIC -> {
        Atom name = passage.at(atom.last + 1);
        if (name != null && name.is(Atom.Type.NAME)) {
          phrase.holders.add(name);
          name.titled = true;
          return name.last + 1;
        }
        return of;
      }
      case PRONOUN -> {
        Pronoun pronoun = atom.pronoun;
        if (pronoun != null && pronoun.possessive()) {
          phrase.possessive = atom;
          atom.phrase = phrase;
          int end = atom.last + 1;
          return end < words.size() && words.letter(end) ? end + 1 : end;
        }
        return of;
      }
      case COLLECTIVE -> {
        Collective c = atom.collective;
        if (c != null && TitlePhrases.several(c)) {
          if (!aim || phrase.holders.isEmpty()) {
            phrase.holders.add(atom); // "foreign ministers of the two countries"
          }
          return atom.last + 1;
        }
        if (c == null || !TitlePhrases.owned(atom)) {
          return of;
        }
        phrase.delegation |= c.body().equals("delegation");
        TitlePhrase other = phrases.phrase(atom);
        phrase.nested.add(other);
        other.inner = true;
        int end = Math.max(atom.last, other.last) + 1;
        if (quote(words.key(end)) && quote(words.key(atom.first - 1))) {
          // "the “parliament” of the valley"
          int next = complement(other, end + 1);
          end = next > end + 1 ? next : end + 1;
        }
        return end;
      }
      default -> {
        Known known = atom.known;
        boolean skipped =
            aim
                && (known != null && known.isCountry()
                    || phrase.meaning().sort() == Title.Sort.ENVOY && known == null);
        Atom body =
            tables.premodifies() && tables.is(Part.GENITIVE, words.key(atom.last + 1))
                ? passage.at(atom.last + 2)
                : null;
        if (!skipped && body != null && body.is(Atom.Type.KNOWN) && body.isBody()) {
          phrase.holders.add(body); // "the head of Israel's Mossad"
          return body.last + 1;
        }
        boolean there =
            aim
                && phrase.meaning().sort() == Title.Sort.ENVOY
                && !phrase.holders.isEmpty(); // "US ambassador to the UN"
        if (!skipped && !there) {
          phrase.holders.add(atom);
        }
        return aim || atom.isDemonym() || atom.is(Atom.Type.KNOWN)
            ? tail(phrase, atom.last + 1)
            : atom.last + 1;
      }
    }
  }

  /** After a complement, the country's adjective or "of" country that belongs to it. */
  private int tail(TitlePhrase phrase, int i) {
    Atom atom = passage.at(i);
    if (atom != null && atom.first == i && atom.isDemonym() && !words.capital(i)) {
      phrase.holders.add(atom);
      return atom.last + 1;
    }
    boolean adjective =
        !tables.premodifies() && atom == null && words.upos(i) == Upos.ADJ && !words.capital(i);
    return adjective && words.key(i + 1).equals(",") ? i + 1 : i; // "les Balkans occidentaux,"
  }

  /**
   * "of policy planning", "des opérations militaires de l'Inde": common words, then what they are
   * of.
   */
  private int describedComplement(TitlePhrase phrase, int of, int from, boolean aim) {
    int affairs = aim ? tables.affairs(words, from) : -1;
    if (affairs >= from) {
      return affairs + 1; // "Secretary for Near Eastern Affairs X"
    }
    int i = from;
    while (i < words.size()
        && i < from + 3
        && passage.at(i) == null
        && words.letter(i)
        && !tables.function(words.key(i))
        && postings.nominal(i)) {
      i++;
    }
    if (i == from) {
      return of;
    }
    if (!aim) {
      phrase.occasion |= tables.is(Part.OCCASION, words.key(from));
      return i;
    }
    for (int k = i + 1; words.key(i).equals(",") && k <= i + 3; k++) {
      if (passage.at(k) != null && passage.at[k].is(Atom.Type.NAME)) {
        return i;
      }
    }
    return of;
  }
}
