package org.pourparlers.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Correction;
import org.pourparlers.store.Store;

/** Corrections that a visitor makes, signed, dated and written to the audit log. */
public record Corrected(Store store, Audit audit, Clock clock) {
  /** Makes a correction; returns it with its number. */
  public Correction make(
      Context context,
      Correction.What what,
      List<String> targets,
      Map<String, String> values,
      @Nullable String note) {
    Correction made =
        store.correct(
            new Correction(
                0,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                Visitor.of(context).signature(),
                what,
                targets,
                values,
                note == null || note.isBlank() ? null : note.strip(),
                false));
    audit.done(
        context,
        what.name().toLowerCase(Locale.ROOT),
        made.number() + " " + String.join(" ", targets));
    return made;
  }

  /** Undoes a correction. */
  public Correction undo(Context context, long number) {
    Correction undone = store.undo(number, Visitor.of(context).signature());
    audit.done(context, "undo", String.valueOf(number));
    return undone;
  }
}
