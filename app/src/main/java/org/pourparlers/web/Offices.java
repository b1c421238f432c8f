package org.pourparlers.web;

import java.util.List;
import org.pourparlers.record.Party;

/** Offices and titles, which the record names in English, in the words of the interface. */
public final class Offices {
  private static final List<String> MODIFIERS = List.of("former", "deputy", "acting");
  private static final String MINISTER = " minister";

  private final Words w;
  private final Vocabulary vocabulary;

  Offices(Words w, Vocabulary vocabulary) {
    this.w = w;
    this.vocabulary = vocabulary;
  }

  /**
   * A title as somebody holds it.
   *
   * @param title in plain English ("former foreign minister")
   * @param holder the holder's name, which may tell the gender
   */
  public String of(String title, String holder) {
    return of(title, Vocabulary.woman(holder));
  }

  /** The title of somebody with what it is of, as the record writes it: "spokesperson, Kremlin". */
  public String line(String role, Party holder) {
    int comma = role.lastIndexOf(", ");
    return comma < 0
        ? of(role, holder.name())
        : of(role.substring(0, comma), holder.name()) + ", " + w.name(role.substring(comma + 2));
  }

  private String of(String title, boolean woman) {
    if (w.has("minister." + field(title))) {
      return w.t("minister." + field(title));
    }
    String plain = vocabulary.title(title, woman);
    if (!plain.equals(title)) {
      return plain;
    }
    for (String modifier : MODIFIERS) {
      if (title.startsWith(modifier + " ")) {
        String rest = of(title.substring(modifier.length() + 1), woman);
        return w.form("title." + modifier, woman ? 1 : 0, rest);
      }
    }
    return title;
  }

  private static String field(String title) {
    return title.endsWith(MINISTER)
        ? title.substring(0, title.length() - MINISTER.length()).replace(' ', '_')
        : "-";
  }
}
