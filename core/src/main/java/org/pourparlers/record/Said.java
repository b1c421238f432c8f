package org.pourparlers.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;
import org.pourparlers.mention.Actor;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;

/**
 * A statement of one reading, with all that merging needs of it and of its report.
 *
 * @param report the report's id
 * @param statement the statement's id in its reading
 * @param language ISO 639-1 code of the report
 * @param published the day of publication, counted from 1970-01-01, or null
 * @param speaker who said the words, or null
 * @param to to whom, where the report tells
 * @param mode how they are reported
 * @param act what saying them did
 * @param date EDTF, or null
 * @param text the words; stretches are joined by " … "
 * @param position where in the text they stand, in per mille of its length
 */
public record Said(
    String report,
    String statement,
    String language,
    @Nullable Integer published,
    @Nullable Who speaker,
    Addressees to,
    Statement.Mode mode,
    Statement.Act act,
    @Nullable String date,
    String text,
    int position) {
  /** What stands between two stretches of words. */
  public static final String GAP = " … ";

  /** The statements of a reading. */
  public static List<Said> of(Reading reading) {
    Map<String, Who> actors = new HashMap<>();
    for (Actor actor : reading.actors()) {
      if (!actor.witness()) {
        actors.put(actor.id(), Who.of(actor));
      }
    }
    Days published = Days.of(reading.published().edtf());
    List<Said> out = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      List<String> words = new ArrayList<>();
      for (Span span : statement.content()) {
        words.add(span.of(reading.text()));
      }
      int start =
          statement.content().isEmpty()
              ? statement.evidence().start()
              : statement.content().get(0).start();
      out.add(
          new Said(
              reading.report(),
              statement.id(),
              reading.language(),
              published == null ? null : (Integer) published.from(),
              statement.speaker() == null ? null : actors.get(statement.speaker()),
              Addressees.of(statement, reading, actors),
              statement.mode(),
              statement.act(),
              statement.date() == null ? null : statement.date().edtf(),
              String.join(GAP, words),
              (int) (1000L * start / Math.max(1, reading.text().length()))));
    }
    return out;
  }

  /** The same words by another speaker to others: as a store knows them. */
  public Said by(@Nullable Who theirSpeaker, Addressees others) {
    return new Said(
        report,
        statement,
        language,
        published,
        theirSpeaker,
        others,
        mode,
        act,
        date,
        text,
        position);
  }

  /**
   * Where statements that may be one are looked for: one speaker, one month of its origin's first
   * report; the words of unnamed speakers within their origin only.
   */
  public String block(String origin, @Nullable Integer originDay) {
    return (speaker == null ? origin : speaker.key())
        + "/"
        + Block.month(Block.near(originDay, published));
  }
}
