package org.pourparlers.mention.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over the pieces of a sentence. Elements are separated by spaces: {@code word|word} one
 * of several words; {@code <class>} or {@code <name:class>} a word of a class, captured under its
 * name; {@code <n:number>} a number in figures or words; {@code <y:year>} four figures from 1900 to
 * 2100; {@code <d:dom>} a day of the month; {@code <iso>} a date in figures. A {@code ?} after an
 * element makes it optional.
 */
final class TimePattern {
  /**
   * A match.
   *
   * @param end the piece after the last one
   * @param captures values by name
   */
  record Match(int end, Map<String, String> captures) {}

  private record Element(
      Set<String> words, @Nullable String name, @Nullable String type, boolean optional) {}

  private final List<Element> elements = new ArrayList<>();
  private final TimeWords words;
  private final Numbers numbers;

  TimePattern(String pattern, TimeWords words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
    for (String part : pattern.trim().split(" +")) {
      boolean optional = part.endsWith("?");
      String body = optional ? part.substring(0, part.length() - 1) : part;
      if (body.startsWith("<") && body.endsWith(">")) {
        String inside = body.substring(1, body.length() - 1);
        int colon = inside.indexOf(':');
        String type = inside.substring(colon + 1);
        if (!Set.of("number", "year", "dom", "iso", "clock").contains(type)
            && !words.isClass(type)) {
          throw new IllegalArgumentException("no class " + type + " of time words, in: " + pattern);
        }
        elements.add(
            new Element(Set.of(), colon < 0 ? type : inside.substring(0, colon), type, optional));
      } else {
        elements.add(new Element(literals(body), null, null, optional));
      }
    }
  }

  private static Set<String> literals(String alternatives) {
    Set<String> out = new java.util.HashSet<>();
    for (String word : alternatives.split("\\|")) {
      String folded = org.pourparlers.text.Folding.of(word);
      out.add(folded.isEmpty() ? word : folded);
    }
    return Set.copyOf(out);
  }

  /** What a match may begin with: words, or {@link TimeRules#FIGURE} for any figure. */
  List<String> firsts() {
    List<String> out = new ArrayList<>();
    firsts(0, out);
    return out;
  }

  /** Adds what may stand first from an element on; whether something must. */
  private boolean firsts(int from, Collection<String> out) {
    for (int i = from; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.type() == null) {
        out.addAll(element.words());
      } else if (Set.of("year", "dom", "iso", "clock").contains(element.type())) {
        out.add(TimeRules.FIGURE);
      } else {
        if (element.type().equals("number")) {
          out.add(TimeRules.FIGURE);
        }
        words.forms(element.type()).forEach(out::add);
      }
      if (!element.optional()) {
        return true;
      }
    }
    return false;
  }

  /** Adds what may stand behind a word that a match begins with; whether something must. */
  boolean seconds(String first, Collection<String> out) {
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      String type = element.type();
      if (type == null ? element.words().contains(first) : words.value(type, first) != null) {
        if ("number".equals(type)) {
          words.forms("number").forEach(out::add);
          words.forms("joint").forEach(out::add);
        }
        if (!firsts(i + 1, out)) {
          return false;
        }
      }
      if (!element.optional()) {
        break;
      }
    }
    return true;
  }

  /**
   * The longest match that begins at a piece, or null.
   *
   * @param captures an empty map, which stays empty where there is none
   */
  @Nullable Match match(Pieces pieces, int from, Map<String, String> captures) {
    int end = match(pieces, from, 0, captures);
    if (end <= from) {
      captures.clear();
      return null;
    }
    return new Match(end, Map.copyOf(captures));
  }

  private int match(Pieces pieces, int at, int index, Map<String, String> captures) {
    if (index == elements.size()) {
      return at;
    }
    Element element = elements.get(index);
    int next = step(element, pieces, at, captures);
    if (next > at) {
      int end = match(pieces, next, index + 1, captures);
      if (end >= 0) {
        return end;
      }
      if (element.name() != null) {
        captures.remove(element.name());
      }
    }
    return element.optional() ? match(pieces, at, index + 1, captures) : -1;
  }

  private int step(Element element, Pieces pieces, int at, Map<String, String> captures) {
    if (at >= pieces.size()) {
      return -1;
    }
    String form = pieces.form(at);
    if (element.type() == null || element.name() == null) {
      return element.words().contains(form) ? at + 1 : -1;
    }
    String value;
    int end = at + 1;
    switch (element.type()) {
      case "number" -> {
        Numbers.Found found = numbers.at(pieces, at);
        value = found == null ? null : String.valueOf(found.value());
        end = found == null ? at : found.end();
      }
      case "year" -> value = Figures.year(form);
      case "dom" -> value = Figures.dayOfMonth(form);
      case "iso" -> value = Figures.isIso(form) ? form : null;
      case "clock" -> value = Figures.isClock(form) ? form : null;
      default -> {
        String meant = words.value(element.type(), form);
        boolean small =
            meant != null && words.value("cased", form) != null && !pieces.isCapital(at);
        value = small ? null : meant;
      }
    }
    if (value == null) {
      return -1;
    }
    captures.put(element.name(), value);
    return end;
  }
}
