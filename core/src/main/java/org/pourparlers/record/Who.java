package org.pourparlers.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorKind;

/**
 * An actor as readings of different reports agree on it.
 *
 * @param key the same for all spellings of one name: "person:steve vitkof", "country:RUS"
 * @param name the name that the reading gives
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code of the country it acts for, or null
 */
public record Who(String key, String name, ActorKind kind, @Nullable String country) {

  /** The actor of a reading, told apart by name alone. */
  public static Who of(Actor actor) {
    return new Who(key(actor), actor.name(), actor.kind(), actor.country());
  }

  /** The side it stands for: its country, else itself. */
  public String side() {
    return country == null ? key : country;
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  /** Whether it is a person known by one word only ("Witkoff"). */
  public boolean isShort() {
    return isPerson() && key.indexOf(' ') < 0;
  }

  /** The last word of a person's key ("vitkof"), by which short names find it. */
  public String surname() {
    return key.substring(Math.max(key.lastIndexOf(' '), key.indexOf(':')) + 1);
  }

  private static String key(Actor actor) {
    if (actor.kind() == ActorKind.COUNTRY && actor.country() != null) {
      return "country:" + actor.country();
    }
    List<String> words = Spelling.words(actor.name());
    String name = words.isEmpty() ? actor.name().toLowerCase(Locale.ROOT) : String.join(" ", words);
    return switch (actor.kind()) {
      case PERSON -> "person:" + name;
      case COUNTRY -> "country:" + name;
      // Reports differ on which of the two an armed movement is.
      case ORGANISATION, GROUP -> "body:" + name;
    };
  }
}
