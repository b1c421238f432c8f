package org.pourparlers.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.Length;
import org.pourparlers.mention.Role;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;

/** A reading for people: what happened, who said what, who is who. */
final class ReadingView {
  private static final int LONGEST_QUOTE = 160;

  private final Reading reading;
  private final Map<String, String> names = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private ReadingView(Reading reading) {
    this.reading = reading;
    for (Actor actor : reading.actors()) {
      names.put(actor.id(), actor.name());
    }
  }

  static String of(Reading reading) {
    ReadingView view = new ReadingView(reading);
    view.head();
    view.events();
    view.statements();
    view.roles();
    view.foot();
    return view.out.toString();
  }

  private void head() {
    String title = reading.title() == null ? "(no title)" : reading.title().of(reading.text());
    line("%s", title);
    String published =
        reading.published().edtf() == null
            ? "no date of publication"
            : reading.published().edtf() + " (" + reading.published().from() + ")";
    line("  %s · %s · %s", reading.report(), reading.language(), published);
  }

  private void events() {
    out.append('\n');
    for (Event event : reading.events()) {
      line("%s %s", ActHeadline.mark(event.status()), headline(event));
      String details = details(event);
      if (!details.isEmpty()) {
        line("    %s", details);
      }
      for (Span span : event.evidence()) {
        line("    “%s” %s", quote(span), place(span));
      }
    }
    if (reading.events().isEmpty()) {
      line("no event");
    }
  }

  private String headline(Event event) {
    String sides =
        event.recipients().isEmpty()
            ? names(event.actors(), " – ")
            : names(event.actors(), ", ") + " → " + names(event.recipients(), ", ");
    return ActHeadline.of(event.kind(), event.status()) + (sides.isEmpty() ? "" : "  " + sides);
  }

  private String details(Event event) {
    var parts = new java.util.ArrayList<String>();
    if (event.date() != null) {
      parts.add(event.date().edtf());
    }
    if (event.place() != null) {
      parts.add(
          event.place().name()
              + (event.place().country() == null ? "" : ", " + event.place().country()));
    }
    if (event.duration() != null) {
      parts.add(length(event.duration()));
    }
    if (event.ordinal() != null) {
      String since = event.ordinal().since();
      parts.add("no. " + event.ordinal().number() + (since == null ? "" : " since " + since));
    }
    if (!event.topics().isEmpty()) {
      parts.add(
          "on "
              + event.topics().stream()
                  .map(topic -> topic.name())
                  .collect(Collectors.joining(", ")));
    }
    if (!event.attributedTo().isEmpty()) {
      parts.add("according to " + names(event.attributedTo(), ", "));
    }
    return String.join(" · ", parts);
  }

  private static String length(Length length) {
    String bound =
        switch (length.bound()) {
          case EXACTLY -> "";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case ABOUT -> "about ";
        };
    return bound + length.iso();
  }

  private void statements() {
    out.append('\n');
    for (Statement statement : reading.statements()) {
      String speaker = statement.speaker() == null ? "(unnamed)" : names.get(statement.speaker());
      String content =
          statement.content().stream().map(this::quote).collect(Collectors.joining(" … "));
      boolean direct = statement.mode() == Statement.Mode.DIRECT;
      line(
          "%s (%s%s): %s %s",
          speaker,
          ReadingJson.name(statement.act()),
          statement.date() == null ? "" : ", " + statement.date().edtf(),
          direct ? "“" + content + "”" : content,
          place(statement.content().get(0)));
    }
  }

  private void roles() {
    out.append('\n');
    for (Role role : reading.roles()) {
      String of = role.of() == null ? role.country() : names.get(role.of());
      line(
          "%s: %s%s %s",
          names.get(role.person()),
          role.title(),
          of == null ? "" : ", " + of,
          place(role.evidence()));
    }
  }

  private void foot() {
    if (!reading.garbled().evidence().isEmpty()) {
      line(
          "%ngarbled (%.2f): %s",
          reading.garbled().score(),
          reading.garbled().evidence().stream()
              .map(e -> "“" + quote(e.span()) + "” " + e.why())
              .distinct()
              .collect(Collectors.joining("; ")));
    }
    for (var left : reading.leftOut()) {
      line("left out (%s): “%s” %s", left.why(), quote(left.span()), place(left.span()));
    }
  }

  private String names(List<String> ids, String joint) {
    return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(joint));
  }

  private String quote(Span span) {
    String words = span.of(reading.text()).replace('\n', ' ');
    return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
  }

  private static String place(Span span) {
    return "[" + span.start() + "–" + span.end() + "]";
  }

  private void line(String format, @Nullable Object... arguments) {
    out.append(String.format(java.util.Locale.ROOT, format, arguments)).append('\n');
  }

  /** How a kind and a status are said in one word each. */
  static final class ActHeadline {
    private ActHeadline() {}

    static String mark(Status status) {
      return switch (status) {
        case OCCURRED -> "●";
        case ONGOING -> "◐";
        case PLANNED -> "○";
        case POSSIBLE -> "◌";
        case CALLED_OFF -> "⊘";
        case DENIED -> "✕";
      };
    }

    static String of(Enum<?> kind, Status status) {
      String name = ReadingJson.name(kind);
      String plain = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      return status == Status.OCCURRED
          ? plain
          : plain + " (" + ReadingJson.name(status).replace('_', ' ') + ")";
    }
  }
}
