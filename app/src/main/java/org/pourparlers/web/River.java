package org.pourparlers.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Standing;

/**
 * A process as a river from left to right: a lane for each stage, a mark for each step.
 *
 * @param lanes names of the stages, from top to bottom
 * @param marks the steps
 * @param here the lane of the stage that it stands at, counted from 0; -1 where there is none
 * @param ticks months or years along the bottom
 */
public record River(List<String> lanes, List<Mark> marks, int here, List<Tick> ticks) {
  /** Width of the drawing. */
  public static final int WIDTH = 1000;

  /** Height of a lane. */
  public static final int LANE = 34;

  private static final int LEFT = 170;
  private static final int RIGHT = 20;
  private static final int STRETCH = 20;
  private static final int EDGE = 50;

  /** From top to bottom within a lane. */
  private static final List<String> ROWS = List.of("due", "forward", "back");

  /**
   * A step.
   *
   * @param shape {@code forward}, {@code back} or {@code due}
   * @param steps how many it stands for
   * @param link a page; or a question, where it stands for several
   */
  public record Mark(double x, double y, String shape, int steps, String link, String label) {}

  /** A point of time along the bottom. */
  public record Tick(double x, String label) {
    /** Which of the label's sides stands at the point: at the edge it would not fit otherwise. */
    public String anchor() {
      return x > WIDTH - EDGE ? "end" : "middle";
    }
  }

  static River of(Standing standing, Words w) {
    List<Standing.Step> dated =
        standing.steps().stream().filter(s -> Dates.start(s.entry().date()) != null).toList();
    List<String> lanes = new ArrayList<>();
    Standing.Stage[] stages = Standing.Stage.values();
    for (int i = stages.length - 1; i >= 0; i--) {
      lanes.add(w.of(stages[i]));
    }
    Standing.Stage stage = standing.stage();
    int here = stage == null ? -1 : stages.length - 1 - stage.ordinal();
    if (dated.isEmpty()) {
      return new River(lanes, List.of(), here, List.of());
    }
    LocalDate first = start(dated.get(0));
    LocalDate last = first;
    for (Standing.Step step : dated) {
      first = start(step).isBefore(first) ? start(step) : first;
      last = start(step).isAfter(last) ? start(step) : last;
    }
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return new River(lanes, marks(dated, first, days, w), here, ticks(first, last, days, w));
  }

  /** Where a step is drawn: those of one lane, kind and stretch of time are one mark. */
  private record Spot(int lane, int stretch, String shape) {}

  private static List<Mark> marks(
      List<Standing.Step> dated, LocalDate first, double days, Words w) {
    Map<Spot, List<Standing.Step>> spots = new LinkedHashMap<>();
    for (Standing.Step step : dated) {
      double x = at(ChronoUnit.DAYS.between(first, start(step)), days);
      int lane = Standing.Stage.values().length - 1 - step.lane().ordinal();
      boolean due =
          step.entry().status() != Status.OCCURRED && step.entry().status() != Status.ONGOING;
      String shape = step.forward() ? due ? "due" : "forward" : "back";
      spots
          .computeIfAbsent(new Spot(lane, (int) (x / STRETCH), shape), s -> new ArrayList<>())
          .add(step);
    }
    List<Mark> out = new ArrayList<>();
    spots.forEach((spot, steps) -> out.add(mark(spot, steps, first, days, w)));
    return out;
  }

  private static Mark mark(
      Spot spot, List<Standing.Step> steps, LocalDate first, double days, Words w) {
    Standing.Step one = steps.get(0);
    Standing.Step last = steps.get(steps.size() - 1);
    double left = spot.stretch * STRETCH;
    double exact = at(ChronoUnit.DAYS.between(first, start(one)), days);
    // Marks keep to their stretch, so that none covers another.
    double x = steps.size() > 1 ? left + 5 : Math.max(left + 5, Math.min(left + 15, exact));
    double y = spot.lane * LANE + LANE / 2.0 + ROWS.indexOf(spot.shape) * 9 - 9;
    String way = w.t(one.forward() ? "process.forward" : "process.back");
    if (steps.size() == 1) {
      return new Mark(
          x,
          y,
          spot.shape,
          1,
          "/entries/" + one.entry().id(),
          w.dates.brief(one.entry().date()) + ": " + EntryPage.title(one.entry(), w) + ", " + way);
    }
    String from = w.dates.brief(start(one).toString());
    String to = w.dates.brief(start(last).toString());
    return new Mark(
        x,
        y,
        spot.shape,
        steps.size(),
        "?time=" + start(one) + "/" + start(last),
        (from.equals(to) ? from : from + " – " + to)
            + ": "
            + w.t("process.steps", steps.size())
            + ", "
            + way);
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
