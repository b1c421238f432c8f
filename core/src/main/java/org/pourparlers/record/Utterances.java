package org.pourparlers.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;
import org.pourparlers.text.Folding;

/** Makes an utterance of the statements that are one. A pure function of the set of statements. */
public final class Utterances {
  private static final int ID_DIGITS = 12;

  private Utterances() {}

  /**
   * The utterance of some statements.
   *
   * @param items at least one, in any order
   * @param speaker who said it, as the record knows them
   * @param role the role held then, or null
   * @param to to whom it was said, as the record knows them
   * @param checks what the record holds against it
   */
  public static Utterance utterance(
      List<Quotes.Item> items,
      @Nullable Party speaker,
      @Nullable String role,
      List<Party> to,
      List<Check> checks) {
    List<Quotes.Item> sorted = Quotes.sorted(items);
    Said first = sorted.get(0).said();
    Map<String, List<Quotes.Item>> wordings = new LinkedHashMap<>();
    TreeSet<String> origins = new TreeSet<>();
    TreeSet<String> reports = new TreeSet<>();
    Tally<Statement.Act> act = new Tally<>(a -> a == Statement.Act.SAY ? 1 : 0);
    Tally<String> date = new Tally<>(d -> d.length());
    for (int i = 0; i < sorted.size(); i++) {
      Quotes.Item item = sorted.get(i);
      String key = item.said().language() + " " + Folding.of(item.said().text());
      wordings.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
      origins.add(item.origin());
      reports.add(item.said().report());
      act.add(item.said().act(), item.origin(), i);
      date.add(item.said().date(), item.origin(), i);
    }
    List<Utterance.Variant> variants = new ArrayList<>();
    for (List<Quotes.Item> same : wordings.values()) {
      variants.add(variant(first, same, variants.isEmpty()));
    }
    String said = date.first();
    Integer published = first.published();
    return new Utterance(
        "u-" + Hashes.hex(first.report() + "/" + first.statement(), ID_DIGITS),
        speaker,
        role,
        to,
        addressees(sorted).others(),
        said != null ? said : published == null ? null : Days.iso(published),
        act.values().get(0),
        first.mode(),
        first.text(),
        first.language(),
        origins.size(),
        reports.size(),
        List.copyOf(variants),
        List.copyOf(checks));
  }

  /** To whom some statements that are one are made, by the earliest report that tells. */
  public static Addressees addressees(List<Quotes.Item> items) {
    for (Quotes.Item item : Quotes.sorted(items)) {
      if (!item.said().to().isEmpty()) {
        return item.said().to();
      }
    }
    return Addressees.NONE;
  }

  private static Utterance.Variant variant(Said first, List<Quotes.Item> same, boolean isFirst) {
    Said own = same.get(0).said();
    TreeSet<String> reports = new TreeSet<>();
    TreeSet<String> origins = new TreeSet<>();
    for (Quotes.Item item : same) {
      reports.add(item.said().report());
      origins.add(item.origin());
    }
    boolean translation = !own.language().equals(first.language());
    return new Utterance.Variant(
        own.text(),
        own.language(),
        List.copyOf(reports),
        List.copyOf(origins),
        isFirst || translation ? List.of() : Differences.between(first.text(), own.text()),
        translation,
        own.statement());
  }
}
