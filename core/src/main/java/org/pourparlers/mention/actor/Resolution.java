package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.actor.ActorWords.Part;
import org.pourparlers.syntax.Tree;

/**
 * Goes through the report once, sentence by sentence, and settles whom every word for people means.
 */
final class Resolution {
  private final ActorWords tables;
  private final Focus focus;
  private final Holders holders;
  private final Bodies bodies;
  private final Epithets epithets;
  private final Pronouns pronouns;
  private final RoleReader roles;
  private final Leadership leadership;
  private int sentence;

  Resolution(
      ActorWords tables,
      Focus focus,
      Holders holders,
      Bodies bodies,
      Epithets epithets,
      RoleReader roles) {
    this.tables = tables;
    this.focus = focus;
    this.holders = holders;
    this.bodies = bodies;
    this.epithets = epithets;
    this.pronouns = new Pronouns(focus);
    this.roles = roles;
    this.leadership = new Leadership(tables, roles, holders);
  }

  void read(Passage passage, int number) {
    sentence = number;
    for (int i = 0; i < passage.at.length; i++) {
      Atom atom = passage.at[i];
      if (atom == null || atom.first != i) {
        continue;
      }
      switch (atom.type) {
        case NAME, KNOWN -> name(passage, atom);
        case TITLE -> title(passage, atom);
        case COLLECTIVE -> collective(passage, atom);
        case PRONOUN -> pronoun(passage, atom);
        default -> {}
      }
    }
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase.title.phrase != phrase && phrase.title.is(Atom.Type.TITLE)) {
        roles.read(passage, phrase, holders.of(phrase, passage), focus);
        add(passage, figures(phrase.names), phrase.first, phrase.last, phrase.last, Form.EPITHET);
      }
    }
    leadership.read(passage);
    pairs(passage);
  }

  private void name(Passage passage, Atom atom) {
    Figure figure = atom.figure;
    if (figure == null) {
      return;
    }
    if (atom.others.size() > 1) {
      Figure recent = focus.last(atom.others::contains);
      figure = recent == null ? figure : recent;
      atom.figure = figure;
    }
    if (visited(passage, atom)) {
      trace(passage, figure, atom.last, true);
      return;
    }
    boolean adjective = atom.isDemonym();
    Form form = adjective ? Form.DEMONYM : Form.NAME;
    int first = atom.first;
    Atom before = passage.at(first - 1);
    TitlePhrase phrase = atom.phrase;
    if (phrase != null
        && phrase.direct
        && phrase.names.size() == 1
        && phrase.names.get(0) == atom) {
      first = Math.min(first, phrase.title.first);
      int lead = phrase.first;
      while (lead < first && passage.at(lead) == null && skipped(passage, lead)) {
        lead++;
      }
      first = Math.min(first, lead);
    } else if (before != null && before.is(Atom.Type.HONORIFIC)) {
      first = before.first;
    }
    if (!figure.isPerson()
        && !adjective
        && first > 0
        && tables.is(Part.DETERMINER, passage.words.key(first - 1))
        && passage.at(first - 1) == null) {
      first--;
    }
    add(passage, List.of(figure), first, acronym(passage, atom), atom.last, form);
    trace(passage, figure, atom.last, adjective || atom.phrase == null && heldBy(passage, atom));
  }

  /** Where a name ends with the acronym in brackets after it. */
  private static int acronym(Passage passage, Atom atom) {
    Atom next = passage.at(atom.last + 2);
    boolean own =
        next != null
            && next.figure == atom.figure
            && next.last == atom.last + 2
            && passage.words.key(atom.last + 1).equals("(")
            && passage.words.key(atom.last + 3).equals(")");
    return own ? atom.last + 3 : atom.last;
  }

  /** Whether a capital is only where something happens: "in Rome". */
  private boolean visited(Passage passage, Atom atom) {
    Known known = atom.known;
    Words words = passage.words;
    if (known == null
        || known.use() != Known.Use.CAPITAL
        || !tables.is(Part.IN, words.key(atom.first - 1))) {
      return false;
    }
    Tree tree = words.tree;
    return tree == null
        || !tree.is(words.token(atom.last), "obl:arg") && !tree.is(words.token(atom.last), "iobj");
  }

  private boolean skipped(Passage passage, int i) {
    String key = passage.words.key(i);
    return tables.is(Part.DETERMINER, key) || tables.is(Part.INDEFINITE, key);
  }

  /** Whether a name is only the owner of a title: "Kremlin spokesman". */
  private static boolean heldBy(Passage passage, Atom atom) {
    for (TitlePhrase phrase : passage.phrases) {
      if (phrase.holders.contains(atom)) {
        return true;
      }
    }
    return false;
  }

  private void title(Passage passage, Atom atom) {
    TitlePhrase phrase = atom.phrase;
    if (phrase == null) {
      return;
    }
    possessive(passage, phrase);
    Holding own = holders.of(phrase, passage);
    roles.read(passage, phrase, own, focus);
    List<Figure> named = figures(phrase.names);
    if (!named.isEmpty()) {
      if (!phrase.direct || named.size() > 1) {
        add(passage, named, phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
      }
      return;
    }
    if (phrase.names.isEmpty()) {
      nameless(passage, phrase, own);
    }
  }

  private void nameless(Passage passage, TitlePhrase phrase, Holding own) {
    if (phrase.meaning().sort() == Title.Sort.COUNTERPART) {
      Figure person = epithets.counterpart(own);
      if (person != null) {
        add(passage, List.of(person), phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
        trace(passage, person, phrase.title.last, false);
        return;
      }
    } else if (phrase.plural() && phrase.definite && own.isEmpty()) {
      List<Figure> people = focus.people("");
      if (phrase.meaning().role()
          && !people.isEmpty()
          && people.stream().allMatch(p -> !p.held.isEmpty())) {
        add(passage, people, phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
      }
      return;
    } else if (!phrase.indefinite) {
      Figure person = epithets.person(phrase, own);
      if (person != null) {
        roles.epithet(passage, phrase, person, own);
        add(passage, List.of(person), phrase.first, phrase.last, phrase.title.last, Form.EPITHET);
        trace(passage, person, phrase.title.last, false);
        return;
      }
    }
    List<Figure> side = sideOf(own);
    roles.nameless(phrase, own);
    if (!side.isEmpty() && phrase.meaning().sort() != Title.Sort.TRADE) {
      add(passage, side, phrase.first, phrase.last, phrase.title.last, Form.SIDE);
      side.forEach(f -> trace(passage, f, phrase.title.last, false));
    }
  }

  private static List<Figure> sideOf(Holding own) {
    return !own.countries.isEmpty()
        ? own.countries
        : !own.bodies.isEmpty() ? own.bodies : List.of();
  }

  private void possessive(Passage passage, TitlePhrase phrase) {
    Atom atom = phrase.possessive;
    if (atom != null && atom.figure == null && atom.pronoun != null) {
      Title.Sort sort = phrase.meaning().sort();
      Collective c = phrase.collective();
      boolean body =
          c != null && (c.sort() == Collective.Sort.BODY || c.sort() == Collective.Sort.GOVERNMENT)
              || sort == Title.Sort.OFFICE
              || sort == Title.Sort.MINISTER
              || sort == Title.Sort.STATE;
      resolve(
          passage,
          atom,
          body && atom.pronoun.gender().isEmpty() ? Pronouns.Leaning.BODY : Pronouns.Leaning.PERSON,
          figures(phrase.names));
    }
  }

  private void collective(Passage passage, Atom atom) {
    Collective collective = atom.collective;
    if (collective == null) {
      return;
    }
    TitlePhrase phrase = atom.phrase;
    Holding own = new Holding();
    int first = atom.first;
    int last = atom.last;
    if (phrase != null) {
      possessive(passage, phrase);
      own = holders.of(phrase, passage);
      first = phrase.first;
      last = phrase.last;
    }
    Collective kind = phrase == null ? collective : phrase.kind();
    boolean owned =
        phrase != null && (phrase.definite || phrase.possessive != null || !own.isEmpty());
    boolean bare = collective.sort() == Collective.Sort.BODY && tables.premodifies();
    if (!owned && phrase != null && !bare && collective.sort() != Collective.Sort.SEAT) {
      return;
    }
    List<Figure> who =
        switch (collective.sort()) {
          case SIDES -> focus.sides();
          case COUNTRIES -> focus.countries();
          case PEOPLE -> focus.people(collective.body());
          case COUNTRY -> one(focus.last(Figure::isCountry));
          case SIDE -> bodies.meaning(kind, own, null);
          default -> bodies.meaning(kind, own, bodies.stateInFocus(sentence));
        };
    if (who.isEmpty()) {
      return;
    }
    boolean named =
        collective.sort() == Collective.Sort.BODY || collective.sort() == Collective.Sort.SEAT;
    Form form =
        named ? Form.NAME : collective.sort() == Collective.Sort.SIDE ? Form.SIDE : Form.EPITHET;
    add(passage, who, first, last, atom.last, form);
    boolean inner = phrase != null && phrase.inner || who.size() > 1;
    who.forEach(f -> trace(passage, f, atom.last, inner));
  }

  private static List<Figure> one(@Nullable Figure figure) {
    return figure == null ? List.of() : List.of(figure);
  }

  private void pronoun(Passage passage, Atom atom) {
    if (atom.figure == null && atom.phrase == null) {
      resolve(passage, atom, Pronouns.Leaning.PERSON, List.of());
    }
  }

  private void resolve(Passage passage, Atom atom, Pronouns.Leaning leaning, List<Figure> not) {
    Pronoun pronoun = atom.pronoun;
    Tree tree = passage.words.tree;
    int token = passage.words.token(atom.first);
    if (pronoun == null || tree != null && impersonal(tree, token, pronoun)) {
      return;
    }
    List<Figure> who = pronouns.meaning(pronoun, sentence, leaning, not);
    if (!who.isEmpty()) {
      atom.figure = who.get(0);
      add(passage, who, atom.first, atom.last, atom.last, Form.PRONOUN);
      who.forEach(f -> trace(passage, f, atom.first, pronoun.possessive()));
    }
  }

  private static boolean impersonal(Tree tree, int token, Pronoun pronoun) {
    return tree.is(token, "expl")
        || pronoun.subject()
            && tree.upos(token) != org.pourparlers.syntax.Upos.PRON
            && tree.upos(token) != org.pourparlers.syntax.Upos.X;
  }

  private List<Figure> figures(List<Atom> names) {
    List<Figure> out = new ArrayList<>(names.size());
    for (Atom name : names) {
      if (name.figure != null) {
        out.add(name.figure);
      }
    }
    return out;
  }

  private void add(Passage passage, List<Figure> who, int first, int last, int head, Form form) {
    if (who.isEmpty()) {
      return;
    }
    passage.found.add(new Found(List.copyOf(who), first, last, head, form));
  }

  private void trace(Passage passage, Figure figure, int piece, boolean nested) {
    Tree tree = passage.words.tree;
    int token = passage.words.token(piece);
    boolean subject = tree == null ? piece <= 3 : subject(tree, token);
    focus.mention(figure, sentence, piece, subject, nested);
  }

  private static boolean subject(Tree tree, int token) {
    int word = token;
    for (int steps = 0; steps < 4 && word >= 0; steps++) {
      if (tree.is(word, "nsubj")) {
        return true;
      }
      if (!tree.is(word, "flat") && !tree.is(word, "appos") && !tree.is(word, "compound")) {
        return false;
      }
      word = tree.head(word);
    }
    return false;
  }

  /** Remembers who stands side by side: "X and Y". */
  private void pairs(Passage passage) {
    List<Found> found = passage.found;
    for (int i = 0; i + 1 < found.size(); i++) {
      Found one = found.get(i);
      if (one.form() == Form.DEMONYM || one.form() == Form.PRONOUN) {
        continue;
      }
      List<Figure> who = new ArrayList<>(one.who());
      int last = one.last();
      for (int k = i + 1; k < found.size(); k++) {
        Found other = found.get(k);
        if (other.form() == Form.DEMONYM || other.form() == Form.PRONOUN || other.first() <= last) {
          continue;
        }
        if (!joined(passage, last + 1, other.first())) {
          break;
        }
        other.who().stream().filter(f -> !who.contains(f)).forEach(who::add);
        last = other.last();
      }
      if (who.size() >= 2 && who.size() <= 4) {
        focus.together(who, sentence);
      }
    }
  }

  private boolean joined(Passage passage, int from, int to) {
    if (to - from > 4 || from >= to) {
      return false;
    }
    boolean and = false;
    for (int i = from; i < to; i++) {
      String key = passage.words.key(i);
      and |= tables.is(Part.AND, key) || key.equals(",");
      if (!tables.is(Part.AND, key)
          && !tables.is(Part.DETERMINER, key)
          && !tables.is(Part.OF, key)
          && !key.equals(",")) {
        return false;
      }
    }
    return and;
  }
}
