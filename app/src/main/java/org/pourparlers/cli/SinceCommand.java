package org.pourparlers.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Change;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pourparlers since}: what changed in the record, as a digest or line by line. */
@Command(
    name = "since",
    description = "Tells what changed in the record since a day, an instant or a number.",
    mixinStandardHelpOptions = true)
final class SinceCommand implements Callable<Integer> {
  private static final int PAGE = 2000;
  private static final int LINES = 40;

  private static final Map<String, String> HEADINGS = headings();

  @Parameters(
      paramLabel = "WHEN",
      description = "2025-04-01, 2025-04-01T12:00:00Z, or the number of a change")
  private @Nullable String when;

  @Option(names = "--json", description = "every change as JSON Lines")
  private boolean json;

  @Option(names = "--all", description = "every line of the digest, however long")
  private boolean all;

  @Mixin private RecordOption record = new RecordOption();

  private static Map<String, String> headings() {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("kept", "Announced and held");
    out.put("broken", "Announced and not held");
    out.put("disagreement", "New disagreements");
    out.put("changed", "Changed facts");
    out.put("new_entry", "New events");
    out.put("new_source", "New sources");
    out.put("merged", "Entries that are one");
    out.put("gone", "No longer told");
    out.put("revision", "Later versions of reports");
    out.put("corrected", "Corrections");
    out.put("undone", "Corrections undone");
    return out;
  }

  @Override
  public Integer call() {
    String since = java.util.Objects.requireNonNull(when);
    try (Store store = record.ask()) {
      long after =
          since.chars().allMatch(Character::isDigit) && since.length() != 4
              ? Long.parseLong(since)
              : store.headAt(since);
      Map<String, List<String>> digest = new LinkedHashMap<>();
      HEADINGS.keySet().forEach(what -> digest.put(what, new ArrayList<>()));
      long last = after;
      while (true) {
        List<Change> some = store.changes(last, PAGE);
        if (some.isEmpty()) {
          break;
        }
        for (Change change : some) {
          if (json) {
            System.out.println(RecordJson.line(RecordJson.of(change)));
          } else {
            digest.computeIfAbsent(change.what(), w -> new ArrayList<>()).add(line(change));
          }
        }
        last = some.get(some.size() - 1).number();
      }
      if (!json) {
        print(digest, since, last);
      }
    }
    return 0;
  }

  private static String line(Change change) {
    String text = change.text();
    int colon = text.indexOf(": ");
    boolean plain = change.what().equals("new_entry") && colon >= 0;
    return (plain ? text.substring(colon + 2) : text)
        + "  ["
        + change.subject()
        + (change.why().isEmpty() ? "" : ", " + change.why())
        + "]";
  }

  private void print(Map<String, List<String>> digest, String since, long last) {
    boolean nothing = true;
    for (var part : digest.entrySet()) {
      List<String> lines = part.getValue();
      if (lines.isEmpty()) {
        continue;
      }
      nothing = false;
      System.out.println(
          HEADINGS.getOrDefault(part.getKey(), part.getKey()) + " (" + lines.size() + ")");
      int shown = all ? lines.size() : Math.min(LINES, lines.size());
      lines.subList(0, shown).forEach(line -> System.out.println("  " + line));
      if (shown < lines.size()) {
        System.out.println("  … and " + (lines.size() - shown) + " more (--all)");
      }
      System.out.println();
    }
    System.out.println(
        nothing
            ? "Nothing changed since " + since + "."
            : "The latest change is number "
                + last
                + "; ask from there with: pourparlers since "
                + last);
  }
}
