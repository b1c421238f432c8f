package org.pourparlers.record;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;

/** Holds what was announced against what was held. */
public final class AnnouncementCheck {
  /** An announcement is of an event at most so many days away from the announced date. */
  public static final int SLIPPAGE = 45;

  /** What is held in another place is at most so many days late. */
  private static final int ELSEWHERE = 7;

  /** What is held is at most so many days early. */
  private static final int EARLY = 7;

  /** So many days after its date, what nobody told to be held counts as not held. */
  public static final int NEWS = 2;

  private AnnouncementCheck() {}

  /** What an announcement and a report of what was held can both tell. */
  private record Terms(
      @Nullable Days days, Fact.@Nullable Where place, Fact.@Nullable HowLong duration) {
    static Terms of(Known known) {
      return new Terms(known.days(), known.place(), known.duration());
    }

    static Terms of(List<Clustering.Item> items) {
      Entry entry = Entries.entry(items, AnnouncementCheck::party);
      return new Terms(Days.of(entry.date()), entry.place(), entry.duration());
    }
  }

  private static Party party(Who who) {
    return new Party(who.key(), who.name(), who.kind(), who.country());
  }

  /** Whether an entry that happened is what another announced. */
  public static boolean announced(Known held, Known prospect) {
    Integer heldDay = held.day();
    Integer told = prospect.told();
    if (!held.happened()
        || !prospect.prospect()
        || held.kind() != prospect.kind()
        || held.id().equals(prospect.id())
        || !held.sameParties(prospect)
        || heldDay == null
        || told == null
        || told > heldDay + 1) {
      return false;
    }
    Days due = prospect.days();
    int late = due == null ? heldDay - told : heldDay - due.to();
    int most = elsewhere(held.place(), prospect.place()) ? ELSEWHERE : SLIPPAGE;
    return late <= most && (due == null || heldDay >= due.from() - EARLY);
  }

  private static boolean elsewhere(Fact.@Nullable Where here, Fact.@Nullable Where there) {
    return here != null
        && there != null
        && !Places.same(there, here)
        && !Places.within(there, here)
        && !Places.within(here, there);
  }

  /**
   * The one of some entries that is what a prospect announced: the nearest to the announced date,
   * or the first after the announcement where that gives no date; null where none is.
   */
  public static @Nullable Known held(Known prospect, Collection<Known> entries) {
    Known best = null;
    for (Known entry : entries) {
      if (announced(entry, prospect)
          && (best == null || NEARER.compare(away(entry, prospect), away(best, prospect)) < 0)) {
        best = entry;
      }
    }
    return best;
  }

  private record Away(int days, int day, String id) {}

  private static final Comparator<Away> NEARER =
      Comparator.comparingInt(Away::days).thenComparingInt(Away::day).thenComparing(Away::id);

  private static Away away(Known held, Known prospect) {
    Integer day = held.day();
    Integer told = prospect.told();
    Days due = prospect.days();
    int own = day == null ? 0 : day;
    int days = due == null ? own - (told == null ? 0 : told) : due.gap(new Days(own, own));
    return new Away(days, own, held.id());
  }

  /** How what one entry announced compares with what another tells to have been held. */
  public static Check kept(Known held, Known prospect) {
    return compare(Terms.of(held), Terms.of(prospect), List.of(prospect.id()));
  }

  /**
   * The same within one entry: what its reports announced against what its reports tell to have
   * been held; null where they do not tell both.
   *
   * @param items the events of the entry
   */
  public static @Nullable Check within(List<Clustering.Item> items) {
    List<Clustering.Item> planned = new ArrayList<>();
    List<Clustering.Item> held = new ArrayList<>();
    for (Clustering.Item item : items) {
      Status status = item.told().status();
      if (status == Status.PLANNED) {
        planned.add(item);
      } else if (status == Status.OCCURRED || status == Status.ONGOING) {
        held.add(item);
      }
    }
    return planned.isEmpty() || held.isEmpty()
        ? null
        : compare(Terms.of(held), Terms.of(planned), List.of());
  }

  private static Check compare(Terms held, Terms announced, List<String> entries) {
    Map<String, Object> figures = new LinkedHashMap<>();
    List<String> found = new ArrayList<>();
    String verdict = "kept";
    Days due = announced.days;
    Days when = held.days;
    if (due != null && when != null) {
      figures.put("announced_date", text(due));
      figures.put("held_date", text(when));
      if (!due.overlaps(when)) {
        boolean late = when.from() > due.to();
        int days = late ? when.from() - due.to() : due.from() - when.to();
        figures.put("days", days);
        verdict = late ? "late" : "moved";
        found.add(days + (days == 1 ? " day " : " days ") + (late ? "late" : "early"));
      }
    }
    Fact.Where there = announced.place;
    Fact.Where here = held.place;
    if (here != null && there != null && elsewhere(here, there)) {
      figures.put("announced_place", there.name());
      figures.put("held_place", here.name());
      found.add("in " + here.name() + " instead of " + there.name());
      verdict = verdict.equals("kept") ? "moved" : verdict;
    }
    Fact.HowLong planned = announced.duration;
    Fact.HowLong took = held.duration;
    if (planned != null && took != null) {
      int order = Long.compare(minutes(took.iso()), minutes(planned.iso()));
      if (order != 0) {
        figures.put("announced_duration", planned.iso());
        figures.put("held_duration", took.iso());
        found.add((order > 0 ? "longer" : "shorter") + " than announced");
        verdict = verdict.equals("kept") ? order > 0 ? "longer" : "shorter" : verdict;
      }
    }
    String text =
        figures.isEmpty()
            ? "Announced and held."
            : found.isEmpty()
                ? "Announced and held as announced."
                : "Announced and held " + String.join(", ", found) + ".";
    return new Check("announced", verdict, text, entries, figures);
  }

  /**
   * What became of a planned event that nothing on record tells to have been held; null where that
   * cannot be said.
   *
   * @param today the day of the latest report on record
   */
  public static @Nullable Check due(Known prospect, int today) {
    Days due = prospect.days();
    if (prospect.status() != Status.PLANNED || due == null || due.to() == Days.FOREVER) {
      return null;
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("due", text(due));
    figures.put("latest_report", Days.iso(today));
    boolean over = lapsed(due.to(), today);
    return new Check(
        "announced",
        over ? "never" : "open",
        over
            ? "Announced for " + text(due) + "; no report since tells that it was held."
            : "Announced for " + text(due) + "; no report tells yet that it was held.",
        List.of(),
        figures);
  }

  /** Whether what was to be held by a day should have been told by the latest report's day. */
  public static boolean lapsed(int due, int today) {
    return due + NEWS < today;
  }

  private static String text(Days days) {
    String from = days.from() == Days.ALWAYS ? ".." : Days.iso(days.from());
    String to = days.to() == Days.FOREVER ? ".." : Days.iso(days.to());
    return from.equals(to) ? from : from + "/" + to;
  }

  /** An ISO 8601 duration in minutes; a month is 30 days, a year 365; 0 where it is none. */
  static long minutes(String iso) {
    int time = iso.indexOf('T');
    try {
      Period days = time == 1 ? Period.ZERO : Period.parse(time < 0 ? iso : iso.substring(0, time));
      Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + iso.substring(time));
      return rest.toMinutes()
          + 1440L * (days.getDays() + 30L * days.getMonths() + 365L * days.getYears());
    } catch (DateTimeParseException e) {
      return 0;
    }
  }
}
