package org.pourparlers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands about a record, as users type them: what they print, and how they end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String ADA = "Ada";

  @TempDir private static Path folder;
  private String record = "";

  @BeforeAll
  void add() {
    record = folder.resolve("record").toString();
    Run run = Run.of("add", "--record", record, EXAMPLES.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("8 reports added, 0 were on record");
  }

  private Run ask(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--record");
    all.add(record);
    return Run.of(all.toArray(String[]::new));
  }

  private String meeting() {
    Run run = ask("events", "--between", "Ilan Torvak", "Darko Selmi", "--time", "2025-03-14");
    assertThat(run.code()).isZero();
    return run.json().get(0).path("id").asString();
  }

  @Test
  void whatIsOnRecordIsNotAddedAgain() {
    Run run = ask("add", EXAMPLES.resolve("wire.jsonl").toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("0 reports added").contains("; 0 new entries");
  }

  @Test
  void eventsAreFiltered() {
    assertThat(ask("events").json())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            line -> assertThat(line.path("format").asString()).isEqualTo("pourparlers-entry/1"));
    Run day = ask("events", "--time", "2025-03-14", "--kind", "meeting", "--status", "occurred");
    assertThat(day.json())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.path("place").path("name").asString()).isEqualTo("Geneva");
              assertThat(entry.path("duration").path("iso").asString()).isEqualTo("PT3H");
              assertThat(entry.path("ordinal").path("number").asInt()).isEqualTo(2);
            });
    assertThat(ask("events", "--place", "geneva", "--time", "2025-03-XX").json()).hasSize(1);
    assertThat(ask("events", "--time", "1999").json()).isEmpty();
    assertThat(ask("events", "--limit", "3").json()).hasSize(3);
    assertThat(ask("events", "--origins", "2").json())
        .allSatisfy(entry -> assertThat(entry.path("origins").asInt()).isGreaterThan(1));
    Run table = ask("events", "--format", "table", "--actor", "Darko Selmi");
    assertThat(table.out()).startsWith("date").contains("Darko Selmi").contains("Geneva");
    Run csv = ask("events", "--format", "csv", "--newest");
    assertThat(csv.out().lines().findFirst())
        .contains("date,kind,status,who,to,place,length,origins,reports,id");
  }

  @Test
  void wordsAreFoundInflectedAndWithoutAccents() {
    List<String> exact = ids(ask("reports", "--text", "détenus libérés"));
    assertThat(exact).isNotEmpty();
    assertThat(ids(ask("reports", "--text", "DETENU libere"))).isEqualTo(exact);
    assertThat(ids(ask("reports", "--text", "bridges")))
        .isEqualTo(ids(ask("reports", "--text", "bridge")));
    assertThat(ids(ask("reports", "--text", "xylophone"))).isEmpty();
  }

  private static List<String> ids(Run run) {
    assertThat(run.code()).isZero();
    return run.json().stream().map(line -> line.path("id").asString()).toList();
  }

  @Test
  void statementsPeopleReportsOrigins() {
    Run said = ask("statements", "--actor", "Ilan Torvak");
    assertThat(said.json())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.path("speaker").path("name").asString()).isEqualTo("Ilan Torvak"));
    assertThat(ask("statements", "--act", "decline").json())
        .allSatisfy(line -> assertThat(line.path("act").asString()).isEqualTo("decline"));
    assertThat(ask("people", "--text", "selmi").json())
        .extracting(line -> line.path("name").asString())
        .contains("Darko Selmi");
    assertThat(ask("reports").json()).hasSize(8);
    assertThat(ask("reports", "--in", "fr").json())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.path("language").asString()).isEqualTo("fr"));
    assertThat(ask("origins").json())
        .allSatisfy(line -> assertThat(line.path("reports").size()).isPositive());
  }

  @Test
  void oneThingIsShownWithItsSources() {
    String id = meeting();
    Run entry = ask("show", id);
    assertThat(entry.code()).isZero();
    assertThat(entry.out())
        .contains("duration: PT3H")
        .contains("Stated to be number 2 since 2025-01")
        .contains("“Genève, le président morvanien reçoit");
    JsonNode json = ask("show", "--json", id).json().get(0);
    String report = json.path("mentions").get(0).path("report").asString();
    assertThat(ask("show", report).out()).contains("Ilan Torvak");
    String origin = json.path("mentions").get(0).path("origin").asString();
    assertThat(ask("show", origin).out()).contains(report + "  first");
    String person = json.path("actors").get(0).path("id").asString();
    assertThat(ask("show", person).out()).contains("events");
    String said = ask("statements", "--actor", "Ilan Torvak").json().get(0).path("id").asString();
    assertThat(ask("show", said).out()).contains("[fr]");
    Run none = ask("show", "n-000000000000");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("nothing on record has the id n-000000000000");
  }

  @Test
  void checksAreListed() {
    assertThat(ask("checks", "--check", "ordinal").json())
        .anySatisfy(
            line -> {
              assertThat(line.path("format").asString()).isEqualTo("pourparlers-check/1");
              assertThat(line.path("verdict").asString()).isEqualTo("missing");
              assertThat(line.path("stated").asInt()).isEqualTo(2);
              assertThat(line.path("entry").asString()).isEqualTo(meeting());
            });
    assertThat(ask("checks", "--verdict", "declined").json())
        .allSatisfy(line -> assertThat(line.path("check").asString()).isEqualTo("silence"));
  }

  @Test
  void whatChangedIsADigest() {
    Run digest = ask("since", "2020-01-01");
    assertThat(digest.code()).isZero();
    assertThat(digest.out()).contains("New events (").contains("ask from there with");
    Run lines = ask("since", "0", "--json");
    assertThat(lines.json().get(0).path("number").asLong()).isEqualTo(1);
    long head = lines.json().get(lines.json().size() - 1).path("number").asLong();
    assertThat(ask("since", String.valueOf(head), "--json").out()).isEmpty();
    assertThat(ask("since", "9999-01-01").out())
        .contains("ask from there")
        .doesNotContain("New events");
    Run wrong = ask("since", "yesterday");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("yesterday is no day");
  }

  @Test
  void correctionsAreKeptAndUndone() {
    String id = meeting();
    Run set =
        ask("correct", "set", id, "place=Lausanne", "--who", ADA, "--note", "the host said so");
    assertThat(set.code()).isZero();
    long number = set.json().get(0).path("number").asLong();
    assertThat(ask("show", "--json", id).json().get(0).path("place").path("name").asString())
        .isEqualTo("Lausanne");
    assertThat(ask("correct", "list").json())
        .anySatisfy(
            line -> {
              assertThat(line.path("who").asString()).isEqualTo(ADA);
              assertThat(line.path("note").asString()).isEqualTo("the host said so");
            });
    assertThat(ask("correct", "undo", String.valueOf(number), "--who", ADA).code()).isZero();
    assertThat(ask("show", "--json", id).json().get(0).path("place").path("name").asString())
        .isEqualTo("Geneva");
    assertThat(ask("correct", "undo", String.valueOf(number)).err()).contains("was undone before");
    assertThat(ask("correct", "improve", id).code()).isEqualTo(2);
    assertThat(ask("correct", "set", id, "colour=red").code()).isEqualTo(1);
    assertThat(ask("correct", "undo", "x").code()).isEqualTo(2);
  }

  @Test
  void processesAreDefinedShownForgotten() throws IOException {
    Path file = folder.resolve("karsk.yml");
    Files.writeString(
        file,
        "id: karsk\nname: The bridge of Karsk\nparties: [Ilan Torvak, Darko Selmi]\ntogether: 2\n");
    assertThat(ask("processes", "--define", file.toString()).err())
        .contains("following karsk: The bridge of Karsk");
    assertThat(ask("processes", "--format", "json").json())
        .extracting(line -> line.path("id").asString())
        .contains("karsk");
    Run standing = ask("processes", "karsk");
    assertThat(standing.out())
        .contains("The bridge of Karsk: ")
        .contains("Steps")
        .contains(meeting());
    assertThat(ask("events", "--process", "karsk").json()).isNotEmpty();
    assertThat(ask("processes", "--forget", "karsk").code()).isZero();
    assertThat(ask("processes", "karsk").code()).isEqualTo(1);
    Path example = EXAMPLES.resolve("processes").resolve("ukraine-2025.yml");
    assertThat(ask("processes", "--define", example.toString()).code()).isZero();
    assertThat(ask("processes", "--define", "nowhere.yml").err())
        .contains("there is no file nowhere.yml");
  }

  @Test
  void everythingIsReadAnew() {
    String before = ask("export").out();
    Run none = ask("reread");
    assertThat(none.code()).isZero();
    assertThat(none.err()).contains("every report was read by this version already");
    Run all = ask("reread", "--version-name", "next");
    assertThat(all.code()).isZero();
    assertThat(all.err()).contains("8 reports read anew");
    assertThat(ask("export").out()).isEqualTo(before);
  }

  @Test
  void aFolderIsFollowed() throws IOException {
    Path incoming = Files.createDirectory(folder.resolve("incoming"));
    Files.copy(EXAMPLES.resolve("vienna-round.txt"), incoming.resolve("a.txt"));
    Files.writeString(incoming.resolve("notes.yml"), "not: a report");
    Files.writeString(incoming.resolve(".hidden.txt"), "Not a report either.");
    String other = folder.resolve("followed").toString();
    Run first = Run.of("follow", "--once", incoming.toString(), "--record", other);
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("1 reports added");
    Files.copy(EXAMPLES.resolve("karsk-bridge.html"), incoming.resolve("b.html"));
    assertThat(Run.of("follow", "--once", incoming.toString(), "--record", other).err())
        .contains("1 reports added");
    assertThat(Run.of("follow", "--once", "nowhere", "--record", other).err())
        .contains("there is no folder or file nowhere");
  }

  @Test
  void everyExportIsWritten() {
    for (String format :
        List.of(
            "jsonl",
            "csv",
            "codebook",
            "plover",
            "gdelt",
            "graphml",
            "geojson",
            "icalendar",
            "jsonld",
            "annotations")) {
      Run run = ask("export", "--format", format);
      assertThat(run.code()).as(format).isZero();
      assertThat(run.out()).as(format).isNotBlank();
    }
    for (String what :
        List.of("entries", "readings", "origins", "statements", "actors", "changes")) {
      assertThat(ask("export", "--what", what).json()).as(what).isNotEmpty();
    }
    Path file = folder.resolve("out.csv");
    assertThat(ask("export", "--format", "csv", "--output", file.toString()).out()).isEmpty();
    assertThat(file).content().startsWith("id,").contains("Geneva");
    Run none = ask("export", "--what", "origins", "--format", "gdelt");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("there is no gdelt of origins");
  }

  @Test
  void usersAreNamed() throws IOException {
    Path users = folder.resolve("users");
    Run ada =
        Run.with(
            "correct horse battery\n",
            "user",
            "ada",
            "--users",
            users.toString(),
            "--role",
            "editor");
    assertThat(ada.code()).isZero();
    Run bot = Run.of("user", "bot", "--users", users.toString(), "--token");
    assertThat(bot.out().strip()).hasSizeGreaterThan(30).doesNotContain(" ");
    assertThat(users)
        .content()
        .contains("ada\teditor\t$argon2id$")
        .contains("bot\treader\tsha256$")
        .doesNotContain("battery")
        .doesNotContain(bot.out().strip());
    // Another password takes the place of the first.
    assertThat(Run.with("another password\n", "user", "ada", "--users", users.toString()).code())
        .isZero();
    assertThat(Files.readAllLines(users)).filteredOn(line -> line.startsWith("ada\t")).hasSize(1);
    assertThat(Run.with("short\n", "user", "eve", "--users", users.toString()).err())
        .contains("at least 10 characters");
    assertThat(
            Run.with(
                    "long enough one\n",
                    "user",
                    "eve",
                    "--users",
                    users.toString(),
                    "--role",
                    "queen")
                .code())
        .isEqualTo(2);
    assertThat(Run.with("long enough one\n", "user", "e v e", "--users", users.toString()).code())
        .isEqualTo(1);
    assertThat(Run.of("user", "eve").code()).isEqualTo(2);
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    assertThat(ask("events", "--time", "yesterday").code()).isEqualTo(2);
    assertThat(ask("events", "--time", "yesterday").err()).contains("--time yesterday is no date");
    assertThat(ask("events", "--kind", "picnic").err())
        .contains("no kind picnic; there are: meeting, call");
    assertThat(ask("events", "--between", "RUS").code()).isEqualTo(2);
    assertThat(Run.of("frobnicate").code()).isEqualTo(2);
    assertThat(Run.of("events", "--record", folder.resolve("none").toString()).err())
        .contains("there is no record")
        .contains("make one with: pourparlers add");
    Run place = Run.of("events", "--record", folder.toString());
    assertThat(place.code()).isEqualTo(1);
    assertThat(place.err()).contains("is a folder, no record");
    Path letter = folder.resolve("letter");
    Files.writeString(letter, "Dear Sir or Madam, this is no record.".repeat(100));
    assertThat(Run.of("events", "--record", letter.toString()).err())
        .contains("is no record, or is damaged");
    assertThat(ask("add", "nowhere.txt").code()).isEqualTo(1);
    assertThat(ask("add", "nowhere.txt").err()).contains("there is no file nowhere.txt");
    assertThat(
            ask("add", "--published", "soon", EXAMPLES.resolve("vienna-round.txt").toString())
                .code())
        .isEqualTo(2);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(ask("add", empty.toString()).err()).contains("holds no files that reports come in");
  }

  @Test
  void helpTellsOfEveryCommand() {
    Run help = Run.of("--help");
    assertThat(help.code()).isZero();
    for (String command :
        List.of(
            "read",
            "add",
            "follow",
            "events",
            "statements",
            "people",
            "reports",
            "origins",
            "processes",
            "show",
            "checks",
            "since",
            "export",
            "correct",
            "reread",
            "explain",
            "serve",
            "demo",
            "user")) {
      assertThat(help.out()).contains("\n  " + command + " ");
      assertThat(Run.of("help", command).out())
          .as(command)
          .startsWith("Usage: pourparlers " + command);
    }
    assertThat(help.out()).contains("Exit codes:").contains("wrong use");
    assertThat(Run.of("--version").out()).isNotBlank();
  }
}
