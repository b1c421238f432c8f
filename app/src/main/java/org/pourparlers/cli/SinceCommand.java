package org.pourparlers.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Change;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Query;
import org.pourparlers.store.ReportLine;
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
  private static final int PAGE_OF_ENTRIES = 1000;
  private static final int LINES = 40;
  private static final String OPEN = "open";
  private static final String DATED = "1000/9999";

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
    out.put("kept", "Announced, and took place");
    out.put("broken", "Announced, and did not take place");
    out.put(OPEN, "Announced and still to come");
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
    if (!since.matches("\\d+|\\d{4}-\\d\\d(-\\d\\d(T[0-9:.]+Z?)?)?")) {
      throw new UsageException(
          since + " is no day, instant or number of a change; write 2025-04-01, or 120");
    }
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
        open(store, digest);
        print(digest, since, last);
      }
    }
    return 0;
  }

  /** What is announced for the time after the latest report. */
  private static void open(Store store, Map<String, List<String>> digest) {
    Query dated = Query.ALL.time(DATED).newestFirst(true).limit(1);
    List<ReportLine> latest = store.reports(dated).items();
    if (latest.isEmpty() || latest.get(0).published() == null) {
      return;
    }
    Query planned = Query.ALL.statuses(Set.of(Status.PLANNED)).limit(PAGE_OF_ENTRIES);
    for (Entry entry : store.entries(planned.time(latest.get(0).published() + "/..")).items()) {
      if (entry.date() != null) {
        digest.computeIfAbsent(OPEN, w -> new ArrayList<>()).add(line(entry));
      }
    }
  }

  private static String line(Entry entry) {
    return String.join(
            ", ",
            EventsCommand.cells(entry).stream().limit(6).filter(cell -> !cell.isEmpty()).toList())
        + "  ["
        + entry.id()
        + "]";
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
