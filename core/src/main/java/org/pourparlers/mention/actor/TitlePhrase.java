package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A title with all that belongs to it: "le porte-parole adjoint du Kremlin, Dmitri Peskov". */
final class TitlePhrase {
  private static final Title SIDE = new Title("", Title.Sort.EPITHET, "", false);

  final Atom title;

  /** Extent without the name: determiner, modifiers, complements. */
  int first;

  int last;

  /** Whether the phrase begins with an indefinite article or a count. */
  boolean indefinite;

  boolean definite;

  /** How many it says that there are ("the three ministers"), or 0. */
  int count;

  /** m or f where the article tells it, else "". */
  String gender = "";

  /** Field of a minister in English ("foreign"), or "". */
  String field = "";

  final List<String> modifiers = new ArrayList<>();

  /** Whom it is held of: atoms of countries, bodies, people. */
  final List<Atom> holders = new ArrayList<>();

  /** Phrases it is held of: "the president's envoy". */
  final List<TitlePhrase> nested = new ArrayList<>();

  /** Possessive that begins it ("son homologue"), or null. */
  @Nullable Atom possessive;

  /** The names it is said of. */
  final List<Atom> names = new ArrayList<>();

  /**
   * Of whom each name's bearer holds it, where that is said: "X of Armenia and Y of Azerbaijan".
   */
  final Map<Atom, Atom> homes = new HashMap<>();

  /** Whom it means without a name, once that is settled. */
  @Nullable Figure meant;

  /** Whether a name follows without a comma. */
  boolean direct;

  /** Whether it heads a delegation. */
  boolean delegation;

  /** Whether it is held of a meeting ("the president of the session"). */
  boolean occasion;

  /** Whether several hold it side by side: "Hamas and Israeli negotiators". */
  boolean coordinated;

  /** Whether it is one of several: "one of the group's leaders". */
  boolean oneOf;

  /** Whether it lies inside another phrase as its complement. */
  boolean inner;

  TitlePhrase(Atom title) {
    this.title = title;
    this.first = title.first;
    this.last = title.last;
    title.phrase = this;
  }

  /** The same title once more, for another field of it. */
  TitlePhrase again(int from, int to, String otherField) {
    TitlePhrase other = new TitlePhrase(title);
    title.phrase = this;
    other.first = from;
    other.last = to;
    other.field = otherField;
    other.definite = true;
    other.modifiers.addAll(modifiers);
    other.holders.addAll(holders);
    other.nested.addAll(nested);
    other.possessive = possessive;
    return other;
  }

  /** Whether something beside it tells of whom it is held, understood or not. */
  boolean owned() {
    return possessive != null || !holders.isEmpty() || !nested.isEmpty();
  }

  Title meaning() {
    Title t = title.title;
    return t == null ? SIDE : t;
  }

  /** The noun for a side or a body that the phrase is about, or null where it is about a title. */
  @Nullable Collective collective() {
    return title.collective;
  }

  /** The collective with the field that goes with it: a "Foreign Ministry". */
  Collective kind() {
    Collective c = title.collective;
    if (c == null) {
      throw new IllegalStateException("a title is no collective");
    }
    if (field.isEmpty() || !c.body().equals("Ministry")) {
      return c;
    }
    String name = Character.toUpperCase(field.charAt(0)) + field.substring(1) + " Ministry";
    return new Collective(c.sort(), c.plural(), name, c.number());
  }

  boolean plural() {
    return meaning().plural();
  }

  /** m or f where the title or its article tells it, else "". */
  String gender() {
    return meaning().gender().isEmpty() ? gender : meaning().gender();
  }

  /** The title in plain English, all modifiers before it. */
  String english() {
    if (occasion && meaning().english().equals("president")) {
      return "chair";
    }
    StringBuilder out = new StringBuilder();
    for (String modifier : modifiers) {
      if (modifier.equals("former")) {
        out.insert(0, "former ");
      } else if (!modifier.equals("-")
          && out.indexOf(modifier) < 0
          && !meaning().english().startsWith(modifier)) {
        out.append(modifier).append(' ');
      }
    }
    String office = meaning().english();
    if (!field.isEmpty() && !office.contains(field) && !office.equals("head")) {
      if (office.startsWith("deputy ")) {
        out.append("deputy ");
        office = office.substring(7);
      }
      out.append(field).append(' ');
    }
    out.append(office);
    if (delegation && meaning().english().endsWith("head")) {
      out.append(" of delegation");
    }
    return out.toString();
  }
}
