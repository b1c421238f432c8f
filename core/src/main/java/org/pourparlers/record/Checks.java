package org.pourparlers.record;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;

/** Holds an entry against the rest of the record. */
public final class Checks {
  /** An announcement is of an event at most so many days away from the announced date. */
  public static final int SLIPPAGE = 45;

  /** An answer follows what it answers within so many days. */
  public static final int ANSWER = 90;

  private static final Set<EventKind> ASKING = EnumSet.of(EventKind.PROPOSAL, EventKind.DEMAND);

  private static final Set<EventKind> ANSWERING =
      EnumSet.of(
          EventKind.AGREEMENT,
          EventKind.REJECTION,
          EventKind.CEASEFIRE,
          EventKind.RELEASE,
          EventKind.WITHDRAWAL,
          EventKind.EASING);

  private Checks() {}

  /** Whether an entry of a kind asks for an answer. */
  public static boolean asks(EventKind kind) {
    return ASKING.contains(kind);
  }

  /** Whether an entry of a kind can answer. */
  public static boolean answers(EventKind kind) {
    return ANSWERING.contains(kind);
  }

  /**
   * The stated ordinal against the entries of the same kind and parties before it; null where none
   * is stated.
   */
  public static @Nullable Check ordinal(Known own, List<Known> others) {
    Fact.HowManieth stated = own.ordinal();
    if (stated == null || !own.happened()) {
      return null;
    }
    Days since = Days.of(stated.since());
    List<Known> before = new ArrayList<>();
    for (Known other : others) {
      Integer day = other.day();
      Integer ownDay = own.day();
      if (!other.id().equals(own.id())
          && other.happened()
          && other.kind() == own.kind()
          && other.sameParties(own)
          && day != null
          && ownDay != null
          && day < ownDay
          && (since == null || day >= since.from())) {
        before.add(other);
      }
    }
    before.sort(Comparator.comparing(Known::id));
    Set<Integer> missing = missing(stated.number(), before);
    int onRecord = before.size() + 1;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("stated", stated.number());
    if (stated.since() != null) {
      figures.put("since", stated.since());
    }
    figures.put("on_record", onRecord);
    figures.put("missing", List.copyOf(missing));
    String verdict =
        onRecord > stated.number() ? "differs" : missing.isEmpty() ? "agrees" : "missing";
    String text =
        "Stated to be number "
            + stated.number()
            + (stated.since() == null ? "" : " since " + stated.since())
            + "; the record holds "
            + before.size()
            + " of the "
            + (stated.number() - 1)
            + " before.";
    return new Check("ordinal", verdict, text, ids(before), figures);
  }

  /** The numbers before {@code stated} that no entry has; unnumbered ones are the latest. */
  private static Set<Integer> missing(int stated, List<Known> before) {
    Set<Integer> missing = new TreeSet<>();
    for (int number = 1; number < stated; number++) {
      missing.add(number);
    }
    int unnumbered = 0;
    for (Known other : before) {
      Fact.HowManieth ordinal = other.ordinal();
      if (ordinal == null || !missing.remove(ordinal.number())) {
        unnumbered++;
      }
    }
    List<Integer> left = new ArrayList<>(missing);
    for (int i = left.size() - 1; i >= 0 && unnumbered > 0; i--, unnumbered--) {
      missing.remove(left.get(i));
    }
    return missing;
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
    return due == null
        ? heldDay - told <= SLIPPAGE
        : due.gap(new Days(heldDay, heldDay)) <= SLIPPAGE;
  }

  /** How what was announced compares with what was held. */
  public static Check kept(Known held, Known prospect) {
    Map<String, Object> figures = new LinkedHashMap<>();
    List<String> found = new ArrayList<>();
    String verdict = "kept";
    Days due = prospect.days();
    Days when = held.days();
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
    Fact.Where there = prospect.place();
    Fact.Where here = held.place();
    if (there != null && here != null && !Places.same(there, here) && !Places.within(there, here)) {
      figures.put("announced_place", there.name());
      figures.put("held_place", here.name());
      found.add("in " + here.name() + " instead of " + there.name());
      verdict = "moved";
    }
    Fact.HowLong planned = prospect.duration();
    Fact.HowLong took = held.duration();
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
        found.isEmpty()
            ? "Announced and held as announced."
            : "Announced and held " + String.join(", ", found) + ".";
    return new Check("announced", verdict, text, List.of(prospect.id()), figures);
  }

  /**
   * What became of a prospect that nothing on record fulfils; null where that cannot be said.
   *
   * @param today the day of the latest report on record
   */
  public static @Nullable Check due(Known prospect, int today) {
    Days due = prospect.days();
    if (!prospect.prospect() || due == null || due.to() == Days.FOREVER) {
      return null;
    }
    boolean over = due.to() < today;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("due", text(due));
    figures.put("latest_report", Days.iso(today));
    return new Check(
        "announced",
        over ? "never" : "open",
        over
            ? "Announced for " + text(due) + "; no report since tells that it was held."
            : "Announced for " + text(due) + "; that is still to come.",
        List.of(),
        figures);
  }

  /** Whether an entry answers an offer or a demand. */
  public static boolean answers(Known answer, Known asked) {
    Integer from = asked.day();
    Integer to = answer.day();
    if (!ASKING.contains(asked.kind())
        || !ANSWERING.contains(answer.kind())
        || from == null
        || to == null
        || to < from
        || to - from > ANSWER) {
      return false;
    }
    boolean addressee =
        asked.targets().isEmpty()
            ? answer.targets().stream().anyMatch(asked.doers()::contains)
            : answer.doers().stream().anyMatch(asked.targets()::contains);
    boolean asker =
        answer.targets().stream().anyMatch(asked.doers()::contains)
            || answer.doers().stream().anyMatch(asked.doers()::contains)
            || answer.targets().isEmpty() && answer.kind() == EventKind.REJECTION;
    return addressee && asker;
  }

  /** Whether an offer or a demand has its answer. */
  public static Check answered(List<String> answers, int days) {
    return answers.isEmpty()
        ? new Check(
            "answer",
            "unanswered",
            "No report on record tells of an answer.",
            List.of(),
            Map.of("days", days))
        : new Check("answer", "answered", "Answered.", answers, Map.of());
  }

  /** Reports that tell as past what is dated after their publication; null where there is none. */
  public static @Nullable Check date(List<Told> tellings) {
    TreeSet<String> reports = new TreeSet<>();
    for (Told told : tellings) {
      Days days = Days.of(told.date());
      Integer published = told.published();
      if (days != null
          && published != null
          && told.status() == org.pourparlers.claim.Status.OCCURRED
          && days.from() > published) {
        reports.add(told.report());
      }
    }
    return reports.isEmpty()
        ? null
        : new Check(
            "date",
            "differs",
            "Told as past, with a date after the publication of: "
                + String.join(", ", reports)
                + ".",
            List.of(),
            Map.of("reports", List.copyOf(reports)));
  }

  private static List<String> ids(List<Known> entries) {
    return entries.stream().map(Known::id).toList();
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
