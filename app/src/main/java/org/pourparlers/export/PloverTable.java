package org.pourparlers.export;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/**
 * Tab-separated lines with the columns of POLECAT (the event data in PLOVER coding, Halterman et
 * al. 2023) that the record can fill: one line for each pair of actor and recipient. Four columns
 * more say what POLECAT has none for: the date as EDTF, status, how many origins and reports.
 */
final class PloverTable {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Recipient Name",
          "Recipient Country",
          "Placename",
          "Country",
          "GeoNames ID",
          "EDTF Date",
          "Status",
          "Origins",
          "Reports");

  private PloverTable() {}

  static void write(Export export, PrintWriter out) {
    out.println(String.join("\t", COLUMNS));
    export.entries(
        entry -> {
          List<Party> actors = entry.actors();
          List<Party> recipients = entry.recipients();
          if (!recipients.isEmpty()) {
            for (Party actor : actors) {
              recipients.forEach(recipient -> line(entry, actor, recipient, out));
            }
          } else if (actors.size() > 1) {
            // All sides act: PLOVER writes such an event once for each direction.
            for (Party actor : actors) {
              for (Party other : actors) {
                if (actor != other) {
                  line(entry, actor, other, out);
                }
              }
            }
          } else {
            line(entry, actors.isEmpty() ? null : actors.get(0), null, out);
          }
        });
  }

  private static void line(
      Entry entry, @Nullable Party actor, @Nullable Party recipient, PrintWriter out) {
    Fact.Where place = entry.place();
    out.println(
        String.join(
            "\t",
            entry.id(),
            day(entry.date()),
            text(entry.plover().event()),
            text(entry.plover().mode()),
            Cameo.of(entry.kind()).quadName(),
            text(String.join(";", entry.topics())),
            actor == null ? "" : text(actor.name()),
            actor == null ? "" : text(actor.country()),
            recipient == null ? "" : text(recipient.name()),
            recipient == null ? "" : text(recipient.country()),
            place == null ? "" : text(place.name()),
            place == null ? "" : text(place.country()),
            place == null || place.geonames() == null ? "" : String.valueOf(place.geonames()),
            text(entry.date()),
            ReadingJson.name(entry.status()),
            String.valueOf(entry.origins()),
            String.valueOf(entry.reports())));
  }

  /** The day, or the first of the days that it may have been; empty where it is not known. */
  private static String day(@Nullable String edtf) {
    Days days = Days.of(edtf);
    return days == null || days.from() == Days.ALWAYS ? "" : Days.iso(days.from());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.replace('\t', ' ');
  }
}
