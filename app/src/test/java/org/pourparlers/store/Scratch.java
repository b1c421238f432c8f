package org.pourparlers.store;

import java.nio.file.*;
import java.util.*;
import org.pourparlers.json.*;
import org.pourparlers.reading.Reading;
import org.pourparlers.record.*;

public class Scratch {
  public static void main(String[] a) throws Exception {
    List<Reading> rs =
        a.length > 1
            ? Files.readAllLines(Path.of(a[1])).stream().map(ReadingNode::parse).toList()
            : GoldReadings.of(Path.of(a[0]));
    var fps = rs.stream().map(Fingerprint::of).toList();
    Map<String, Integer> pub = new HashMap<>();
    fps.forEach(f -> pub.put(f.report(), f.published()));
    var fams = Families.of(fps);
    Map<String, String> origin = new HashMap<>();
    Map<String, Integer> day = new HashMap<>();
    var so = new StringBuilder();
    for (var f : fams) {
      Integer d = null;
      for (var r : f) {
        origin.put(r, "o-" + f.get(0));
        if (pub.get(r) != null && (d == null || pub.get(r) < d)) d = pub.get(r);
      }
      for (var r : f) day.put(r, d);
      so.append(
          "{\"id\":\"o-"
              + f.get(0)
              + "\",\"reports\":["
              + String.join(",", f.stream().map(r -> "{\"report\":\"" + r + "\"}").toList())
              + "]}\n");
    }
    Map<String, List<Clustering.Item>> blocks = new TreeMap<>();
    for (var r : rs)
      for (var t : Told.of(r)) {
        var it = new Clustering.Item(t, origin.get(t.report()), day.get(t.report()));
        blocks.computeIfAbsent(Block.of(t, it.originDay()), k -> new ArrayList<>()).add(it);
      }
    var se = new StringBuilder();
    for (var b : blocks.values())
      for (var c : Clustering.cluster(b)) {
        var e = Entries.entry(c, w -> new Party(w.key(), w.name(), w.kind(), w.country()));
        se.append(
            "{\"id\":\""
                + e.id()
                + "\",\"mentions\":["
                + String.join(
                    ",",
                    e.mentions().stream()
                        .map(
                            m ->
                                "{\"report\":\""
                                    + m.report()
                                    + "\",\"event\":\""
                                    + m.event()
                                    + "\"}")
                        .toList())
                + "]}\n");
      }
    Files.writeString(Path.of("/tmp/rec/ORIGINS.jsonl"), so);
    Files.writeString(Path.of("/tmp/rec/ENTRIES.jsonl"), se);
    if (a.length < 2) {
      var sr = new StringBuilder();
      for (var r : rs) sr.append(ReadingJson.compact(r)).append('\n');
      Files.writeString(Path.of("/tmp/rec/READINGS.jsonl"), sr);
    }
  }
}
