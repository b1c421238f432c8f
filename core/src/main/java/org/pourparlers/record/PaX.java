package org.pourparlers.record;

import java.util.ArrayList;
import java.util.List;
import org.pourparlers.claim.EventKind;
import org.pourparlers.language.Table;
import org.pourparlers.text.Folding;

/** Stage codes of the PA-X Peace Agreements Database (University of Edinburgh). */
public final class PaX {
  private static final List<String[]> STAGES = stages();

  private PaX() {}

  /**
   * The stage code of an agreement or a ceasefire.
   *
   * @param words what reports say of it, in any language
   * @return Pre, SubPar, SubComp, Imp, Ren or Cea
   */
  public static String stage(EventKind kind, String words) {
    String text = " " + Folding.of(words) + " ";
    for (String[] stage : STAGES) {
      for (int i = 1; i < stage.length; i++) {
        if (text.contains(" " + stage[i] + " ")) {
          return stage[0];
        }
      }
    }
    return kind == EventKind.CEASEFIRE ? "Cea" : "SubPar";
  }

  private static List<String[]> stages() {
    Table table = Table.load("languages/shared/agreement-stages.tsv");
    int stage = table.column("stage");
    int words = table.column("words");
    List<String[]> out = new ArrayList<>();
    for (String[] row : table.rows()) {
      String[] all = row[words].split("\\|");
      String[] own = new String[all.length + 1];
      own[0] = row[stage];
      for (int i = 0; i < all.length; i++) {
        own[i + 1] = Folding.of(all[i]);
      }
      out.add(own);
    }
    return List.copyOf(out);
  }
}
