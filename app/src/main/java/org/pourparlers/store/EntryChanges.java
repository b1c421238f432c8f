package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.record.AnnouncementCheck;
import org.pourparlers.record.Check;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;

/** Compares entries with what they were, and logs what changed. */
final class EntryChanges {
  static final String SELECT =
      "SELECT num, id, kind, status, date, place, duration, origins, facts, words_hash "
          + "FROM entries WHERE num IN (*)";

  private static final Set<String> HAPPENED = Set.of("occurred", "ongoing");

  private final Connection connection;
  private final ChangeLog log;
  private final @Nullable String why;
  private final boolean rebuilding;
  private final List<String[]> leads = new ArrayList<>();
  private final Map<Integer, EntryRows.Made> held = new LinkedHashMap<>();
  private final Map<Integer, EntryRows.Made> planned = new LinkedHashMap<>();

  /**
   * @param why what all changes are due to, or null where each is due to a report
   */
  EntryChanges(Connection connection, ChangeLog log, @Nullable String why) {
    this.connection = connection;
    this.log = log;
    this.why = why;
    this.rebuilding = Rebuilding.WHY.equals(why);
  }

  /** An entry as it stands in the record. */
  record Before(
      int number,
      String id,
      String kind,
      String status,
      @Nullable String date,
      @Nullable String place,
      @Nullable String duration,
      int origins,
      List<String> disagreements,
      int words) {}

  static Before before(ResultSet row) throws SQLException {
    return new Before(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getInt(8),
        Facts.read(row.getString(9)).disagreements(),
        row.getInt(10));
  }

  /** Entries that were not told to have happened before, by number. */
  Map<Integer, EntryRows.Made> held() {
    return held;
  }

  /** Entries that are planned now and were not before, or for another date. */
  Map<Integer, EntryRows.Made> planned() {
    return planned;
  }

  private void sort(int number, @Nullable Before old, EntryRows.Made made) {
    Entry e = made.entry();
    String status = EventRows.name(e.status());
    boolean same = old != null && old.status().equals(status);
    if (HAPPENED.contains(status) && (old == null || !HAPPENED.contains(old.status()))) {
      held.put(number, made);
    } else if (e.status() == Status.PLANNED
        && (!same || !Objects.equals(e.date(), old == null ? null : old.date()))) {
      planned.put(number, made);
    }
  }

  /** Logs how an entry that is now written differs from before. */
  void changed(int number, @Nullable Before old, EntryRows.Made made) throws SQLException {
    sort(number, old, made);
    Entry e = made.entry();
    String cause = why != null ? why : made.why();
    String title = title(made);
    if (old == null) {
      if (!rebuilding) {
        log.add("new_entry", e.id(), null, null, null, cause, "New: " + title);
      }
      return;
    }
    if (!old.id().equals(e.id())) {
      leads.add(new String[] {old.id(), e.id()});
    }
    if (rebuilding) {
      return; // what differs from before is logged when all is made
    }
    Map<String, String[]> fields = new LinkedHashMap<>();
    fields.put("status", new String[] {old.status(), EventRows.name(e.status())});
    fields.put("date", new String[] {old.date(), e.date()});
    Fact.Where place = e.place();
    fields.put("place", new String[] {old.place(), place == null ? null : place.name()});
    Fact.HowLong duration = e.duration();
    fields.put("duration", new String[] {old.duration(), duration == null ? null : duration.iso()});
    fields.put("kind", new String[] {old.kind(), EventRows.name(e.kind())});
    for (var field : fields.entrySet()) {
      String was = field.getValue()[0];
      String is = field.getValue()[1];
      if (!Objects.equals(was, is)) {
        field(made, field.getKey(), was, is, cause, title);
      }
    }
    if (e.origins() > old.origins()) {
      log.add(
          "new_source",
          e.id(),
          "origins",
          String.valueOf(old.origins()),
          String.valueOf(e.origins()),
          cause,
          e.origins() + " origins now, " + old.origins() + " before: " + title);
    }
    for (String field : e.disagreements()) {
      if (!old.disagreements().contains(field)) {
        log.add(
            "disagreement",
            e.id(),
            field,
            null,
            null,
            cause,
            "Sources disagree on the " + field + ": " + title);
      }
    }
  }

  private void field(
      EntryRows.Made made,
      String field,
      @Nullable String was,
      @Nullable String is,
      String cause,
      String title)
      throws SQLException {
    boolean prospect = "planned".equals(was) || "possible".equals(was);
    String what =
        field.equals("status") && prospect
            ? HAPPENED.contains(String.valueOf(is))
                ? "kept"
                : "called_off".equals(is) || "denied".equals(is) ? "broken" : "changed"
            : "changed";
    String text =
        switch (what) {
          case "kept" -> kept(made) + ": ";
          case "broken" -> "Announced and now " + String.valueOf(is).replace('_', ' ') + ": ";
          default ->
              "The "
                  + field
                  + (was == null ? " is now known, " : " was " + was + ", ")
                  + (is == null ? "now unknown: " : "now " + is + ": ");
        };
    log.add(what, made.entry().id(), field, was, is, cause, text + title);
  }

  private static String kept(EntryRows.Made made) {
    Check check = AnnouncementCheck.within(made.items());
    return check == null ? "Announced and now held" : plain(check);
  }

  /** A finding without its full stop. */
  static String plain(Check check) {
    String text = check.text();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Logs that an entry lost all its events, to an heir where there is one. */
  void gone(Before old, @Nullable String heir) throws SQLException {
    if (rebuilding) {
      return;
    }
    if (old.id().equals(heir)) {
      return; // it goes on under another number
    }
    if (heir != null) {
      leads.add(new String[] {old.id(), heir});
      log.add(
          "merged",
          heir,
          null,
          old.id(),
          heir,
          why == null ? "" : why,
          "Two entries are one: " + old.id() + " is now part of " + heir);
    } else {
      log.add(
          "gone",
          old.id(),
          null,
          null,
          null,
          why == null ? "" : why,
          "No report tells it any more: " + old.kind() + ", " + old.date());
    }
  }

  void flush() throws SQLException {
    for (String[] lead : leads) {
      FormerIds.lead(connection, lead[0], lead[1]);
    }
    leads.clear();
    log.flush();
  }

  /**
   * An entry in a line: "meeting, Vladimir Putin – Steve Witkoff, Moscow, 2025-08-06 (occurred)".
   */
  static String title(EntryRows.Made made) {
    Entry e = made.entry();
    var who = new ArrayList<String>();
    for (var told : made.items().get(0).told().actors()) {
      who.add(told.name());
    }
    var to = new ArrayList<String>();
    for (var told : made.items().get(0).told().recipients()) {
      to.add(told.name());
    }
    var out = new StringBuilder(EventRows.name(e.kind()));
    if (!who.isEmpty()) {
      out.append(", ").append(String.join(" – ", who));
    }
    if (!to.isEmpty()) {
      out.append(" → ").append(String.join(", ", to));
    }
    Fact.Where place = e.place();
    if (place != null) {
      out.append(", ").append(place.name());
    }
    if (e.date() != null) {
      out.append(", ").append(e.date());
    }
    return out.append(" (")
        .append(EventRows.name(e.status()).replace('_', ' '))
        .append(')')
        .toString();
  }
}
