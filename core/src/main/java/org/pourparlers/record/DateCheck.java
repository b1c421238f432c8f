package org.pourparlers.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Status;

/** Holds the date of a report against what it tells. */
public final class DateCheck {
  private DateCheck() {}

  /**
   * Reports that tell as past what is dated after their publication, or as still to come what is
   * dated before it; null where there is none.
   */
  public static @Nullable Check of(Collection<Told> tellings) {
    TreeSet<String> early = new TreeSet<>();
    TreeSet<String> late = new TreeSet<>();
    for (Told told : tellings) {
      Days days = Days.of(told.date());
      Integer published = told.published();
      if (days == null || published == null) {
        continue;
      }
      if (told.status() == Status.OCCURRED && days.from() > published) {
        early.add(told.report());
      } else if (told.status() == Status.PLANNED && days.to() < published) {
        late.add(told.report());
      }
    }
    if (early.isEmpty() && late.isEmpty()) {
      return null;
    }
    String text =
        (early.isEmpty()
                ? ""
                : "Told as past, with a date after the publication of: "
                    + String.join(", ", early)
                    + ". ")
            + (late.isEmpty()
                ? ""
                : "Told as to come, with a date before the publication of: "
                    + String.join(", ", late)
                    + ".");
    TreeSet<String> all = new TreeSet<>(early);
    all.addAll(late);
    return new Check(
        "date", "differs", text.strip(), List.of(), Map.of("reports", List.copyOf(all)));
  }
}
