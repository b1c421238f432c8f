package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.actor.ActorWords.Part;

/**
 * Learns from a report the states that no list knows: by who presides over them ("the president of
 * Kalvonia") and by their adjectives ("Kalvonian", "valdorienne").
 */
final class States {
  /** Words with one beginning beyond which nothing is learnt from them. */
  private static final int ALIKE = 200;

  private final ActorWords tables;
  private final List<Passage> passages;

  /** Unknown capitalised words, with how they are written. */
  private final Map<String, String> names = new HashMap<>();

  private final Set<String> states = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  /** Unknown adjectives beside titles and bodies of states ("the Kestri envoy"), as written. */
  private final Map<String, String> unnamed = new TreeMap<>();

  /** Unknown words by their first four letters. */
  private final Map<String, Set<String>> words = new HashMap<>();

  private final Map<String, String> written = new HashMap<>();

  private final StateActs acts;

  States(ActorWords tables, List<Passage> passages) {
    this.acts = new StateActs(tables);
    this.tables = tables;
    this.passages = passages;
  }

  /** Finds them and puts their atoms over the words that mean them. */
  void learn() {
    for (Passage passage : passages) {
      gather(passage);
    }
    Lands lands = new Lands(tables);
    for (Passage passage : passages) {
      lands.add(passage, people, states);
    }
    Map<String, Known> meanings = new HashMap<>();
    for (String name : names.keySet().stream().sorted().toList()) {
      if (people.contains(name)) {
        continue;
      }
      List<String> adjectives = adjectives(name);
      if (adjectives.isEmpty() && !states.contains(name)) {
        continue;
      }
      String as = tables.stateName(names.getOrDefault(name, name));
      String adjective = adjectives.isEmpty() ? "" : english(name, adjectives);
      meanings.put(name, known(name, as, adjective, Known.Use.NAME));
      for (String each : adjectives) {
        meanings.put(each, known(name, as, adjective, Known.Use.DEMONYM));
      }
    }
    unnamed.forEach(
        (word, form) -> {
          if (!meanings.containsKey(word) && !people.contains(word)) {
            meanings.put(word, stateOf(word, form));
          }
        });
    if (!meanings.isEmpty()) {
      besides(meanings);
      new StateCapitals(tables, passages).learn(meanings);
      put(meanings);
    }
  }

  static Known known(String key, String name, String adjective, Known.Use use) {
    return new Known("state " + key, name, ActorKind.COUNTRY, null, adjective, Map.of(), use, true);
  }

  /** The state that only its adjective tells: its name is made of that. */
  private Known stateOf(String word, String form) {
    String name = form;
    String best = "";
    for (String[] guess : tables.stateEndings()) {
      if (word.endsWith(guess[0]) && guess[0].length() > best.length()) {
        best = guess[0];
        name =
            Character.toUpperCase(form.charAt(0))
                + form.substring(1, form.length() - best.length())
                + guess[1];
      }
    }
    String adjective = name.endsWith("a") ? name + "n" : name;
    return known(Spelling.fold(name), name, adjective, Known.Use.DEMONYM);
  }

  /**
   * Whether an unknown word stands where a state's adjective does: before a title in English ("the
   * Kestri foreign minister"), behind it in French ("l'émissaire ostrien").
   */
  private boolean adjective(Passage passage, int i) {
    Words w = passage.words;
    boolean before = tables.premodifies();
    var field = before && passage.at(i + 1) == null ? tables.fields.at(w, i + 1) : null;
    Atom atom = passage.at(field != null ? field.last() + 1 : before ? i + 1 : i - 1);
    if (atom == null || w.headline || w.capital(i) != before || w.key(i).length() < 5) {
      return false;
    }
    Title title = atom.title;
    Collective c = atom.collective;
    boolean office =
        title != null
                && (title.sort() == Title.Sort.STATE
                    || title.sort() == Title.Sort.MINISTER
                    || title.sort() == Title.Sort.ENVOY)
            || c != null
                && (c.sort() == Collective.Sort.BODY || c.sort() == Collective.Sort.GOVERNMENT);
    return office
        && tables.stateEndings().stream().anyMatch(guess -> w.key(i).endsWith(guess[0]))
        && !w.joined(i)
        && !w.joined(i + 1)
        && tables.givenName(w.key(i)) == null
        && !tables.ordinary(w.form(i));
  }

  private void gather(Passage passage) {
    Words w = passage.words;
    for (int i = 0; i < w.size(); i++) {
      String key = w.key(i);
      if (passage.at[i] != null
          || key.length() < 4
          || !w.letter(i)
          || tables.is(Part.REGION, key)) {
        continue;
      }
      if (adjective(passage, i)) {
        unnamed.putIfAbsent(key, w.form(i));
      }
      words.computeIfAbsent(key.substring(0, 4), k -> new HashSet<>()).add(key);
      if (w.capital(i) && !w.headline) {
        written.putIfAbsent(key, w.form(i));
        if (i == 0 || !w.joined(i) && !w.joined(i + 1)) {
          gatherName(passage, i);
        }
      }
    }
  }

  private void gatherName(Passage passage, int i) {
    Words w = passage.words;
    String key = w.key(i);
    boolean alone =
        !(w.capital(i - 1)
                && passage.at(i - 1) == null
                && i > 1
                && !tables.is(Part.DETERMINER, w.key(i - 1)))
            && !(w.capital(i + 1) && passage.at(i + 1) == null);
    Atom before = passage.at(i - 1);
    if (before != null
            && (before.is(Atom.Type.HONORIFIC)
                || before.is(Atom.Type.TITLE) && tables.premodifies() == false)
        || tables.givenName(w.key(i - 1)) != null && w.capital(i - 1)) {
      people.add(key);
    }
    if (tables.is(Part.STATE_NOUN, w.key(i + 1)) && w.capital(i + 1) && tables.premodifies()) {
      names.put(key, w.form(i) + " " + w.form(i + 1)); // "the Ostrava Republic"
      states.add(key);
      return;
    }
    if (!alone) {
      return;
    }
    int of = tables.is(Part.DETERMINER, w.key(i - 1)) ? i - 2 : i - 1;
    boolean held =
        tables.is(Part.OF, w.key(of)) || of == i - 2 && tables.is(Part.DETERMINER, w.key(i - 1));
    boolean owns = tables.is(Part.GENITIVE, w.key(i + 1));
    boolean inside = tables.is(Part.IN, w.key(i - 1)) || tables.is(Part.IN, w.key(of));
    if (held || owns || inside || i == 0 || passage.at(i + 1) == null) {
      names.putIfAbsent(key, w.form(i));
    }
    if (tables.bodyNoun(key) != null || w.allCapitals(i)) {
      return;
    }
    if (tables.is(Part.NEIGHBOUR, w.key(i - 1))) {
      names.putIfAbsent(key, w.form(i));
      states.add(key);
    }
    Atom ruler = tables.is(Part.OF, w.key(of)) ? passage.at(of - 1) : null;
    int and = of - 1;
    if (tables.is(Part.OF, w.key(of))
        && tables.is(Part.AND, w.key(and))
        && states.contains(w.key(and - 1))) {
      states.add(key);
    }
    if (ruler != null && rules(ruler)
        || acts.acts(passage, i)
        || delegates(passage, i)
        || tables.is(Part.OF, w.key(of)) && tables.is(Part.REPUBLIC, w.key(of - 1))
        || owns && ruled(passage, i + 2)) {
      states.add(key);
    }
  }

  /** "les délégations du Tarsis et de la Vardanie", "delegations from Tarsis and Vardania". */
  private boolean delegates(Passage passage, int i) {
    Words w = passage.words;
    if (tables.premodifies()) {
      Atom side = tables.is(Part.FROM, w.key(i - 1)) ? passage.at(i - 2) : null;
      return delegation(side)
          && tables.is(Part.AND, w.key(i + 1))
          && w.capital(i + 2)
          && passage.at(i + 2) == null
          && tables.bodyNoun(w.key(i + 3)) == null;
    }
    int of = i - 1;
    boolean article = !w.key(of).equals("de") && !w.key(of).equals("d") && of >= 0;
    if (!tables.is(Part.OF, w.key(of))) {
      of--;
    }
    return article && tables.is(Part.OF, w.key(of)) && delegation(passage.at(of - 1));
  }

  private static boolean delegation(@Nullable Atom atom) {
    Collective c = atom == null ? null : atom.collective;
    return c != null
        && (c.sort() == Collective.Sort.SIDES
            || c.sort() == Collective.Sort.SIDE && c.body().equals("delegation"));
  }

  private static boolean rules(Atom atom) {
    Title title = atom.title;
    Collective c = atom.collective;
    return title != null
            && (title.sort() == Title.Sort.STATE && !title.english().endsWith("leader")
                || title.sort() == Title.Sort.MINISTER && title.english().contains("foreign")
                || title.english().endsWith("ambassador"))
        || c != null && (c.sort() == Collective.Sort.GOVERNMENT || c.body().endsWith("Ministry"));
  }

  /** "Kalvonia's new foreign minister". */
  private boolean ruled(Passage passage, int from) {
    for (int i = from; i < from + 3; i++) {
      Atom atom = passage.at(i);
      if (atom != null) {
        return rules(atom) || atom.title != null && atom.title.sort() == Title.Sort.MINISTER;
      }
    }
    return false;
  }

  /** The words of the report that are adjectives of a name. */
  private List<String> adjectives(String name) {
    List<String> out = new ArrayList<>();
    Set<String> alike = words.getOrDefault(name.substring(0, 4), Set.of());
    if (alike.size() > ALIKE) {
      return out;
    }
    for (String word : alike) {
      if (!word.equals(name) && isAdjective(name, word)) {
        out.add(word);
      }
    }
    out.sort(null);
    return out;
  }

  private boolean isAdjective(String name, String word) {
    for (int cut = 0; cut <= 3 && name.length() - cut >= 4; cut++) {
      String stem = name.substring(0, name.length() - cut);
      if (word.startsWith(stem)
          && tables.demonymEndings().contains(word.substring(stem.length()))) {
        return cut > 0 || word.length() > name.length();
      }
      String rest = word.startsWith(stem) ? word.substring(stem.length()) : "-";
      boolean bare =
          cut == 2
              && stem.length() >= 5
              && tables.is(Part.BARE_NAME, name.substring(stem.length()));
      if (bare && (rest.isEmpty() || tables.is(Part.BARE_ENDING, rest)) && !tables.ordinary(word)) {
        return true; // "la Vardanie", "vardane"
      }
      char dropped = name.charAt(name.length() - cut - 1);
      if ("aeiouy".indexOf(dropped) < 0) {
        break;
      }
    }
    return false;
  }

  /** The English adjective: the one in the text where it is English, else one made of the name. */
  private String english(String name, List<String> adjectives) {
    if (tables.premodifies()) {
      String shortest = adjectives.get(0);
      String as = written.getOrDefault(shortest, shortest);
      return as.endsWith("s") ? as.substring(0, as.length() - 1) : as;
    }
    String as = names.getOrDefault(name, name);
    if (as.endsWith("ie")) {
      return as.substring(0, as.length() - 1) + "an";
    }
    return as.endsWith("e") || as.endsWith("a")
        ? as.substring(0, as.length() - 1) + "an"
        : as + "i";
  }

  /** "la Valdorie et le Tarsis": what stands beside a state learnt is a state. */
  private void besides(Map<String, Known> meanings) {
    for (Passage passage : passages) {
      Words w = passage.words;
      for (int i = 1; i + 1 < w.size(); i++) {
        if (!tables.is(Part.AND, w.key(i))) {
          continue;
        }
        int after = tables.is(Part.DETERMINER, w.key(i + 1)) ? i + 2 : i + 1;
        beside(passage, i - 1, after, meanings);
        beside(passage, after, i - 1, meanings);
      }
    }
  }

  private void beside(Passage passage, int known, int unknown, Map<String, Known> meanings) {
    Words w = passage.words;
    if (unknown >= w.size() || known >= w.size() || passage.at[unknown] != null) {
      return;
    }
    String key = w.key(unknown);
    Known state = meanings.get(w.key(known));
    boolean alone =
        !(w.capital(unknown + 1) && passage.at(unknown + 1) == null)
            && !(w.capital(unknown - 1) && !tables.is(Part.DETERMINER, w.key(unknown - 1)));
    if (state != null
        && state.use() == Known.Use.NAME
        && alone
        && w.capital(known)
        && w.capital(unknown)
        && names.containsKey(key)
        && !people.contains(key)
        && !meanings.containsKey(key)) {
      String as = tables.stateName(names.getOrDefault(key, key));
      meanings.put(key, known(key, as, "", Known.Use.NAME));
    }
  }

  private void put(Passage passage, int i, Known known) {
    boolean noun =
        known.use() == Known.Use.NAME
            && tables.is(Part.STATE_NOUN, passage.words.key(i + 1))
            && passage.words.capital(i + 1)
            && (passage.at(i + 1) == null || passage.at[i + 1].is(Atom.Type.COLLECTIVE));
    if (noun && passage.at[i + 1] != null) {
      passage.remove(passage.at[i + 1]);
    }
    passage.put(Atom.known(known, i, noun ? i + 1 : i));
  }

  private void put(Map<String, Known> meanings) {
    for (Passage passage : passages) {
      for (int i = 0; i < passage.words.size(); i++) {
        @Nullable Known known = passage.at[i] == null ? meanings.get(passage.words.key(i)) : null;
        if (known != null && (known.use() == Known.Use.DEMONYM || passage.words.capital(i))) {
          put(passage, i, known);
        }
      }
    }
  }
}
