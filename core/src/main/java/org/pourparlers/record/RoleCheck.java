package org.pourparlers.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Table;

/** Holds the role that somebody is said to hold against the reports of the time, and of today. */
public final class RoleCheck {
  private static final List<String> OFFICES = offices();

  private RoleCheck() {}

  private static List<String> offices() {
    Table table = Table.load("languages/shared/offices.tsv");
    int office = table.column("office");
    return table.rows().stream().map(row -> row[office]).toList();
  }

  /**
   * A role as reports state it.
   *
   * @param title plain English ("foreign minister")
   * @param of name of the body, country or person it is held of, or null
   * @param report a report that states it
   */
  public record Role(String title, @Nullable String of, String report) {
    /** Title and body in words. */
    public String words() {
      return of == null ? title : title + ", " + of;
    }

    /** Whether the two can be one: of one body, the one title being part of the other. */
    boolean fits(Role other) {
      return (of == null || other.of == null || of.equals(other.of))
          && (title.contains(other.title) || other.title.contains(title));
    }

    /** Whether the two exclude each other: two offices of one body. */
    boolean contradicts(Role other) {
      return of != null
          && Objects.equals(of, other.of)
          && !fits(other)
          && isOffice()
          && other.isOffice();
    }

    private boolean isOffice() {
      return OFFICES.stream().anyMatch(title::contains);
    }
  }

  /**
   * A person's role when something was said or done; null where no report states one.
   *
   * @param person the person's name
   * @param stated what the reports that tell it state, those of most reports first
   * @param then what the reports nearest in time state, or null
   * @param now what the latest reports state, or null
   */
  public static @Nullable Check of(
      String person, List<Role> stated, @Nullable Role then, @Nullable Role now) {
    Role own = stated.isEmpty() ? then : stated.get(0);
    if (own == null) {
      return null;
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("person", person);
    figures.put("role", own.words());
    List<Role> others = new ArrayList<>(stated);
    if (then != null) {
      others.add(then);
    }
    for (Role other : others) {
      if (own.contradicts(other)) {
        figures.put("other", other.words());
        return check(
            "differs",
            person
                + " is "
                + own.words()
                + " by "
                + own.report
                + ", "
                + other.words()
                + " by "
                + other.report
                + ".",
            figures);
      }
    }
    if (now != null && now.contradicts(own)) {
      figures.put("now", now.words());
      return check(
          "changed",
          person + " was " + own.words() + " then; by the latest reports " + now.words() + ".",
          figures);
    }
    return check("agrees", person + " was " + own.words() + " then.", figures);
  }

  private static Check check(String verdict, String text, Map<String, Object> figures) {
    return new Check("role", verdict, text, List.of(), figures);
  }
}
