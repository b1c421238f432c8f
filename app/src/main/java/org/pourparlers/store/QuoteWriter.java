package org.pourparlers.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Days;
import org.pourparlers.record.Quotes;
import org.pourparlers.record.Said;
import org.pourparlers.record.Utterance;
import org.pourparlers.record.Utterances;

/** Keeps utterances true to their blocks, within one transaction. */
final class QuoteWriter {
  private final Connection connection;
  private final Dialect dialect;
  private final Memory memory;
  private final PeopleWriter people;
  private final Set<String> touched = new TreeSet<>();
  private final Map<String, List<QuoteBlock.Slot>> added = new TreeMap<>();
  private final Set<Integer> renewed = new HashSet<>();
  private final Set<Integer> homeless = new TreeSet<>();
  private final Map<Integer, Made> made = new LinkedHashMap<>();
  private final Set<Integer> gone = new TreeSet<>();

  QuoteWriter(Connection connection, Dialect dialect, Memory memory, PeopleWriter people) {
    this.connection = connection;
    this.dialect = dialect;
    this.memory = memory;
    this.people = people;
  }

  private record Made(
      Utterance utterance,
      @Nullable Integer speaker,
      String addressed,
      String block,
      boolean fresh) {}

  /** Adds a statement of a new report. */
  void add(Said said, String origin, @Nullable Integer originDay, int report) {
    String block = said.block(origin, originDay);
    touched.add(block);
    added
        .computeIfAbsent(block, b -> new ArrayList<>())
        .add(new QuoteBlock.Slot(new Quotes.Item(said, origin), report, 0, false));
  }

  /** Moves the statements of reports whose origin is another now. */
  void move(Collection<Integer> reports) throws SQLException {
    Map<String, String> homes = new HashMap<>();
    Batch.in(
        connection,
        "SELECT report, statement, block FROM statements WHERE report IN (*)",
        row -> homes.put(row.getInt(1) + " " + row.getString(2), row.getString(3)),
        reports);
    Map<Integer, Integer> days = new HashMap<>();
    Batch.in(
        connection,
        "SELECT r.num, o.day FROM reports r JOIN origins o ON o.num = r.origin WHERE r.num IN (*)",
        row -> days.put(row.getInt(1), row.getInt(2)),
        reports);
    Set<Integer> moving = new HashSet<>(reports);
    for (String home : new TreeSet<>(homes.values())) {
      touched.add(home);
      QuoteBlock held = memory.quotes.get(home);
      if (held != null) {
        held.slots.removeIf(slot -> moving.contains(slot.report));
      }
    }
    try (var update =
        new Batch(
            connection, "UPDATE statements SET block = ? WHERE report = ? AND statement = ?")) {
      for (QuoteBlock.Slot slot : QuoteRows.ofReports(connection, people, reports)) {
        Said said = slot.item.said();
        int day = days.getOrDefault(slot.report, Days.FOREVER);
        String block = said.block(slot.item.origin(), OriginRow.day(day));
        touched.add(block);
        QuoteBlock held = memory.quotes.get(block);
        if (held != null) {
          held.slots.add(slot);
        }
        if (!block.equals(homes.get(slot.report + " " + said.statement()))) {
          update.add(block, slot.report, said.statement());
        }
      }
      update.flush();
    }
    renewed.addAll(reports);
  }

  /** Groups every touched block anew and writes what changed. */
  void flush() throws SQLException {
    try (var insert = new Batch(connection, QuoteRows.INSERT);
        var assign =
            new Batch(
                connection,
                "UPDATE statements SET utterance = ? WHERE report = ? AND statement = ?")) {
      for (String block : touched) {
        settle(block, insert, assign);
      }
      insert.flush();
      assign.flush();
    }
    write();
  }

  private void settle(String name, Batch insert, Batch assign) throws SQLException {
    QuoteBlock block = memory.quotes.get(name);
    if (block == null) {
      block = new QuoteBlock();
      block.slots.addAll(QuoteRows.load(connection, people, " WHERE s.block = ?", name));
      memory.quotes.put(name, block);
    }
    block.slots.addAll(added.getOrDefault(name, List.of()));
    Map<Said, QuoteBlock.Slot> slots = new IdentityHashMap<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    List<Quotes.Item> items = new ArrayList<>();
    homeless.forEach(utterance -> sizes.put(utterance, 0));
    homeless.clear();
    for (QuoteBlock.Slot slot : block.slots) {
      items.add(slot.item);
      slots.put(slot.item.said(), slot);
      if (slot.utterance != 0) {
        sizes.merge(slot.utterance, 1, Integer::sum);
      }
    }
    Set<Integer> taken = new HashSet<>();
    for (List<Quotes.Item> group : Quotes.cluster(items)) {
      settle(group, slots, sizes, taken, name, insert, assign);
    }
    sizes.keySet().stream().filter(number -> !taken.contains(number)).forEach(gone::add);
  }

  private void settle(
      List<Quotes.Item> group,
      Map<Said, QuoteBlock.Slot> slots,
      Map<Integer, Integer> sizes,
      Set<Integer> taken,
      String block,
      Batch insert,
      Batch assign)
      throws SQLException {
    int number = 0;
    boolean same = true;
    for (Quotes.Item item : group) {
      QuoteBlock.Slot slot = slots.get(item.said());
      if (slot != null && slot.utterance != 0 && !taken.contains(slot.utterance)) {
        number = slot.utterance;
        break;
      }
    }
    boolean fresh = number == 0;
    if (fresh) {
      number = ++memory.lastUtterance;
    }
    taken.add(number);
    same = !fresh && sizes.getOrDefault(number, 0) == group.size();
    Integer speaker = null;
    for (Quotes.Item item : group) {
      QuoteBlock.Slot slot = slots.get(item.said());
      if (slot == null) {
        continue;
      }
      same &= slot.stored && slot.utterance == number && !renewed.contains(slot.report);
      if (item.said().speaker() != null) {
        speaker = people.row(item.said().speaker()).number;
      }
      if (!slot.stored) {
        slot.utterance = number;
        slot.stored = true;
        QuoteRows.insert(insert, slot, block, people);
      } else if (slot.utterance != number) {
        slot.utterance = number;
        assign.add(number, slot.report, item.said().statement());
      }
    }
    if (!same) {
      made.put(
          number,
          new Made(
              Utterances.utterance(group, null, null, List.of(), List.of()),
              speaker,
              EventRows.numbers(Utterances.addressees(group).sides(), people),
              block,
              fresh));
    }
  }

  private void write() throws SQLException {
    Map<Integer, String> ids = new HashMap<>();
    Map<Integer, Integer> hashes = new HashMap<>();
    Set<Integer> old = new TreeSet<>(gone);
    made.forEach(
        (number, one) -> {
          if (!one.fresh) {
            old.add(number);
          }
        });
    Batch.in(
        connection,
        "SELECT num, id, words_hash FROM utterances WHERE num IN (*)",
        row -> {
          ids.put(row.getInt(1), row.getString(2));
          hashes.put(row.getInt(1), row.getInt(3));
          return row.getInt(1);
        },
        old);
    try (var insert =
            new Batch(
                connection,
                "INSERT INTO utterances (id, block, speaker, act, mode, date, day, day_from, day_to, words, "
                    + "language, origins, reports, words_hash, addressed, audience, num) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        var update =
            new Batch(
                connection,
                "UPDATE utterances SET id = ?, block = ?, speaker = ?, act = ?, mode = ?, date = ?, "
                    + "day = ?, day_from = ?, day_to = ?, words = ?, language = ?, origins = ?, "
                    + "reports = ?, words_hash = ?, addressed = ?, audience = ? WHERE num = ?");
        var delete = new Batch(connection, "DELETE FROM utterances WHERE num = ?");
        var words = new Batch(connection, dialect.insertWords("utterance_words"));
        var noWords = new Batch(connection, dialect.deleteWords("utterance_words"))) {
      for (int number : gone) {
        delete.add(number);
        noWords.add(number);
      }
      for (var row : made.entrySet()) {
        Integer hash = hashes.get(row.getKey());
        if (hash != null && hash != search(row.getValue()).hashCode()) {
          noWords.add(row.getKey());
        }
      }
      delete.flush();
      noWords.flush();
      for (var row : made.entrySet()) {
        String search = search(row.getValue());
        Integer hash = hashes.get(row.getKey());
        if (hash == null || hash != search.hashCode()) {
          words.add(row.getKey(), search);
        }
        (row.getValue().fresh ? insert : update)
            .add(columns(row.getKey(), row.getValue(), search.hashCode()));
        String before = ids.get(row.getKey());
        if (before != null) {
          FormerIds.lead(connection, before, row.getValue().utterance.id());
        }
      }
      insert.flush();
      update.flush();
      words.flush();
    }
  }

  private static String search(Made one) {
    var out = new StringBuilder();
    for (Utterance.Variant variant : one.utterance.variants()) {
      if (out.length() < 4000) {
        out.append(variant.text()).append(' ');
      }
    }
    return Stems.of(out.toString());
  }

  private static @Nullable Object[] columns(int number, Made one, int hash) {
    Utterance u = one.utterance;
    Days days = Days.of(u.date());
    int day = days == null ? Days.FOREVER : days.from();
    return new @Nullable Object[] {
      u.id(),
      one.block,
      one.speaker,
      EventRows.name(u.act()),
      EventRows.name(u.mode()),
      u.date(),
      day,
      days == null ? day : days.from(),
      days == null ? day : days.to(),
      u.text(),
      u.language(),
      u.origins(),
      u.reports(),
      hash,
      one.addressed,
      String.join(QuoteRows.OTHER, u.audience()),
      number
    };
  }
}
