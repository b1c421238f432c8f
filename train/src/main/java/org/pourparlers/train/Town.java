package org.pourparlers.train;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.pourparlers.text.Folding;

/** A town as GeoNames has it, and the line that {@code places.gz} keeps of it. */
final class Town {
  private static final int FORMS = 40;
  private static final int CITY = 150_000;
  private static final int NAMED = 100_000;
  private static final Set<Character.UnicodeScript> SCRIPTS =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.INHERITED);

  /** Countries that write no Latin letters: their towns' names are transcriptions. */
  private static final Set<String> TRANSCRIBED =
      Set.of(
          ("AE AF AM BD BG BH BT BY CN CY DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB"
                  + " LK LY MA MK MM MN MR MV NP OM PK PS QA RU SA SD SO SY TD TH TJ TN TW UA UZ YE")
              .split(" "));

  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "ar", "as", "at", "az", "an", "ed", "er", "es", "et", "ez", "en",
          "ash");

  private final String[] cells;
  private final String name;
  private final @Nullable String country;

  /**
   * @param cells GeoNames' columns
   * @param known the English name that {@code places.tsv} gives, or null
   * @param country the country that {@code places.tsv} gives, or null
   */
  Town(String[] cells, @Nullable String known, @Nullable String country) {
    this.cells = cells;
    this.country = country;
    this.name = known != null ? known : english(cells[1], cells[8]);
  }

  private static String english(String name, String country) {
    String usual = name.substring(name.lastIndexOf(" / ") < 0 ? 0 : name.lastIndexOf(" / ") + 3);
    usual =
        usual.replaceFirst(" - .*", "").replace('’', '\'').replaceFirst("(-si| City|-shi)$", "");
    if (country.equals("US") || country.equals("PH") || usual.length() < 3) {
      usual = name.replace('’', '\'');
    }
    if (TRANSCRIBED.contains(country)) {
      usual = java.text.Normalizer.normalize(usual, java.text.Normalizer.Form.NFD);
      usual = usual.replaceAll("[\\p{M}‘ʻʼ]", "");
    }
    return usual;
  }

  int id() {
    return Integer.parseInt(cells[0]);
  }

  private int population() {
    return cells[14].isEmpty() ? 0 : Integer.parseInt(cells[14]);
  }

  private double rank() {
    double rank = Math.log10(population() + 10.0);
    return switch (cells[7]) {
      case "PPLC" -> rank + 3;
      case "PPLA" -> rank + 0.5;
      case "PPLX" -> rank - 2;
      default -> rank;
    };
  }

  private boolean isLarge() {
    boolean seat = cells[7].equals("PPLC") || cells[7].equals("PPLA") && population() >= 50_000;
    return seat || population() >= CITY && !cells[7].equals("PPLX");
  }

  /** The line of {@code places.gz}. */
  String line(BiPredicate<String, String> doubtful) {
    Set<String> sure = new LinkedHashSet<>();
    Set<String> likely = new LinkedHashSet<>();
    Set<String> rare = new LinkedHashSet<>();
    Set<String> doubt = new LinkedHashSet<>();
    for (String written : List.of(name, cells[1], cells[2], french(name))) {
      String folded = Folding.of(written);
      if (isPlain(folded)) {
        Set<String> forms = doubtful.test(written, folded) ? doubt : isLarge() ? sure : likely;
        forms.add(folded);
      }
    }
    addVariants(likely, doubtful, List.copyOf(sure));
    addVariants(likely, doubtful, List.copyOf(likely));
    String main = Folding.of(name);
    for (String written : cells[3].split(",")) {
      String folded = Folding.of(written);
      if (isPlain(folded)
          && folded.length() > 3
          && rare.size() < FORMS
          && isAkin(folded, main)
          && !doubtful.test(written, folded)) {
        rare.add(folded);
      }
    }
    likely.removeAll(sure);
    rare.removeAll(sure);
    rare.removeAll(likely);
    return String.join(
        "\t",
        cells[0],
        name,
        alpha3(),
        cells[4],
        cells[5],
        String.valueOf(population()),
        String.format(Locale.ROOT, "%.2f", rank()),
        String.join("|", sure),
        String.join("|", likely),
        String.join("|", rare),
        String.join("|", doubt));
  }

  /**
   * The line of {@code place-names.gz}: the id and the folded names of a large town in the other
   * languages and scripts, or null.
   */
  @Nullable String names() {
    if (population() < NAMED && !cells[7].equals("PPLC")) {
      return null;
    }
    Set<String> all = new LinkedHashSet<>();
    for (String written : cells[3].split(",")) {
      String folded = Folding.of(written);
      if (folded.length() > 1 && folded.indexOf('|') < 0 && isReadable(written)) {
        all.add(folded);
      }
    }
    return all.isEmpty() ? null : cells[0] + "\t" + String.join("|", all);
  }

  /** Whether a name is in Latin, Cyrillic, Arabic or Chinese letters. */
  private static boolean isReadable(String written) {
    return written
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .allMatch(SCRIPTS::contains);
  }

  private String alpha3() {
    if (country != null) {
      return country;
    }
    return cells[8].equals("XK") ? "XKX" : new ULocale("und", cells[8]).getISO3Country();
  }

  /** Arabic articles under their other vowels and without, Saint as St. */
  private static void addVariants(
      Set<String> forms, BiPredicate<String, String> doubtful, List<String> of) {
    for (String form : of) {
      int space = form.indexOf(' ');
      if (space > 0 && ARTICLES.contains(form.substring(0, space))) {
        String rest = form.substring(space + 1);
        forms.add("al " + rest);
        forms.add("el " + rest);
        if (rest.length() > 3 && !doubtful.test(rest, rest)) {
          forms.add(rest);
        }
      } else if (form.startsWith("saint ")) {
        forms.add("st " + form.substring(6));
      }
    }
  }

  /** Whether another form could be a spelling of the name: at most two in five letters differ. */
  private static boolean isAkin(String form, String name) {
    int[] row = new int[name.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= form.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = corner + (form.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[name.length()] * 5 <= 2 * Math.max(form.length(), name.length());
  }

  /** How French writes what English transcribes, by the commonest rules. */
  private String french(String english) {
    if (!TRANSCRIBED.contains(cells[8]) || "CN JP KR KP IN TW TH".contains(cells[8])) {
      return english;
    }
    String slavic = "RU UA BY BG KZ KG MN UZ TJ MK";
    String out = english.replace("ch", "tch").replace("Ch", "Tch");
    out = out.replaceAll("(?<!t)sh", "ch").replaceAll("Sh", "Ch");
    out = out.replace("zh", "j").replace("Zh", "J").replaceAll("(?<![oO])u", "ou");
    out = out.replaceAll("^U", "Ou").replace("oo", "ou");
    if (slavic.contains(cells[8])) {
      out = out.replaceAll("(?<=[aeiouy])s(?=[aeiouy])", "ss").replaceAll("ts(?=[aeiouy])", "ts");
      out = out.replaceAll("^Y(?=[aeou])", "I").replaceAll("(?<=[^aeiou])y$", "y");
    } else {
      out = out.replaceAll("j", "dj").replaceAll("^J", "Dj");
    }
    return out;
  }

  private static boolean isPlain(String folded) {
    return !folded.isEmpty() && folded.chars().allMatch(c -> c < 128 && c != '|' && c != '\t');
  }
}
