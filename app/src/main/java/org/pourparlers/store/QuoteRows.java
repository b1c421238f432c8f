package org.pourparlers.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;
import org.pourparlers.record.Addressees;
import org.pourparlers.record.Quotes;
import org.pourparlers.record.Said;

/** Reads and writes rows of {@code statements}. */
final class QuoteRows {
  static final String INSERT =
      "INSERT INTO statements (report, statement, block, utterance, speaker, speaker_country, mode, "
          + "act, date, words, position, addressed, audience) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String SELECT =
      "SELECT s.report, s.statement, s.utterance, s.speaker, s.speaker_country, s.mode, s.act, s.date, "
          + "s.words, s.position, s.addressed, s.audience, r.id AS report_id, r.day AS report_day, r.language, "
          + "o.id AS origin_id FROM statements s JOIN reports r ON r.num = s.report "
          + "JOIN origins o ON o.num = r.origin";

  /** What stands between two in the column {@code audience}. */
  static final String OTHER = "\n";

  private QuoteRows() {}

  private record Raw(
      int report,
      int utterance,
      @Nullable Integer speaker,
      @Nullable String country,
      String addressed,
      String audience,
      Said said,
      String origin) {}

  /** The statements on record that a condition selects. */
  static List<QuoteBlock.Slot> load(
      Connection connection, PeopleWriter people, String where, @Nullable Object... values)
      throws SQLException {
    return slots(Batch.list(connection, SELECT + where, QuoteRows::raw, values), people);
  }

  /** The statements on record of some reports. */
  static List<QuoteBlock.Slot> ofReports(
      Connection connection, PeopleWriter people, Collection<Integer> reports) throws SQLException {
    return slots(
        Batch.in(connection, SELECT + " WHERE s.report IN (*)", QuoteRows::raw, reports), people);
  }

  private static Raw raw(ResultSet row) throws SQLException {
    return new Raw(
        row.getInt("report"),
        row.getInt("utterance"),
        Batch.number(row, "speaker"),
        row.getString("speaker_country"),
        row.getString("addressed"),
        row.getString("audience"),
        new Said(
            row.getString("report_id"),
            row.getString("statement"),
            row.getString("language"),
            OriginRow.day(row.getInt("report_day")),
            null,
            Addressees.NONE,
            Statement.Mode.valueOf(EventRows.upper(row.getString("mode"))),
            Statement.Act.valueOf(EventRows.upper(row.getString("act"))),
            row.getString("date"),
            row.getString("words"),
            row.getInt("position")),
        row.getString("origin_id"));
  }

  private static List<QuoteBlock.Slot> slots(List<Raw> raw, PeopleWriter people)
      throws SQLException {
    Set<Integer> numbers = new HashSet<>();
    for (Raw row : raw) {
      if (row.speaker != null) {
        numbers.add(row.speaker);
      }
      EventRows.collect(row.addressed, numbers);
    }
    people.loadNumbers(numbers);
    List<QuoteBlock.Slot> out = new ArrayList<>(raw.size());
    for (Raw row : raw) {
      Said said =
          row.said.by(
              row.speaker == null ? null : people.numbered(row.speaker).who(row.country),
              new Addressees(EventRows.actors(row.addressed, people), others(row.audience)));
      out.add(
          new QuoteBlock.Slot(new Quotes.Item(said, row.origin), row.report, row.utterance, true));
    }
    return out;
  }

  static void insert(Batch batch, QuoteBlock.Slot slot, String block, PeopleWriter people)
      throws SQLException {
    Said said = slot.item.said();
    batch.add(
        slot.report,
        said.statement(),
        block,
        slot.utterance,
        said.speaker() == null ? null : (Integer) people.row(said.speaker()).number,
        said.speaker() == null ? null : said.speaker().country(),
        EventRows.name(said.mode()),
        EventRows.name(said.act()),
        said.date(),
        said.text(),
        said.position(),
        EventRows.numbers(said.to().sides(), people),
        String.join(OTHER, said.to().others()));
  }

  /** Whom a column names that are no actors. */
  static List<String> others(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(OTHER, -1));
  }
}
