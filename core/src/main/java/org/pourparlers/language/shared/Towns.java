package org.pourparlers.language.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.shared.KnownPlace.Level;
import org.pourparlers.language.shared.KnownPlace.Position;

/**
 * The towns of {@code languages/shared/places.gz}: gzipped lines, ordered by GeoNames id, of
 * tab-separated GeoNames id, English name, ISO 3166-1 alpha-3 code, latitude, longitude,
 * population, rank, sure, likely, rare and doubtful forms ({@link PlaceMatch.Trust}); forms are
 * folded and separated by |. A line is decoded only when its town is found.
 */
final class Towns {
  private static final String PATH = "languages/shared/places.gz";
  private static final PlaceMatch.Trust[] TRUSTS = PlaceMatch.Trust.values();
  private static final String NAMES = "languages/shared/place-names.gz";
  private static final double RARE = 3;
  private final byte[] data;
  private final FormTable forms;
  private int[] lines = new int[32_768];
  private int size;
  private final @Nullable KnownPlace[] decoded;

  private Towns(byte[] data) {
    this.data = data;
    forms = new FormTable(200_000);
    index();
    lines = Arrays.copyOf(lines, size);
    decoded = new KnownPlace[size];
  }

  private static final class Holder {
    static final Towns TOWNS = new Towns(bytes(PATH));
  }

  /** The towns, read when first asked for. */
  static Towns get() {
    return Holder.TOWNS;
  }

  private static byte[] bytes(String path) {
    InputStream in = Towns.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("missing: " + path);
    }
    try (var unzipped = new GZIPInputStream(in, 1 << 16)) {
      return unzipped.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private void index() {
    int at = 0;
    while (at < data.length) {
      if (size == lines.length) {
        lines = Arrays.copyOf(lines, size * 2);
      }
      lines[size] = at;
      at = cell(at, 7);
      for (int trust = 0; trust < TRUSTS.length; trust++) {
        at = add(at, size * TRUSTS.length + trust);
      }
      size++;
    }
  }

  /** Adds the forms of a cell; returns where the next begins. */
  private int add(int from, int value) {
    int start = from;
    int at = from;
    for (; ; at++) {
      byte c = data[at];
      if (c == '|' || c == '\t' || c == '\n') {
        if (at > start) {
          forms.add(data, start, at, value);
        }
        start = at + 1;
        if (c != '|') {
          return at + 1;
        }
      }
    }
  }

  /** Where a cell of the line that begins at {@code from} begins. */
  private int cell(int from, int number) {
    int at = from;
    for (int cells = 0; cells < number; at++) {
      if (data[at] == '\t') {
        cells++;
      }
    }
    return at;
  }

  /**
   * Adds to a table what languages that have no column in {@code places.tsv} call the large towns:
   * {@code place-names.gz}, lines of GeoNames id and folded forms. The values are those of {@link
   * #forms}.
   */
  void addNames(FormTable table) {
    String all = new String(bytes(NAMES), StandardCharsets.UTF_8);
    int line = 0;
    for (String named : all.split("\n")) {
      int tab = named.indexOf('\t');
      int id = Integer.parseInt(named.substring(0, tab));
      while (id(line) < id) {
        line++;
      }
      for (String form : named.substring(tab + 1).split("\\|")) {
        table.add(form, line * TRUSTS.length + PlaceMatch.Trust.LIKELY.ordinal());
      }
    }
  }

  private int id(int line) {
    int id = 0;
    for (int at = lines[line]; data[at] != '\t'; at++) {
      id = id * 10 + data[at] - '0';
    }
    return id;
  }

  /** The forms; the value of an entry is to be given to {@link #town} and {@link #trust}. */
  FormTable forms() {
    return forms;
  }

  PlaceMatch.Trust trust(int value) {
    return TRUSTS[value % TRUSTS.length];
  }

  int size() {
    return size;
  }

  KnownPlace town(int value) {
    KnownPlace town = line(value / TRUSTS.length);
    return trust(value) == PlaceMatch.Trust.RARE ? town.ranked(town.rank() - RARE) : town;
  }

  private KnownPlace line(int number) {
    KnownPlace known = decoded[number];
    if (known == null) {
      known = decode(number);
      // a race only decodes a line twice: records are safe to share
      decoded[number] = known;
    }
    return known;
  }

  private KnownPlace decode(int number) {
    int from = lines[number];
    int to = cell(from, 7);
    String[] cells = new String(data, from, to - from, StandardCharsets.UTF_8).split("\t");
    return new KnownPlace(
        cells[1],
        cells[2].isEmpty() ? null : cells[2],
        Level.CITY,
        Integer.valueOf(cells[0]),
        new Position(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])),
        Integer.parseInt(cells[5]),
        Double.parseDouble(cells[6]));
  }
}
