package org.pourparlers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.json.RecordJson;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Person;
import org.pourparlers.record.Stated;
import org.pourparlers.record.Utterance;
import org.pourparlers.store.ReportPage;
import org.pourparlers.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code pourparlers show}: one thing with all that the record knows of it. */
@Command(
    name = "show",
    description = "Shows an entry, statement, actor, origin or report with its sources.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "n-…, u-…, p-…, o-…, or a report's id")
  private List<String> ids = List.of();

  @Option(names = "--json", description = "as JSON Lines")
  private boolean json;

  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() {
    int code = 0;
    try (Store store = record.ask()) {
      for (String id : ids) {
        String shown = show(store, id);
        if (shown == null) {
          throw new UserException("nothing on record has the id " + id);
        }
        System.out.println(shown);
      }
    }
    return code;
  }

  private @Nullable String show(Store store, String id) {
    if (id.startsWith("n-")) {
      Entry entry = store.entry(id);
      return entry == null ? null : json ? line(RecordJson.of(entry)) : entry(store, entry);
    }
    if (id.startsWith("u-")) {
      Utterance utterance = store.statement(id);
      return utterance == null
          ? null
          : json ? line(RecordJson.of(utterance)) : utterance(utterance);
    }
    if (id.startsWith("o-")) {
      Origin origin = store.origin(id);
      return origin == null ? null : json ? line(RecordJson.of(origin)) : origin(origin);
    }
    ReportPage report = store.report(id);
    if (report != null) {
      return json ? ReadingJson.compact(report.reading()) : ReadingView.of(report.reading());
    }
    Person person = store.person(id);
    return person == null ? null : json ? line(RecordJson.of(person)) : person(person);
  }

  private static String line(ObjectNode node) {
    return RecordJson.line(node);
  }

  private static String entry(Store store, Entry entry) {
    List<String> out = new ArrayList<>();
    out.add(String.join("  ", EventsCommand.cells(entry)));
    if (!entry.topics().isEmpty()) {
      out.add("  about: " + String.join(", ", entry.topics()));
    }
    for (var field : entry.values().entrySet()) {
      if (field.getKey().equals("actors") || field.getKey().equals("recipients")) {
        continue;
      }
      for (Stated stated : field.getValue()) {
        out.add(
            "  "
                + field.getKey()
                + ": "
                + stated.value().text()
                + "  ("
                + stated.origins().size()
                + " of "
                + entry.origins()
                + " origins)");
      }
    }
    if (!entry.disagreements().isEmpty()) {
      out.add("  sources disagree on: " + String.join(", ", entry.disagreements()));
    }
    entry.checks().forEach(check -> out.add("  ! " + check.text()));
    links(out, "announced by", entry.announcedBy());
    links(out, "answers", entry.answers());
    links(out, "answered by", entry.answeredBy());
    links(out, "process", entry.process());
    entry
        .mentions()
        .forEach(
            told -> {
              ReportPage page = store.report(told.report());
              String words = page == null ? "" : words(page, told.event());
              out.add(
                  "  " + told.report() + "/" + told.event() + "  " + told.origin() + "  " + words);
            });
    return String.join("\n", out);
  }

  private static String words(ReportPage page, String event) {
    return page.reading().events().stream()
        .filter(one -> one.id().equals(event) && !one.evidence().isEmpty())
        .map(one -> "“" + one.evidence().get(0).of(page.reading().text()).replace('\n', ' ') + "”")
        .findFirst()
        .orElse("");
  }

  private static void links(List<String> out, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      out.add("  " + what + ": " + String.join(", ", ids));
    }
  }

  private static String utterance(Utterance utterance) {
    List<String> out = new ArrayList<>();
    out.add(String.join("  ", StatementsCommand.cells(utterance)));
    utterance.checks().forEach(check -> out.add("  ! " + check.text()));
    for (Utterance.Variant variant : utterance.variants()) {
      out.add(
          "  ["
              + variant.language()
              + (variant.translation() ? ", translation" : "")
              + "] "
              + String.join(", ", variant.reports()));
      out.add(
          "    "
              + (variant.difference().isEmpty()
                  ? variant.text()
                  : difference(variant.difference())));
    }
    return String.join("\n", out);
  }

  /** Words with what was added and [-what was dropped-]. */
  static String difference(List<Utterance.Change> changes) {
    var out = new StringBuilder();
    for (Utterance.Change change : changes) {
      out.append(out.isEmpty() ? "" : " ")
          .append(
              switch (change.what()) {
                case KEPT -> change.words();
                case ADDED -> "{+" + change.words() + "+}";
                case DROPPED -> "[-" + change.words() + "-]";
              });
    }
    return out.toString();
  }

  private static String origin(Origin origin) {
    List<String> out = new ArrayList<>();
    out.add(origin.id() + (origin.source() == null ? "" : "  " + origin.source()));
    for (Origin.Member member : origin.reports()) {
      out.add(
          "  "
              + member.report()
              + "  "
              + ReadingJson.name(member.relation())
              + "  "
              + Math.round(100 * member.overlap())
              + " %");
    }
    return String.join("\n", out);
  }

  private static String person(Person person) {
    List<String> out = new ArrayList<>();
    out.add(
        person.name()
            + "  "
            + ReadingJson.name(person.kind())
            + (person.country() == null ? "" : "  " + person.country())
            + "  "
            + person.id());
    out.add(
        "  "
            + person.entries()
            + " events, "
            + person.statements()
            + " statements, "
            + person.reports()
            + " reports");
    for (Person.Held held : person.roles()) {
      out.add(
          "  "
              + held.title()
              + (held.of() == null ? "" : ", " + held.of().name())
              + (held.from() == null ? "" : "  " + held.from() + " to " + held.to())
              + "  "
              + String.join(" ", held.reports()));
    }
    person
        .forms()
        .forEach(
            form -> out.add("  “" + form.text() + "” " + form.language() + " " + form.reports()));
    return String.join("\n", out);
  }
}
