package org.pourparlers.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/** Counts over the entries that a query selects. */
public final class Counts {
  private Counts() {}

  /**
   * A value of a facet.
   *
   * @param value as {@link Query} takes it
   * @param label for people
   * @param entries how many entries have it
   */
  public record Facet(String value, String label, long entries) {}

  /**
   * Facets of a query.
   *
   * @param kinds the most frequent first, as all below
   * @param statuses lower-case statuses
   * @param places at most 20
   * @param countries countries of the parties, at most 20
   * @param actors at most 20
   * @param topics at most 20
   * @param origins "1", "2", "3", "5", "10": how many entries have at least so many origins
   * @param languages ISO 639-1 codes of the reports that tell them
   * @param months "2025-04", in order of time
   */
  public record Facets(
      List<Facet> kinds,
      List<Facet> statuses,
      List<Facet> places,
      List<Facet> countries,
      List<Facet> actors,
      List<Facet> topics,
      List<Facet> origins,
      List<Facet> languages,
      List<Facet> months) {}

  /**
   * Two actors who had contact (meetings, calls, talks, visits, agreements).
   *
   * @param a the one
   * @param b the other
   * @param contacts how many entries they share
   * @param first EDTF date of the earliest dated one, or null
   * @param last EDTF date of the latest dated one, or null
   */
  public record Edge(
      Party a, Party b, int contacts, @Nullable String first, @Nullable String last) {}

  /**
   * An actor with the number of its contacts.
   *
   * @param contacts how many entries it shares with another
   */
  public record Member(Party party, int contacts) {}

  /**
   * The actors with the most contacts.
   *
   * @param members the one with the most contacts first
   * @param edges the contacts among them, the most first
   * @param actors how many actors have contacts at all
   */
  public record Circle(List<Member> members, List<Edge> edges, int actors) {}

  /**
   * A place.
   *
   * @param place the place
   * @param entries how many entries took place there
   * @param last EDTF date of the latest one, or null
   */
  public record Site(Fact.Where place, int entries, @Nullable String last) {}
}
