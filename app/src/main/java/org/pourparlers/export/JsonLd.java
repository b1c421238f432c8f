package org.pourparlers.export;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;
import org.pourparlers.json.ReadingJson;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.record.Fact;
import org.pourparlers.record.Party;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries as schema.org Events in JSON-LD, one a line. */
final class JsonLd {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonLd() {}

  static void write(Export export, PrintWriter out) {
    export.entries(entry -> out.println(MAPPER.writeValueAsString(event(entry))));
  }

  private static ObjectNode event(Entry entry) {
    ObjectNode out = MAPPER.createObjectNode();
    out.put("@context", "https://schema.org").put("@type", "Event");
    out.put("identifier", entry.id());
    out.put("name", ReadingJson.name(entry.kind()) + ": " + names(entry.actors()));
    Days days = Days.of(entry.date());
    if (days != null && days.from() != Days.ALWAYS) {
      out.put("startDate", Days.iso(days.from()));
    }
    if (days != null && days.to() != Days.FOREVER && days.length() > 1) {
      out.put("endDate", Days.iso(days.to()));
    }
    String status = status(entry.status());
    if (status != null) {
      out.put("eventStatus", "https://schema.org/" + status);
    }
    Fact.HowLong duration = entry.duration();
    if (duration != null) {
      out.put("duration", duration.iso());
    }
    Fact.Where place = entry.place();
    if (place != null) {
      ObjectNode location = out.putObject("location").put("@type", "Place");
      location.put("name", place.name());
      if (place.geonames() != null) {
        location.put("sameAs", "https://sws.geonames.org/" + place.geonames() + "/");
      }
      if (place.country() != null) {
        location
            .putObject("address")
            .put("@type", "PostalAddress")
            .put("addressCountry", place.country());
      }
    }
    parties(out.putArray("organizer"), entry.recipients().isEmpty() ? List.of() : entry.actors());
    parties(
        out.putArray("attendee"),
        entry.recipients().isEmpty() ? entry.actors() : entry.recipients());
    ArrayNode about = out.putArray("about");
    entry.topics().forEach(about::add);
    ArrayNode sources = out.putArray("subjectOf");
    entry
        .mentions()
        .forEach(
            told ->
                sources.addObject().put("@type", "NewsArticle").put("identifier", told.report()));
    return out;
  }

  private static @Nullable String status(Status status) {
    return switch (status) {
      case PLANNED, POSSIBLE -> "EventScheduled";
      case CALLED_OFF -> "EventCancelled";
      case OCCURRED, ONGOING, DENIED -> null;
    };
  }

  private static void parties(ArrayNode out, List<Party> parties) {
    for (Party party : parties) {
      out.addObject()
          .put(
              "@type",
              party.kind() == ActorKind.PERSON
                  ? "Person"
                  : party.kind() == ActorKind.COUNTRY ? "GovernmentOrganization" : "Organization")
          .put("identifier", party.id())
          .put("name", party.name());
    }
  }

  private static String names(List<Party> parties) {
    return String.join(", ", parties.stream().map(Party::name).toList());
  }
}
