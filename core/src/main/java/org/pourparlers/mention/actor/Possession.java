package org.pourparlers.mention.actor;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.mention.actor.Leading.Charge;

/**
 * What belonging alone tells: "Marshal X's National Army", "le Front (FL, de X)" of who leads; "the
 * Red Cross's X" of for whom somebody works; "the Turk X", "Guyana's X" of where somebody is from.
 */
final class Possession {
  private static final Leading LEADS = new Leading(Leading.Use.LED, "lead");
  private static final Title OFFICIAL = new Title("official", Title.Sort.OFFICE, "", false);
  private static final Title JOURNALIST = new Title("journalist", Title.Sort.TRADE, "", false);

  private final ActorWords tables;
  private final RoleReader roles;
  private final Predicate<Figure> media;

  Possession(ActorWords tables, RoleReader roles, Predicate<Figure> media) {
    this.tables = tables;
    this.roles = roles;
    this.media = media;
  }

  /** Learns before anything is settled where people are from. */
  void homes(Passage passage) {
    for (int i = 1; i < passage.at.length; i++) {
      Atom atom = passage.at[i];
      Figure person = atom == null || atom.first != i ? null : person(atom);
      if (person == null || person.country != null || person.international) {
        continue;
      }
      boolean owner = tables.is(Part.GENITIVE, passage.words.key(i - 1));
      Atom before = passage.at(owner ? i - 2 : i - 1);
      Figure state = before == null || before.phrase != null ? null : before.figure;
      boolean from =
          before != null && (owner || before.isDemonym() && passage.words.capital(i - 1));
      if (from && state != null && state.isCountry()) {
        person.country = state.country;
        person.state = state;
      }
    }
  }

  /** Reads the roles that belonging tells in a sentence. */
  void read(Passage passage) {
    for (int i = 0; i < passage.at.length; i++) {
      Atom atom = passage.at[i];
      Figure figure = atom == null || atom.first != i ? null : atom.figure;
      if (atom == null || figure == null || atom.is(Atom.Type.PRONOUN)) {
        continue;
      }
      if (figure.isPerson()) {
        of(passage, atom, figure);
      } else if (fights(figure)) {
        led(passage, atom, figure);
      }
    }
  }

  /** "X's Front", "the Red Cross's X". */
  private void of(Passage passage, Atom name, Figure person) {
    Words words = passage.words;
    Atom owned =
        tables.is(Part.GENITIVE, words.key(name.last + 1)) ? passage.at(name.last + 2) : null;
    Figure group = owned == null ? null : owned.figure;
    if (owned != null && group != null && fights(group) && named(owned)) {
      lead(passage, person, group, name.first, owned.last);
    }
    Atom owner =
        tables.is(Part.GENITIVE, words.key(name.first - 1)) ? passage.at(name.first - 2) : null;
    Figure body = owner == null ? null : owner.figure;
    boolean full = name.last > name.first && name.phrase == null;
    if (owner != null
        && body != null
        && full
        && body.kind == ActorKind.ORGANISATION
        && named(owner)) {
      Title title = media.test(body) ? JOURNALIST : OFFICIAL;
      Holding own = new Holding();
      own.add(body);
      if (!roles.book.has(person) && person.listed.isEmpty()) {
        roles.tell(person, title, body, own, words.span(owner.first, name.last));
      }
    }
  }

  /** "le Front (FL) du maréchal X", "(FL, de X)". */
  private void led(Passage passage, Atom group, Figure figure) {
    Words words = passage.words;
    int of = group.last + 1;
    if (words.key(of).equals("(") && words.key(of + 2).equals(")")) {
      of += 3;
    } else if (words.key(of).equals(",") && words.key(group.first - 1).equals("(")) {
      of++;
    }
    if (!tables.is(Part.OF, words.key(of)) || !named(group)) {
      return;
    }
    for (int i = of + 1; i < passage.at.length && i <= of + 4; i++) {
      Atom atom = passage.at[i];
      Figure person = atom == null || atom.first != i ? null : person(atom);
      if (atom != null && person != null) {
        lead(passage, person, figure, group.first, atom.last);
        return;
      }
      boolean rank = atom == null ? tables.is(Part.DETERMINER, words.key(i)) : NameLists.rank(atom);
      if (!rank) {
        return;
      }
    }
  }

  private void lead(Passage passage, Figure person, Figure group, int first, int last) {
    if (roles.book.all(person).stream().anyMatch(role -> role.of() == group)) {
      return;
    }
    Holding own = new Holding();
    own.add(group);
    Charge charge = new Charge(group, own, false, false, first, last);
    roles.tell(person, LEADS.over(charge), group, own, passage.words.span(first, last));
  }

  private static boolean named(Atom atom) {
    return atom.is(Atom.Type.NAME) || atom.is(Atom.Type.KNOWN) && !atom.isDemonym();
  }

  /** Whether it is an armed group or an army that has a name. */
  private static boolean fights(Figure figure) {
    String name = figure.name.toLowerCase(Locale.ROOT);
    return figure.kind == ActorKind.GROUP
        || figure.kind == ActorKind.ORGANISATION
            && (name.endsWith(" army") || name.startsWith("arm") && name.contains("nationale"));
  }

  private static @Nullable Figure person(Atom atom) {
    Figure figure = atom.figure;
    return figure != null
            && figure.isPerson()
            && (atom.is(Atom.Type.NAME) || atom.is(Atom.Type.KNOWN))
        ? figure
        : null;
  }
}
