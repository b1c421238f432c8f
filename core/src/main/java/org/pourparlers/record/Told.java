package org.pourparlers.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Plover;
import org.pourparlers.claim.Status;
import org.pourparlers.claim.Topic;
import org.pourparlers.mention.Actor;
import org.pourparlers.reading.Reading;

/**
 * An event of one reading, with all that merging needs of it and of its report.
 *
 * @param report the report's id
 * @param event the event's id in its reading
 * @param language ISO 639-1 code of the report
 * @param published the day of publication, counted from 1970-01-01, or null
 * @param kind what it is
 * @param plover its PLOVER type and mode
 * @param status how far it has come
 * @param actors those who do it
 * @param recipients those to whom it is done
 * @param date EDTF, or null
 * @param place where, or null
 * @param duration how long, or null
 * @param ordinal the how-manieth, or null
 * @param topics English keywords
 * @param position where in the text it is told, in per mille of its length
 * @param words the words that tell it, shortened
 * @param remark the id of the statement of that reading that speaks of it ({@link Remarks}), or
 *     null
 */
public record Told(
    String report,
    String event,
    String language,
    @Nullable Integer published,
    EventKind kind,
    Plover plover,
    Status status,
    List<Who> actors,
    List<Who> recipients,
    @Nullable String date,
    Fact.@Nullable Where place,
    Fact.@Nullable HowLong duration,
    Fact.@Nullable HowManieth ordinal,
    List<String> topics,
    int position,
    String words,
    @Nullable String remark) {
  private static final int MOST_WORDS = 240;

  /** The events of a reading. */
  public static List<Told> of(Reading reading) {
    Map<String, Who> actors = new HashMap<>();
    for (Actor actor : reading.actors()) {
      if (!actor.witness()) {
        actors.put(actor.id(), Who.of(actor));
      }
    }
    Days published = Days.of(reading.published().edtf());
    Map<String, String> remarks = Remarks.of(reading);
    List<Told> out = new ArrayList<>();
    for (Event event : reading.events()) {
      out.add(
          of(
              reading,
              published == null ? null : (Integer) published.from(),
              event,
              actors,
              remarks.get(event.id())));
    }
    return out;
  }

  /** The same event by others: as a store knows them. */
  public Told by(List<Who> theirActors, List<Who> theirRecipients) {
    return new Told(
        report,
        event,
        language,
        published,
        kind,
        plover,
        status,
        theirActors,
        theirRecipients,
        date,
        place,
        duration,
        ordinal,
        topics,
        position,
        words,
        remark);
  }

  private static Told of(
      Reading reading,
      @Nullable Integer published,
      Event event,
      Map<String, Who> actors,
      @Nullable String remark) {
    int start = event.evidence().isEmpty() ? 0 : event.evidence().get(0).start();
    String words = event.evidence().isEmpty() ? "" : event.evidence().get(0).of(reading.text());
    return new Told(
        reading.report(),
        event.id(),
        reading.language(),
        published,
        event.kind(),
        event.plover(),
        event.status(),
        all(event.actors(), actors),
        all(event.recipients(), actors),
        event.date() == null || Days.of(event.date().edtf()) == null ? null : event.date().edtf(),
        event.place() == null
            ? null
            : new Fact.Where(
                event.place().name(), event.place().country(), event.place().geonames()),
        event.duration() == null
            ? null
            : new Fact.HowLong(event.duration().iso(), event.duration().bound()),
        event.ordinal() == null
            ? null
            : new Fact.HowManieth(event.ordinal().number(), event.ordinal().since()),
        event.topics().stream().map(Topic::name).distinct().toList(),
        (int) (1000L * start / Math.max(1, reading.text().length())),
        words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS),
        remark);
  }

  private static List<Who> all(List<String> ids, Map<String, Who> actors) {
    List<Who> out = new ArrayList<>(ids.size());
    for (String id : ids) {
      Who who = actors.get(id);
      if (who != null && !out.contains(who)) {
        out.add(who);
      }
    }
    return List.copyOf(out);
  }
}
