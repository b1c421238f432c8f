package org.pourparlers.export;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;

/**
 * Lines in the 61 tab-separated columns of the GDELT 2.0 Event Database (codebook 2.0, 2015), so
 * that programs for GDELT can read the record. Only what happened is written, since GDELT has no
 * column for what is planned or denied; columns of which the record knows nothing are empty.
 */
final class Gdelt {
  private static final int ACTOR = 10;
  private static final int GEO = 8;

  private Gdelt() {}

  static void write(Export export, PrintWriter out) {
    var points = new Points();
    export.entries(
        entry -> {
          Days days = Days.of(entry.date());
          if (days != null
              && (entry.status() == Status.OCCURRED || entry.status() == Status.ONGOING)) {
            out.println(String.join("\t", columns(export, entry, days, points)));
          }
        });
  }

  private static List<String> columns(Export export, Entry entry, Days days, Points points) {
    LocalDate day = LocalDate.ofEpochDay(Math.max(days.from(), -25_000));
    String date = day.toString().replace("-", "");
    List<String> out = new ArrayList<>();
    out.add(number(entry.id()));
    out.add(date);
    out.add(date.substring(0, 6));
    out.add(date.substring(0, 4));
    // As the codebook counts it, with months of thirty days.
    double share = ((day.getMonthValue() - 1) * 30 + Math.min(30, day.getDayOfMonth())) / 365.0;
    out.add(String.format(Locale.ROOT, "%.4f", day.getYear() + share));
    List<Party> actors = entry.actors();
    List<Party> recipients = entry.recipients();
    actor(out, actors.isEmpty() ? null : actors.get(0));
    actor(
        out, !recipients.isEmpty() ? recipients.get(0) : actors.size() > 1 ? actors.get(1) : null);
    Cameo cameo = Cameo.of(entry.kind());
    out.add("1");
    out.add(cameo.code());
    out.add(cameo.base());
    out.add(cameo.root());
    out.add(String.valueOf(cameo.quad()));
    out.add(String.valueOf(cameo.goldstein()));
    out.add(String.valueOf(entry.mentions().size()));
    out.add(String.valueOf(entry.origins()));
    out.add(String.valueOf(entry.reports()));
    out.add("");
    empty(out, 2 * GEO);
    place(out, entry.place(), points);
    out.add(date + "000000");
    out.add(source(export, entry));
    return out;
  }

  /** GDELT numbers its events: the entry's id, which is a number in hexadecimal digits. */
  private static String number(String id) {
    return String.valueOf(Long.parseLong(id.substring(id.indexOf('-') + 1), 16));
  }

  /** The address of the first report that tells it, else the report's id. */
  private static String source(Export export, Entry entry) {
    var first = export.store().mentions(entry.id(), 1, null).items();
    if (first.isEmpty()) {
      return "";
    }
    String url = first.get(0).url();
    return (url == null ? first.get(0).telling().report() : url).replace('\t', ' ');
  }

  private static void actor(List<String> out, @Nullable Party party) {
    if (party == null) {
      empty(out, ACTOR);
      return;
    }
    String country = party.country() == null ? "" : party.country();
    out.add(country);
    out.add(party.name().toUpperCase(Locale.ROOT).replace('\t', ' '));
    out.add(country);
    empty(out, ACTOR - 3);
  }

  private static void place(List<String> out, Fact.@Nullable Where place, Points points) {
    if (place == null) {
      empty(out, GEO);
      return;
    }
    Points.Point point = points.of(place);
    out.add(Countries.isCountry(place) ? "1" : "4");
    out.add(place.name().replace('\t', ' '));
    empty(out, 3); // codes of FIPS 10-4, which the record does not know
    out.add(point == null ? "" : String.valueOf(point.latitude()));
    out.add(point == null ? "" : String.valueOf(point.longitude()));
    out.add(place.geonames() == null ? "" : String.valueOf(place.geonames()));
  }

  private static void empty(List<String> out, int count) {
    for (int i = 0; i < count; i++) {
      out.add("");
    }
  }
}
