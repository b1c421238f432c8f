package org.pourparlers.mention.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;

/** What a report says for each of its names to be a person's, a body's or a place's. */
final class NameEvidence {
  private final ActorWords tables;
  private final BodyNames bodies;
  private final BiPredicate<Passage, Integer> place;
  private final Map<List<String>, Evidence> evidence = new HashMap<>();

  /** What speaks for each kind of a name. */
  static final class Evidence {
    int person;
    int body;
    int place;

    /** How often it is the subject of a verb. */
    int acts;

    boolean group;
    String written = "";
    @Nullable Known known;

    /** The country whose adjective or name its first word is. */
    @Nullable Known land;
  }

  NameEvidence(ActorWords tables, BiPredicate<Passage, Integer> place) {
    this.tables = tables;
    this.place = place;
    this.bodies = new BodyNames(tables);
  }

  /** What speaks for the kinds of a name, by its pieces; null where it was never weighed. */
  @Nullable Evidence of(List<String> pieces) {
    return evidence.get(pieces);
  }

  /** Adds what one mention of a name tells. */
  void weigh(Passage passage, Atom atom) {
    if (!atom.is(Atom.Type.NAME)) {
      return;
    }
    Words words = passage.words;
    Evidence all = evidence.computeIfAbsent(Naming.pieces(passage, atom), k -> new Evidence());
    if (all.written.isEmpty()) {
      all.written = words.span(atom.first, atom.last).of(passage.content);
    }
    if (atom.known != null) {
      all.known = atom.known;
      all.person += atom.known.kind() == ActorKind.PERSON ? 4 : 0;
    }
    if (atom.land != null) {
      all.land = atom.land;
    }
    boolean many = atom.last > atom.first;
    if (atom.titled) {
      all.person += 4;
    }
    if (many && tables.givenName(words.key(atom.first)) != null) {
      all.person += 3;
    }
    for (int i = atom.first; i <= atom.last; i++) {
      String noun = tables.bodyNoun(words.key(i));
      if (noun != null && words.capital(i)) {
        all.body += 5;
        all.group |= noun.equals("group");
      }
    }
    if (!many && words.allCapitals(atom.first) && words.form(atom.first).length() <= 6) {
      all.body += 3;
    }
    if (many && words.allCapitals(atom.last) && words.form(atom.last).length() <= 4) {
      all.body += 2;
    }
    if (words.acts(atom.first, atom.last)) {
      all.acts++;
    }
    String before = words.key(atom.first - 1);
    if (tables.is(Part.DETERMINER, before)) {
      all.body += many && !tables.premodifies() ? 1 : 2;
      all.person -= 1;
    }
    if (words.acronymAfter(atom.last)) {
      all.body += 4;
    }
    Collective kind = kind(passage, tables.premodifies() ? atom.last + 1 : atom.first - 1);
    if (kind != null) {
      all.body += 4;
      all.group |= kind.sort() == Collective.Sort.GROUP;
    }
    if (group(passage, atom)) {
      all.body += 4;
      all.group = true;
    }
    if (led(passage, atom) || many && leads(passage, atom)) {
      all.body += 3;
    }
    int next = atom.last + 1;
    if (tables.is(Part.WHO, words.key(next))
        || words.key(next).equals(",") && tables.is(Part.WHO, words.key(next + 1))) {
      all.person += 2;
    }
    if (tables.is(Part.SAY, words.key(next)) || tables.is(Part.SAY, before)) {
      all.person += many || tables.is(Part.SAY, before) && ends(words.key(next)) ? 2 : 1;
    }
    if (aged(words, next)) {
      all.person += 3;
    }
    if (place.test(passage, atom.first)) {
      all.place += 3;
    }
    if (tables.is(Part.IN, before)
        || tables.is(Part.DETERMINER, before) && tables.is(Part.IN, words.key(atom.first - 2))) {
      all.place += 2;
    }
  }

  /** "…, said Noi." */
  private static boolean ends(String next) {
    return next.isEmpty() || next.equals(",") || next.equals(".");
  }

  /** "Noi, 62 ans", "Amina, 34,": an age behind a name. */
  private boolean aged(Words words, int comma) {
    String number = words.key(comma + 1);
    String behind = words.key(comma + 2);
    return words.key(comma).equals(",")
        && number.length() == 2
        && Character.isDigit(number.charAt(0))
        && Character.isDigit(number.charAt(1))
        && (behind.equals(",") || behind.equals(".") || tables.is(Part.YEARS, behind));
  }

  /** "the Ansar movement", "le mouvement Ansar": the noun beside a name that says what it is. */
  private static @Nullable Collective kind(Passage passage, int beside) {
    Atom atom = passage.at(beside);
    Collective c = atom == null ? null : atom.collective;
    return c != null
            && (!passage.words.capital(beside) || passage.words.allCapitals(beside))
            && (c.sort() == Collective.Sort.GROUP
                || c.sort() == Collective.Sort.PARTY && !c.plural()
                || c.sort() == Collective.Sort.ORGANISATION)
        ? c
        : null;
  }

  /** "la force Radaa", "les Harpons noirs": whether a noun or its plural tells an armed group. */
  private boolean group(Passage passage, Atom atom) {
    Words words = passage.words;
    int beside = tables.premodifies() ? atom.last + 1 : atom.first - 1;
    boolean noun =
        !words.capital(beside)
            && "group".equals(tables.bodyNoun(words.key(beside)))
            && (tables.premodifies() || tables.givenName(words.key(atom.first)) == null);
    return noun && !words.key(beside).endsWith("s")
        || bodies.unit(words, atom.first) == atom.last
        || atom.last == atom.first + 1
            && bodies.coloured(passage, atom.first, atom.first)
            && !words.capital(atom.last);
  }

  /** "who leads the small Northern Voice": whether it is led, by a verb a few words before. */
  private boolean leads(Passage passage, Atom atom) {
    Words words = passage.words;
    int from = atom.first - 1;
    while (from > atom.first - 4
        && passage.at(from) == null
        && words.letter(from)
        && !tables.is(Part.DETERMINER, words.key(from))) {
      from--;
    }
    if (!tables.is(Part.DETERMINER, words.key(from))) {
      return false;
    }
    for (Phrases.Match<Leading> match : tables.leading(words, from - 1)) {
      if (match.last() == from - 1 && match.value().use() == Leading.Use.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "la direction de Ferrox", "Ferrox's unions": whether it has a management or a staff. */
  private boolean led(Passage passage, Atom atom) {
    Words words = passage.words;
    Atom of = tables.is(Part.OF, words.key(atom.first - 1)) ? passage.at(atom.first - 2) : null;
    Atom owned =
        tables.is(Part.GENITIVE, words.key(atom.last + 1)) ? passage.at(atom.last + 2) : null;
    for (Atom each : new Atom[] {of, owned}) {
      Collective c = each == null ? null : each.collective;
      if (c != null
          && (c.sort() == Collective.Sort.ORGANISATION && c.body().isEmpty() && each == of
              || c.body().equals("unions")
              || c.body().equals("management"))) {
        return true;
      }
    }
    return false;
  }
}
