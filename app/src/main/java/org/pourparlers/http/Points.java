package org.pourparlers.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;

/** Where the places of the gazetteer lie, and what French calls them. */
public final class Points {
  /**
   * A point on the earth.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Point(float latitude, float longitude) {}

  private Points() {}

  private static final class Known {
    static final Map<Integer, String> FRENCH = new HashMap<>();
    static final Map<String, String> FRENCH_NAMES = new HashMap<>();
    static final Map<Integer, Point> POINTS = new HashMap<>();
    static final Map<String, Point> NAMED = new HashMap<>();

    /** Where the townspeople of a country are in the mean. */
    static final Map<String, Point> COUNTRIES = new HashMap<>();

    static {
      diplomacy();
      towns();
    }

    private static void diplomacy() {
      Table table = Table.load("languages/shared/places.tsv");
      int name = table.column("name");
      int id = table.column("geonames");
      int latitude = table.column("lat");
      int longitude = table.column("lon");
      int french = table.column("fr");
      for (String[] row : table.rows()) {
        if (row[latitude].isEmpty()) {
          continue;
        }
        var point = new Point(Float.parseFloat(row[latitude]), Float.parseFloat(row[longitude]));
        NAMED.put(row[name], point);
        String own = row[french].split("\\|", 2)[0].replaceFirst("^\\?", "");
        if (!own.isEmpty()) {
          FRENCH_NAMES.putIfAbsent(row[name], own);
        }
        if (!row[id].isEmpty()) {
          POINTS.put(Integer.valueOf(row[id]), point);
          if (!own.isEmpty()) {
            FRENCH.put(Integer.valueOf(row[id]), own);
          }
        }
      }
    }

    private static void towns() {
      try (InputStream in = Points.class.getResourceAsStream("/languages/shared/places.gz");
          var reader =
              new BufferedReader(
                  new InputStreamReader(
                      new GZIPInputStream(Objects.requireNonNull(in)), StandardCharsets.UTF_8))) {
        Map<String, double[]> sums = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          String[] cells = line.split("\t", 6);
          if (cells.length > 4 && !cells[0].startsWith("#")) {
            var point = new Point(Float.parseFloat(cells[3]), Float.parseFloat(cells[4]));
            POINTS.putIfAbsent(Integer.valueOf(cells[0]), point);
            int end = cells[5].indexOf('\t');
            double people = 1 + Double.parseDouble(end < 0 ? cells[5] : cells[5].substring(0, end));
            double[] sum = sums.computeIfAbsent(cells[2], country -> new double[3]);
            sum[0] += people * point.latitude;
            sum[1] += people * point.longitude;
            sum[2] += people;
          }
        }
        sums.forEach(
            (country, sum) ->
                COUNTRIES.put(
                    country, new Point((float) (sum[0] / sum[2]), (float) (sum[1] / sum[2]))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A place's name in French, else its English one. */
  public static String french(@Nullable Integer geonames, String name) {
    return geonames == null
        ? Known.FRENCH_NAMES.getOrDefault(name, name)
        : Known.FRENCH.getOrDefault(geonames, name);
  }

  /** Where a place lies, or null; a country as a whole where most of its townspeople are. */
  public static @Nullable Point point(
      String name, @Nullable Integer geonames, @Nullable String country) {
    Point point = geonames == null ? null : Known.POINTS.get(geonames);
    point = point != null ? point : Known.NAMED.get(name);
    return point != null || geonames != null || country == null
        ? point
        : Known.COUNTRIES.get(country);
  }
}
