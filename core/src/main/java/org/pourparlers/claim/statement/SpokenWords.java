package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pourparlers.claim.Statement;
import org.pourparlers.report.Span;

/** Tells of any stretch of a report whose words it is. Immutable. */
public final class SpokenWords {
  private record Stretch(Span span, Statement statement) {}

  private final List<Stretch> stretches;
  private final int[] reach;

  private SpokenWords(List<Stretch> stretches) {
    this.stretches = stretches;
    this.reach = new int[stretches.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, stretches.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /** The words of a report's statements. */
  public static SpokenWords of(List<Statement> statements) {
    List<Stretch> stretches = new ArrayList<>();
    for (Statement statement : statements) {
      for (Span span : statement.content()) {
        stretches.add(new Stretch(span, statement));
      }
    }
    stretches.sort(Comparator.comparing(Stretch::span));
    return new SpokenWords(List.copyOf(stretches));
  }

  /** The statements whose content holds every character of a stretch, the innermost first. */
  public List<Statement> covering(Span stretch) {
    List<Stretch> found = new ArrayList<>();
    for (int i = lastFrom(stretch.start()); i >= 0 && reach[i] >= stretch.end(); i--) {
      if (stretches.get(i).span().contains(stretch)) {
        found.add(stretches.get(i));
      }
    }
    found.sort(Comparator.comparingInt(s -> s.span().length()));
    return found.stream().map(Stretch::statement).toList();
  }

  /** The ids of those whose words the innermost statements around a stretch are. */
  public Set<String> speakers(Span stretch) {
    Set<String> speakers = new LinkedHashSet<>();
    List<Statement> around = covering(stretch);
    for (Statement statement : around) {
      boolean innermost = statement.content().equals(around.get(0).content());
      if (innermost && statement.speaker() != null) {
        speakers.add(statement.speaker());
      }
    }
    return speakers;
  }

  /** The number of the last stretch that begins at or before an offset, or -1. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
