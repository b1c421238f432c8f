package org.pourparlers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pourparlers.Pourparlers;
import org.pourparlers.report.Report;

/** Which reports are one family, and which are only written to one form. */
class FamiliesTest {
  private static final String[] PAIRS = {
    "Hassan Relvi|Mirja Tolsen|Tarnopol Bridge|grain",
    "Ilan Torvak|Darko Selmi|Port Agathe|prisoners",
    "Suna Erbak|Vito Larssen|Kolm|gas transit",
    "Mirja Tolsen|Darko Selmi|Veld|the school at Rauk",
    "Ada Brun|Suna Erbak|Orsk Lake|fishing rights",
    "Vito Larssen|Hassan Relvi|Lindow|demining"
  };

  private static Fingerprint print(String id, String language, String published, String text) {
    return Fingerprint.of(
        Pourparlers.read(
            new Report(id, null, null, language, published, "given", "Daily briefing", text)));
  }

  private static String briefing(String pair, int number) {
    String[] p = pair.split("\\|");
    return "The spokesperson of the monitoring mission gave his daily briefing to reporters at noon. "
        + "The mission continues its patrols on both sides of the line of contact and remains in touch with all parties.\n\n"
        + p[0]
        + " met "
        + p[1]
        + " in "
        + p[2]
        + " to discuss "
        + p[3]
        + ". The mission counted "
        + (3 + 7 * number)
        + " violations of the ceasefire, against "
        + (40 - 3 * number)
        + " on the day before.\n\n"
        + p[1]
        + " said that the talks on "
        + p[3]
        + " would go on. "
        + p[0]
        + " accused the other side of firing "
        + (2 + number)
        + " mortar rounds.\n\n"
        + "Asked whether the mandate of the mission would be renewed, the spokesperson said that this was for the member "
        + "states to decide. The next briefing will be held tomorrow at the same time. The mission reminds all parties of "
        + "their obligations under the agreement and calls on them to refrain from any step that could raise tension.";
  }

  private static List<Fingerprint> briefings() {
    List<Fingerprint> out = new ArrayList<>();
    for (int i = 0; i < PAIRS.length; i++) {
      out.add(print("b" + i, "en", "2025-03-0" + (1 + i), briefing(PAIRS[i], i)));
    }
    return out;
  }

  @Test
  void reportsOfOneFormAreNoFamily() {
    List<Fingerprint> all = briefings();
    assertThat(Shingles.containment(all.get(0).words(), false, all.get(1).words(), false))
        .as("they share most of their words")
        .isGreaterThan(0.5);
    assertThat(Families.of(all)).hasSize(PAIRS.length);
  }

  @Test
  void copiesAndExcerptsAre() {
    List<Fingerprint> all = briefings();
    String text = briefing(PAIRS[2], 2);
    all.add(print("copy", "en", "2025-03-04", text + "\n\nMore to follow."));
    all.add(print("excerpt", "en", "2025-03-03", text.substring(0, text.lastIndexOf("\n\n"))));
    all.add(
        print(
            "edited",
            "en",
            "2025-03-03",
            text.replace("at noon", "on Monday, in the press room of the mission")
                .replace("The next briefing will be held tomorrow at the same time. ", "")));
    List<List<String>> families = Families.of(all);
    assertThat(families).contains(List.of("b2", "copy", "edited", "excerpt")).hasSize(6);
    for (int seed = 1; seed <= 4; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(Families.of(all)).isEqualTo(families);
    }
  }
}
