package org.pourparlers.mention.actor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word by which a clause tells who leads what.
 *
 * @param use where it stands between the two
 * @param title the title it amounts to in plain English; "lead" where what is led decides
 */
record Leading(Use use, String title) {
  /** Where a word of leading stands. */
  enum Use {
    /** "X, who leads the Front", "the Front, which X leads". */
    VERB,
    /** "the Front, led by X". */
    LED,
    /** "X, leading the delegation". */
    BEING,
    /** "X, at the head of the Front". */
    PLACE,
    /** "a delegation with X at its head". */
    INSIDE
  }

  /**
   * What is led.
   *
   * @param of a body, a group, a state; null where only a delegation is known
   * @param delegation whether it is a delegation of that
   * @param part whether it is a part of that: "the prisoners' committee of the Front"
   */
  record Charge(
      @Nullable Figure of, Holding own, boolean delegation, boolean part, int first, int last) {}

  /** The title that leading this amounts to. */
  Title over(Charge charge) {
    String name = title;
    Figure of = charge.of();
    if (charge.delegation() && (name.equals("lead") || name.equals("head"))) {
      name = "head of delegation";
    } else if (name.equals("lead") && charge.part()) {
      name = "head";
    } else if (name.equals("lead")) {
      name =
          of == null
              ? "leader"
              : switch (of.kind) {
                case GROUP, COUNTRY -> "leader";
                case ORGANISATION -> army(of) ? "commander" : "head";
                case PERSON -> "head";
              };
    } else if (name.equals("chair") && of != null && of.isCountry()) {
      name = "president";
    }
    boolean envoy =
        name.equals("adviser") || name.equals("negotiator") || name.equals("representative");
    return new Title(name, envoy ? Title.Sort.ENVOY : Title.Sort.OFFICE, "", false);
  }

  /** Whether it may be said of a person as well as of a body: "who advises the president". */
  boolean ofPeople() {
    return title.equals("adviser") || title.equals("representative") || title.equals("negotiator");
  }

  private static boolean army(Figure body) {
    String name = body.name.toLowerCase(Locale.ROOT);
    return name.endsWith("army") || name.endsWith("forces") || name.endsWith("military");
  }
}
