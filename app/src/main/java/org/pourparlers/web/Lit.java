package org.pourparlers.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.Role;
import org.pourparlers.reading.Garbling;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;
import org.pourparlers.text.LeftOut;

/**
 * A report's text cut into pieces, each with what was read from it.
 *
 * @param paragraphs in order; the title, where there is one, is the first
 */
public record Lit(List<Paragraph> paragraphs) {
  /**
   * A paragraph.
   *
   * @param pieces in order; together its text
   * @param title whether it is the report's title
   * @param leftOut whether all of it was left out
   */
  public record Paragraph(List<Piece> pieces, boolean title, boolean leftOut) {}

  /**
   * A piece of text on which the same was read throughout.
   *
   * @param text its characters
   * @param classes what was read, for the style sheet: event statement actor role garbled left
   * @param of ids of what was read (e1, s2, a3), separated by spaces
   * @param link the id that a click leads to, or null
   * @param anchor the id that begins here, or null
   * @param note why it is garbled or left out, or null
   */
  public record Piece(
      String text,
      String classes,
      String of,
      @Nullable String link,
      @Nullable String anchor,
      @Nullable String note) {}

  private record Mark(Span span, String type, String id, @Nullable String note) {}

  /** All that was read from a report. */
  public static Lit of(Reading reading) {
    List<Mark> marks = new ArrayList<>();
    for (Event event : reading.events()) {
      event.evidence().forEach(span -> marks.add(new Mark(span, "event", event.id(), null)));
    }
    for (Statement statement : reading.statements()) {
      statement
          .content()
          .forEach(span -> marks.add(new Mark(span, "statement", statement.id(), null)));
      Span cue = statement.cue();
      if (cue != null) {
        marks.add(new Mark(cue, "cue", statement.id(), null));
      }
    }
    for (Actor actor : reading.actors()) {
      actor.mentions().forEach(span -> marks.add(new Mark(span, "actor", actor.id(), null)));
    }
    int number = 0;
    for (Role role : reading.roles()) {
      marks.add(new Mark(role.evidence(), "role", "r" + ++number, null));
    }
    for (LeftOut left : reading.leftOut()) {
      marks.add(new Mark(left.span(), "left", "", left.why()));
    }
    for (Garbling.Evidence garbled : reading.garbled().evidence()) {
      marks.add(new Mark(garbled.span(), "garbled", "", garbled.why()));
    }
    Span title = reading.title();
    return cut(
        reading.text(),
        new Span(0, reading.text().length()),
        marks,
        title == null ? -1 : title.start());
  }

  /** The paragraphs around an event's evidence, with that lit alone. */
  public static Lit around(Reading reading, Event event) {
    List<Mark> marks = new ArrayList<>();
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Span span : event.evidence()) {
      marks.add(new Mark(span, "event", event.id(), null));
      from = Math.min(from, span.start());
      to = Math.max(to, span.end());
    }
    add(marks, event.place() == null ? null : event.place().evidence(), "place");
    add(marks, event.date() == null ? null : event.date().evidence(), "time");
    add(marks, event.duration() == null ? null : event.duration().evidence(), "time");
    add(marks, event.ordinal() == null ? null : event.ordinal().evidence(), "time");
    if (from > to) {
      return new Lit(List.of());
    }
    String text = reading.text();
    int start = text.lastIndexOf("\n\n", Math.max(0, from - 1));
    int end = text.indexOf("\n\n", to);
    Lit all =
        cut(text, new Span(start < 0 ? 0 : start + 2, end < 0 ? text.length() : end), marks, -1);
    return new Lit(
        all.paragraphs.stream()
            .filter(
                p ->
                    all.paragraphs.size() < 3
                        || p.pieces.stream().anyMatch(piece -> !piece.classes.isEmpty()))
            .toList());
  }

  private static void add(List<Mark> marks, @Nullable Span span, String type) {
    if (span != null && span.length() > 0) {
      marks.add(new Mark(span, type, "", null));
    }
  }

  private static Lit cut(String text, Span part, List<Mark> marks, int title) {
    Set<Integer> cuts = new TreeSet<>();
    marks.forEach(
        mark -> {
          cuts.add(mark.span.start());
          cuts.add(mark.span.end());
        });
    marks.sort((a, b) -> a.span.compareTo(b.span));
    Set<String> begun = new LinkedHashSet<>();
    List<Paragraph> out = new ArrayList<>();
    int at = part.start();
    while (at < part.end()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 || end > part.end() ? part.end() : end;
      List<Piece> pieces = new ArrayList<>();
      List<Mark> here = overlapping(marks, at, end);
      int from = at;
      for (int cut : cuts) {
        if (cut > from && cut < end) {
          pieces.add(piece(text, from, cut, here, begun));
          from = cut;
        }
      }
      if (from < end) {
        pieces.add(piece(text, from, end, here, begun));
      }
      boolean left =
          !pieces.isEmpty()
              && pieces.stream().allMatch(p -> p.text.isBlank() || p.classes.contains("left"));
      if (!pieces.isEmpty()) {
        out.add(new Paragraph(pieces, at == title, left));
      }
      at = end + 2;
    }
    return new Lit(out);
  }

  private static List<Mark> overlapping(List<Mark> marks, int from, int to) {
    return marks.stream().filter(m -> m.span.start() < to && m.span.end() > from).toList();
  }

  private static Piece piece(String text, int from, int to, List<Mark> marks, Set<String> begun) {
    Set<String> classes = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    String note = null;
    Mark shortest = null;
    for (Mark mark : marks) {
      if (mark.span.start() <= from && mark.span.end() >= to) {
        classes.add(mark.type);
        note = mark.note == null ? note : mark.note;
        if (!mark.id.isEmpty()) {
          ids.add(mark.id);
          if (shortest == null || mark.span.length() < shortest.span.length()) {
            shortest = mark;
          }
        }
      }
    }
    String anchor = null;
    for (String id : ids) {
      if (begun.add(id) && anchor == null) {
        anchor = "t-" + id;
      }
    }
    return new Piece(
        text.substring(from, to),
        String.join(" ", classes),
        String.join(" ", ids),
        shortest == null ? null : "#r-" + shortest.id,
        anchor,
        note);
  }
}
