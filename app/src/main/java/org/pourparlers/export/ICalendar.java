package org.pourparlers.export;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.pourparlers.claim.Status;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/** Dated entries as a calendar (RFC 5545), whole days; spans over two months are left out. */
final class ICalendar {
  private static final int LONGEST = 62;
  private static final int FOLD = 74;

  private ICalendar() {}

  static void write(Export export, PrintWriter out) {
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Pourparlers//Record//EN");
    export.entries(
        entry -> {
          Days days = Days.of(entry.date());
          if (days != null && days.length() <= LONGEST) {
            event(entry, days, out);
          }
        });
    line(out, "END:VCALENDAR");
  }

  private static void event(Entry entry, Days days, PrintWriter out) {
    String start = day(days.from());
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + entry.id() + "@pourparlers");
    // No clock in an export: the stamp is the day of the event itself.
    line(out, "DTSTAMP:" + start + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + start);
    line(out, "DTEND;VALUE=DATE:" + day(days.to() + 1));
    line(out, "SUMMARY:" + text(summary(entry)));
    Fact.Where place = entry.place();
    if (place != null) {
      line(out, "LOCATION:" + text(place.name()));
    }
    line(
        out,
        "STATUS:"
            + switch (entry.status()) {
              case OCCURRED, ONGOING, PLANNED -> "CONFIRMED";
              case POSSIBLE -> "TENTATIVE";
              case CALLED_OFF, DENIED -> "CANCELLED";
            });
    line(
        out,
        "DESCRIPTION:"
            + text(
                ReadingJson.name(entry.status()).replace('_', ' ')
                    + "; "
                    + entry.origins()
                    + " origins, "
                    + entry.reports()
                    + " reports"));
    line(out, "CATEGORIES:" + text(ReadingJson.name(entry.kind())));
    line(out, "END:VEVENT");
  }

  private static String summary(Entry entry) {
    String who = names(entry.actors());
    String to = names(entry.recipients());
    String kind = ReadingJson.name(entry.kind());
    String mark = entry.status() == Status.POSSIBLE ? " (possible)" : "";
    return kind + mark + ": " + who + (to.isEmpty() ? "" : " → " + to);
  }

  private static String names(List<Party> parties) {
    return String.join(", ", parties.stream().map(Party::name).toList());
  }

  private static String day(int day) {
    return LocalDate.ofEpochDay(day).toString().replace("-", "");
  }

  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n")
        .replace("\r", "");
  }

  /** Lines are folded before they grow longer than 75 octets, never inside a character. */
  private static void line(PrintWriter out, String content) {
    var line = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int c = content.codePointAt(i);
      String sign = Character.toString(c);
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > FOLD) {
        line.append("\r\n ");
        octets = 1;
      }
      line.append(sign);
      octets += size;
      i += Character.charCount(c);
    }
    out.print(line.append("\r\n"));
  }
}
