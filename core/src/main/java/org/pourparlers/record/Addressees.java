package org.pourparlers.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Event;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.reading.Reading;
import org.pourparlers.report.Span;

/**
 * To whom words are said: those whom the report names as told, else those to whom the demand, the
 * threat, the accusation, the refusal or the offer is addressed that the very words make.
 *
 * @param sides actors of the reading
 * @param others in plain English ("journalists")
 */
public record Addressees(List<Who> sides, List<String> others) {
  /** Nobody is told of. */
  public static final Addressees NONE = new Addressees(List.of(), List.of());

  private static final Map<Statement.Act, EventKind> DEEDS = new EnumMap<>(Statement.Act.class);

  static {
    DEEDS.put(Statement.Act.DEMAND, EventKind.DEMAND);
    DEEDS.put(Statement.Act.THREATEN, EventKind.THREAT);
    DEEDS.put(Statement.Act.WARN, EventKind.THREAT);
    DEEDS.put(Statement.Act.CRITICISE, EventKind.ACCUSATION);
    DEEDS.put(Statement.Act.REJECT, EventKind.REJECTION);
    DEEDS.put(Statement.Act.PROPOSE, EventKind.PROPOSAL);
  }

  public Addressees {
    sides = List.copyOf(sides);
    others = List.copyOf(others);
  }

  /** Whether nobody is told of. */
  public boolean isEmpty() {
    return sides.isEmpty() && others.isEmpty();
  }

  /**
   * Those to whom a statement is made.
   *
   * @param actors of the reading, by their ids
   */
  static Addressees of(Statement statement, Reading reading, Map<String, Who> actors) {
    Set<Who> sides = new LinkedHashSet<>();
    List<String> others = new ArrayList<>();
    for (String name : statement.audience()) {
      Who named = named(name, actors);
      if (named == null) {
        others.add(name);
      } else {
        sides.add(named);
      }
    }
    EventKind deed = DEEDS.get(statement.act());
    Who speaker = statement.speaker() == null ? null : actors.get(statement.speaker());
    if (sides.isEmpty() && others.isEmpty() && deed != null && speaker != null) {
      for (Event event : reading.events()) {
        if (event.kind() == deed && overlaps(event, statement.evidence())) {
          sides.addAll(recipients(event, speaker, actors));
        }
      }
    }
    return sides.isEmpty() && others.isEmpty() ? NONE : new Addressees(List.copyOf(sides), others);
  }

  private static @Nullable Who named(String name, Map<String, Who> actors) {
    for (Who who : actors.values()) {
      if (who.name().equals(name)) {
        return who;
      }
    }
    return null;
  }

  private static boolean overlaps(Event event, Span words) {
    return event.evidence().stream().anyMatch(words::overlaps);
  }

  /** Those to whom a side does something, where it is the speaker's. */
  private static List<Who> recipients(Event event, Who speaker, Map<String, Who> actors) {
    boolean own = false;
    for (String id : event.actors()) {
      Who actor = actors.get(id);
      own |= actor != null && actor.side().equals(speaker.side());
    }
    List<Who> out = new ArrayList<>();
    for (String id : event.recipients()) {
      Who recipient = actors.get(id);
      if (own && recipient != null && !recipient.side().equals(speaker.side())) {
        out.add(recipient);
      }
    }
    return out;
  }
}
