package org.pourparlers.store;

import java.nio.file.*;
import java.util.*;
import org.pourparlers.json.*;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.*;

public class Scratch3 {
  public static void main(String[] a) throws Exception {
    List<Reading> rs = Files.readAllLines(Path.of(a[0])).stream().map(ReadingNode::parse).toList();
    var fps = rs.stream().map(Fingerprint::of).toList();
    Set<String> f1 = Set.of("fr-001", "fr-002", "en-001", "en-002"),
        f2 = Set.of("en-003", "en-004", "fr-003"),
        f3 = Set.of("fr-004", "fr-005", "en-005");
    record P(double v, String s, boolean fam) {}
    List<P> out = new ArrayList<>();
    for (int i = 0; i < fps.size(); i++)
      for (int j = i + 1; j < fps.size(); j++) {
        var x = fps.get(i);
        var y = fps.get(j);
        int sh = 0;
        for (int h : x.tale()) if (Arrays.binarySearch(y.tale(), h) >= 0) sh++;
        double v = (double) sh / Math.max(1, Math.min(x.tale().length, y.tale().length));
        Integer d =
            x.published() == null || y.published() == null
                ? null
                : Math.abs(x.published() - y.published());
        boolean fam = false;
        for (var f : List.of(f1, f2, f3)) fam |= f.contains(x.report()) && f.contains(y.report());
        out.add(
            new P(
                v,
                String.format(
                    "%.2f shared %d sizes %d %d days %s %s %s %s",
                    v,
                    sh,
                    x.tale().length,
                    y.tale().length,
                    d,
                    x.report(),
                    y.report(),
                    x.source() + "|" + y.source()),
                fam));
      }
    out.sort((p, q) -> Double.compare(q.v, p.v));
    out.stream().filter(p -> p.fam).forEach(p -> System.out.println("FAM " + p.s));
    out.stream().filter(p -> !p.fam).limit(14).forEach(p -> System.out.println("    " + p.s));
  }
}
