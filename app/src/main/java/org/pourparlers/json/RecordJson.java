package org.pourparlers.json;

import java.util.List;
import java.util.Map;
import org.pourparlers.record.Change;
import org.pourparlers.record.Check;
import org.pourparlers.record.Correction;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Origin;
import org.pourparlers.record.Party;
import org.pourparlers.record.Person;
import org.pourparlers.record.Process;
import org.pourparlers.record.Stated;
import org.pourparlers.record.Utterance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes lines of the record as JSON: keys in fixed order, absent values as null or empty lists.
 * The formats are {@code pourparlers-entry/1}, {@code -origin/1}, {@code -statement/1}, {@code
 * -actor/1}, {@code -process/1}, {@code -change/1} and {@code -correction/1}.
 */
public final class RecordJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private RecordJson() {}

  /** A node on one line, without a line feed. */
  public static String line(ObjectNode node) {
    return MAPPER.writeValueAsString(node);
  }

  private static ObjectNode node(String format) {
    return MAPPER.createObjectNode().put("format", "pourparlers-" + format + "/1");
  }

  /** An entry. */
  public static ObjectNode of(Entry entry) {
    ObjectNode out = node("entry");
    out.put("id", entry.id()).put("kind", ReadingJson.name(entry.kind()));
    out.putObject("plover").put("event", entry.plover().event()).put("mode", entry.plover().mode());
    out.put("status", ReadingJson.name(entry.status()));
    parties(out.putArray("actors"), entry.actors());
    parties(out.putArray("recipients"), entry.recipients());
    out.put("date", entry.date());
    fact(out, "place", entry.place());
    fact(out, "duration", entry.duration());
    fact(out, "ordinal", entry.ordinal());
    texts(out.putArray("topics"), entry.topics());
    out.put("origins", entry.origins()).put("reports", entry.reports());
    ArrayNode mentions = out.putArray("mentions");
    entry
        .mentions()
        .forEach(
            told ->
                mentions
                    .addObject()
                    .put("report", told.report())
                    .put("event", told.event())
                    .put("origin", told.origin()));
    ObjectNode values = out.putObject("values");
    entry.values().forEach((field, stated) -> stated(values.putArray(field), stated));
    texts(out.putArray("disagreements"), entry.disagreements());
    ArrayNode checks = out.putArray("checks");
    entry.checks().forEach(check -> check(checks.addObject(), check));
    texts(out.putArray("announced_by"), entry.announcedBy());
    texts(out.putArray("answers"), entry.answers());
    texts(out.putArray("answered_by"), entry.answeredBy());
    texts(out.putArray("process"), entry.process());
    return out.put("corrected", entry.corrected());
  }

  private static void parties(ArrayNode out, List<Party> parties) {
    parties.forEach(party -> party(out.addObject(), party));
  }

  private static void party(ObjectNode out, Party party) {
    out.put("id", party.id()).put("name", party.name()).put("country", party.country());
  }

  private static void texts(ArrayNode out, List<String> texts) {
    texts.forEach(out::add);
  }

  private static void stated(ArrayNode out, List<Stated> values) {
    for (Stated stated : values) {
      ObjectNode one = out.addObject();
      fact(one, "value", stated.value());
      texts(one.putArray("origins"), stated.origins());
    }
  }

  private static void fact(
      ObjectNode out, String key, @org.jspecify.annotations.Nullable Fact fact) {
    if (fact == null) {
      out.putNull(key);
    } else if (fact instanceof Fact.Word word) {
      out.put(key, word.text());
    } else if (fact instanceof Fact.Where where) {
      out.putObject(key)
          .put("name", where.name())
          .put("country", where.country())
          .put("geonames", where.geonames());
    } else if (fact instanceof Fact.HowLong length) {
      out.putObject(key).put("iso", length.iso()).put("bound", ReadingJson.name(length.bound()));
    } else if (fact instanceof Fact.HowManieth ordinal) {
      out.putObject(key).put("number", ordinal.number()).put("since", ordinal.since());
    }
  }

  private static void check(ObjectNode out, Check check) {
    out.put("check", check.check());
    for (Map.Entry<String, Object> figure : check.figures().entrySet()) {
      out.set(figure.getKey(), MAPPER.valueToTree(figure.getValue()));
    }
    out.put("verdict", check.verdict()).put("text", check.text());
    texts(out.putArray("entries"), check.entries());
  }

  /** A finding of an entry, by itself. */
  public static ObjectNode of(Entry entry, Check check) {
    ObjectNode out = node("check").put("entry", entry.id());
    check(out, check);
    return out;
  }

  /** An origin. */
  public static ObjectNode of(Origin origin) {
    ObjectNode out = node("origin");
    out.put("id", origin.id()).put("source", origin.source()).put("first", origin.first());
    ArrayNode reports = out.putArray("reports");
    for (Origin.Member member : origin.reports()) {
      reports
          .addObject()
          .put("report", member.report())
          .put("relation", ReadingJson.name(member.relation()))
          .put("overlap", member.overlap());
    }
    return out;
  }

  /** A statement of the record. */
  public static ObjectNode of(Utterance utterance) {
    ObjectNode out = node("statement");
    out.put("id", utterance.id());
    Party speaker = utterance.speaker();
    if (speaker == null) {
      out.putNull("speaker");
    } else {
      party(out.putObject("speaker"), speaker);
    }
    out.put("role", utterance.role());
    ArrayNode to = out.putArray("to");
    utterance.to().forEach(told -> party(to.addObject(), told));
    texts(out.putArray("audience"), utterance.audience());
    out.put("date", utterance.date());
    out.put("act", ReadingJson.name(utterance.act()));
    out.put("mode", ReadingJson.name(utterance.mode()));
    out.put("text", utterance.text()).put("language", utterance.language());
    out.put("origins", utterance.origins()).put("reports", utterance.reports());
    ArrayNode variants = out.putArray("variants");
    for (Utterance.Variant variant : utterance.variants()) {
      ObjectNode one = variants.addObject();
      one.put("text", variant.text()).put("language", variant.language());
      texts(one.putArray("reports"), variant.reports());
      texts(one.putArray("origins"), variant.origins());
      one.put("translation", variant.translation());
      difference(one.putArray("difference"), variant.difference());
    }
    ArrayNode checks = out.putArray("checks");
    utterance.checks().forEach(check -> check(checks.addObject(), check));
    return out;
  }

  /** What became of words, run by run. */
  public static void difference(ArrayNode out, List<Utterance.Change> changes) {
    for (Utterance.Change change : changes) {
      out.addObject().put("what", ReadingJson.name(change.what())).put("words", change.words());
    }
  }

  /** An actor of the record. */
  public static ObjectNode of(Person person) {
    ObjectNode out = node("actor");
    out.put("id", person.id()).put("name", person.name());
    out.put("kind", ReadingJson.name(person.kind())).put("country", person.country());
    ObjectNode ids = out.putObject("ids");
    person.ids().forEach(ids::put);
    ArrayNode forms = out.putArray("forms");
    person
        .forms()
        .forEach(
            form ->
                forms
                    .addObject()
                    .put("text", form.text())
                    .put("language", form.language())
                    .put("reports", form.reports()));
    ArrayNode roles = out.putArray("roles");
    for (Person.Held held : person.roles()) {
      ObjectNode one = roles.addObject().put("title", held.title());
      Party of = held.of();
      if (of == null) {
        one.putNull("of");
      } else {
        party(one.putObject("of"), of);
      }
      one.put("country", held.country()).put("from", held.from()).put("to", held.to());
      texts(one.putArray("reports"), held.reports());
    }
    out.put("entries", person.entries()).put("statements", person.statements());
    return out.put("reports", person.reports());
  }

  /** A process that is followed. */
  public static ObjectNode of(Process process) {
    ObjectNode out = node("process");
    out.put("id", process.id()).put("name", process.name());
    texts(out.putArray("parties"), process.parties());
    texts(out.putArray("keywords"), process.keywords());
    out.put("from", process.from()).put("to", process.to());
    return out.put("together", process.together());
  }

  /** A change of the record. */
  public static ObjectNode of(Change change) {
    ObjectNode out = node("change");
    out.put("number", change.number()).put("at", change.at()).put("what", change.what());
    out.put("subject", change.subject()).put("field", change.field());
    out.put("before", change.before()).put("after", change.after());
    return out.put("why", change.why()).put("text", change.text());
  }

  /** A correction. */
  public static ObjectNode of(Correction correction) {
    ObjectNode out = node("correction");
    out.put("number", correction.number()).put("at", correction.at());
    out.put("who", correction.who()).put("what", ReadingJson.name(correction.what()));
    texts(out.putArray("targets"), correction.targets());
    ObjectNode values = out.putObject("values");
    correction.values().forEach(values::put);
    return out.put("note", correction.note()).put("undone", correction.undone());
  }
}
