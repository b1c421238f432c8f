package org.pourparlers.store;

import java.nio.file.*;
import java.util.*;
import org.pourparlers.json.*;
import org.pourparlers.reading.Reading;

public class Scratch2 {
  public static void main(String[] a) throws Exception {
    List<Reading> rs =
        new ArrayList<>(
            a.length > 1
                ? Files.readAllLines(Path.of(a[1])).stream().map(ReadingNode::parse).toList()
                : GoldReadings.of(Path.of(a[0])));
    String ref = null;
    for (int seed = 0; seed < 8; seed++) {
      Path f = Path.of("/tmp/rec/t" + seed + ".record");
      for (String x : List.of("", "-wal", "-shm")) Files.deleteIfExists(Path.of(f + x));
      if (seed > 0) Collections.shuffle(rs, new Random(seed));
      long t = System.nanoTime();
      try (Store s = Store.open(f.toString())) {
        long t1 = System.nanoTime();
        if (seed % 2 == 0) System.out.println(s.add(rs));
        else for (var r : rs) s.add(List.of(r));
        long t2 = System.nanoTime();
        String all = Exports.all(s);
        System.out.printf(
            "open %d ms add %d ms export %d ms%n",
            (t1 - t) / 1000000, (t2 - t1) / 1000000, (System.nanoTime() - t2) / 1000000);
        if (ref == null) {
          ref = all;
          Files.writeString(Path.of("/tmp/rec/ENTRIES.jsonl"), Exports.entries(s));
          Files.writeString(Path.of("/tmp/rec/ORIGINS.jsonl"), Exports.origins(s));
          Files.writeString(Path.of("/tmp/rec/ref"), ref);
        } else if (!ref.equals(all)) {
          System.out.println("DIFFERENT seed " + seed);
          Files.writeString(Path.of("/tmp/rec/other"), all);
        }
      }
    }
  }
}
