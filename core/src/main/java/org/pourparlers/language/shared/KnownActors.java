package org.pourparlers.language.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;
import org.pourparlers.text.Token;

/**
 * The well-known people, bodies and groups of {@code languages/shared/actors}, and where a text
 * names them. Immutable; finding takes time linear in the words.
 */
public final class KnownActors {
  private static final String FOLDER = "languages/shared/actors/";
  private final Map<String, KnownActor> byId;
  private final KnownForms forms;
  private final Spellings spellings;
  private final Offices offices;

  private KnownActors(
      Map<String, KnownActor> byId, KnownForms forms, Spellings spellings, Offices offices) {
    this.byId = byId;
    this.forms = forms;
    this.spellings = spellings;
    this.offices = offices;
  }

  /** Reads the tables. */
  public static KnownActors load() {
    Spellings spellings = Spellings.load();
    Map<String, KnownActor> byId = new LinkedHashMap<>();
    List<KnownForm> forms = new ArrayList<>();
    Table people = Table.load(FOLDER + "people.tsv");
    read(people, KnownActor.Kind.PERSON, spellings, byId, forms);
    Table bodies = Table.load(FOLDER + "bodies.tsv");
    read(bodies, KnownActor.Kind.ORGANISATION, spellings, byId, forms);
    read(Table.load(FOLDER + "groups.tsv"), KnownActor.Kind.GROUP, spellings, byId, forms);
    Offices offices = Offices.read(people, Table.load(FOLDER + "offices.tsv"));
    return new KnownActors(
        Collections.unmodifiableMap(byId), KnownForms.of(forms), spellings, offices);
  }

  /** The names of the news outlets. */
  public Set<String> media() {
    return byId.values().stream()
        .filter(KnownActor::isMedia)
        .map(KnownActor::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void read(
      Table table,
      KnownActor.Kind kind,
      Spellings spellings,
      Map<String, KnownActor> byId,
      List<KnownForm> forms) {
    int id = table.column("id");
    int name = table.column("name");
    int sort = table.columns().indexOf("sort");
    int country = table.column("country");
    int wikidata = table.column("wikidata");
    int[] written = {table.column("en"), table.column("fr"), table.column("native")};
    for (String[] row : table.rows()) {
      var actor =
          new KnownActor(
              row[id],
              row[name],
              kind,
              sort < 0 ? "" : row[sort],
              row[country].isEmpty() ? null : row[country],
              row[wikidata].isEmpty() ? null : row[wikidata]);
      if (byId.put(actor.id(), actor) != null) {
        throw new IllegalArgumentException(table.name() + " has " + actor.id() + " twice");
      }
      Set<String> all = new LinkedHashSet<>();
      for (int column : written) {
        if (!row[column].isEmpty()) {
          all.addAll(List.of(row[column].split("\\|")));
        }
      }
      all.forEach(form -> forms.add(KnownForm.of(form, actor, spellings)));
    }
  }

  /** Every known actor, in the order of the tables. */
  public Collection<KnownActor> all() {
    return byId.values();
  }

  /** The actor with this id, if there is one. */
  public Optional<KnownActor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Who held which office when. */
  public Offices offices() {
    return offices;
  }

  /**
   * The country an actor acts for on a date: that of the office it held then (none for an office of
   * an international body), else the one on the list.
   *
   * @param date EDTF year, month or day, or null
   * @return alpha-3 code, or null
   */
  public @Nullable String countryOf(KnownActor actor, @Nullable String date) {
    if (date == null) {
      return actor.country();
    }
    for (Tenure tenure : offices.of(actor.id())) {
      if (tenure.holdsOn(date)) {
        KnownActor body = byId.get(tenure.of());
        return body == null ? tenure.of() : body.country();
      }
    }
    return actor.country();
  }

  /** The spellings under which names are looked up. */
  public Spellings spellings() {
    return spellings;
  }

  /**
   * Where a sentence names known actors: the longest form at each place, from left to right, none
   * overlapping.
   *
   * @param content the text that the tokens' offsets count into
   */
  public List<KnownMatch> in(String content, List<Token> tokens) {
    return forms.in(content, tokens, spellings);
  }

  /** The forms that are sure and yet name several actors: the table's errors. */
  List<String> sharedForms() {
    return forms.shared();
  }

  /** The actors that a name by itself may mean; empty if it is unknown. Of the sure ones if any. */
  public List<KnownActor> named(String name) {
    List<KnownMatch> found = in(name, List.of(new Token(0, name.length(), name)));
    return found.isEmpty() ? List.of() : found.get(0).candidates();
  }
}
