package org.pourparlers.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pourparlers.record.Standing;

/**
 * A process as a river from left to right: a lane for each stage, a mark for each step.
 *
 * @param lanes names of the stages, from top to bottom
 * @param marks the steps
 * @param ticks months or years along the bottom
 */
public record River(List<String> lanes, List<Mark> marks, List<Tick> ticks) {
  /** Width of the drawing. */
  public static final int WIDTH = 1000;

  /** Height of a lane. */
  public static final int LANE = 34;

  private static final int LEFT = 150;
  private static final int RIGHT = 20;

  /**
   * A step.
   *
   * @param shape {@code forward}, {@code back} or {@code due}
   */
  public record Mark(double x, double y, String shape, String link, String label) {}

  /** A point of time along the bottom. */
  public record Tick(double x, String label) {}

  static River of(Standing standing, Words w) {
    List<Standing.Step> dated =
        standing.steps().stream().filter(s -> Dates.start(s.entry().date()) != null).toList();
    List<String> lanes = new ArrayList<>();
    Standing.Stage[] stages = Standing.Stage.values();
    for (int i = stages.length - 1; i >= 0; i--) {
      lanes.add(w.of(stages[i]));
    }
    if (dated.isEmpty()) {
      return new River(lanes, List.of(), List.of());
    }
    LocalDate first = start(dated.get(0));
    LocalDate last = first;
    for (Standing.Step step : dated) {
      first = start(step).isBefore(first) ? start(step) : first;
      last = start(step).isAfter(last) ? start(step) : last;
    }
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    List<Mark> marks = new ArrayList<>();
    int[] laneLast = new int[stages.length];
    for (Standing.Step step : dated) {
      double x = at(ChronoUnit.DAYS.between(first, start(step)), days);
      int lane = stages.length - 1 - step.lane().ordinal();
      int nudge = Math.abs((int) x - laneLast[lane]) < 9 ? 8 : 0;
      laneLast[lane] = nudge == 0 ? (int) x : laneLast[lane] - 20;
      boolean due =
          step.entry().status() != org.pourparlers.claim.Status.OCCURRED
              && step.entry().status() != org.pourparlers.claim.Status.ONGOING;
      marks.add(
          new Mark(
              x,
              lane * LANE + LANE / 2.0 + nudge - 3,
              step.forward() ? (due ? "due" : "forward") : "back",
              "/entries/" + step.entry().id(),
              w.dates.brief(step.entry().date())
                  + ": "
                  + EntryPage.title(step.entry(), w)
                  + ", "
                  + w.t(step.forward() ? "process.forward" : "process.back")));
    }
    return new River(lanes, marks, ticks(first, last, days, w));
  }

  private static double at(double day, double days) {
    return LEFT + 10 + (WIDTH - LEFT - RIGHT - 10) * day / days;
  }

  private static LocalDate start(Standing.Step step) {
    return java.util.Objects.requireNonNull(Dates.start(step.entry().date()));
  }

  private static List<Tick> ticks(LocalDate first, LocalDate last, double days, Words w) {
    List<Tick> out = new ArrayList<>();
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    int step = (int) Math.max(1, Math.ceil(months / 8.0));
    for (YearMonth month = YearMonth.from(first).plusMonths(1);
        !month.atDay(1).isAfter(last);
        month = month.plusMonths(step)) {
      out.add(
          new Tick(at(ChronoUnit.DAYS.between(first, month.atDay(1)), days), w.dates.month(month)));
    }
    if (out.isEmpty()) {
      out.add(new Tick(at(0, days), w.dates.brief(first.toString())));
      if (last.isAfter(first)) {
        out.add(new Tick(at(days * 0.85, days), w.dates.brief(last.toString())));
      }
    }
    return out;
  }

  /** The height of the drawing. */
  public int height() {
    return lanes.size() * LANE + 24;
  }
}
