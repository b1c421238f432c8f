package org.pourparlers.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.pourparlers.report.Report;

/**
 * Makes up reports of one long negotiation: a few stories a day, each told by an agency and then
 * copied, shortened, edited and translated by others. The same seed gives the same reports. Names
 * are those of nobody's quotations: the words are invented.
 */
final class Newsroom {
  private static final String[] PLACES = {
    "Moscow|Moscou", "Istanbul|Istanbul", "Geneva|Genève", "Riyadh|Riyad", "Abu Dhabi|Abou Dhabi",
    "Kyiv|Kiev", "Washington|Washington", "Doha|Doha", "Vienna|Vienne", "Ankara|Ankara"
  };
  private static final String[] ONES = {
    "Steve Witkoff|US envoy|l'émissaire américain",
        "Marco Rubio|US Secretary of State|le secrétaire d'Etat américain",
    "Keith Kellogg|US envoy|l'émissaire américain",
        "Donald Trump|US President|le président américain"
  };
  private static final String[] OTHERS = {
    "Vladimir Putin|Russian President|le président russe|Vladimir Poutine",
    "Sergei Lavrov|Russian Foreign Minister|le ministre russe des Affaires étrangères|Sergueï Lavrov",
    "Volodymyr Zelensky|Ukrainian President|le président ukrainien|Volodymyr Zelensky",
    "Andrii Sybiha|Ukrainian Foreign Minister|le ministre ukrainien des Affaires étrangères|Andriï Sybiga",
    "Kirill Dmitriev|Russian envoy|l'émissaire russe|Kirill Dmitriev"
  };
  private static final String[] MATTERS = {
    "a ceasefire|un cessez-le-feu",
    "an exchange of prisoners|un échange de prisonniers",
    "security guarantees|des garanties de sécurité",
    "grain exports|les exportations de céréales",
    "the return of children|le retour des enfants",
    "sanctions|les sanctions",
    "energy|l'énergie"
  };
  private static final String[] WORDS = {
    "The conversation was useful, but much work remains before anything is signed|La conversation a été utile, mais il reste beaucoup à faire avant toute signature",
    "We have handed over our proposals and now expect an answer within days|Nous avons remis nos propositions et attendons une réponse dans les jours qui viennent",
    "Nobody should expect a breakthrough after a single meeting|Personne ne doit attendre de percée après une seule rencontre",
    "Our position has not changed since the spring and will not change|Notre position n'a pas changé depuis le printemps et ne changera pas"
  };

  /** What else a story tells: %1$s and %2$s are two of its people, %3$d a number. */
  private static final String[] ASIDES = {
    "%1$s spoke by telephone with %2$s on Monday.|%1$s s'est entretenu lundi par téléphone avec %2$s.",
    "%1$s rejected the offer of %2$s.|%1$s a rejeté l'offre de %2$s.",
    "Some %3$d prisoners were released on Tuesday, %1$s said.|Quelque %3$d prisonniers ont été libérés mardi, a dit %1$s.",
    "%1$s threatened new sanctions against %2$s.|%1$s a menacé %2$s de nouvelles sanctions.",
    "%1$s visited Ankara in March.|%1$s s'est rendu à Ankara en mars.",
    "%1$s accused %2$s of breaking the truce.|%1$s a accusé %2$s d'avoir rompu la trêve.",
    "%2$s thanked %1$s for %3$d tonnes of aid.|%2$s a remercié %1$s pour %3$d tonnes d'aide.",
    "%1$s will meet %2$s in %3$d days.|%1$s rencontrera %2$s dans %3$d jours.",
    "The two sides signed an agreement on grain, %1$s said.|Les deux parties ont signé un accord sur les céréales, a dit %1$s.",
    "%1$s handed a plan of %3$d points to %2$s.|%1$s a remis un plan en %3$d points à %2$s."
  };

  private static final String[] PUBLISHERS = {
    "Morning Ledger", "Harbour Post", "Le Courrier du Lac", "The Plain Dealer of Norwick",
        "Dépêche Boréale",
    "Radio Meridian", "La Gazette des Ponts", "Evening Standard of Ostrava", "Wire Room",
        "Fil Équateur"
  };

  /** Syllables of made-up words: no two stories share their fillers. */
  private static final String[] SYLLABLES = {
    "ba", "den", "ri", "mo", "tal", "ver", "si", "lo", "pan", "ter", "gu", "nel", "cor", "di", "fa"
  };

  private final Random random;
  private final LocalDate first;
  private final int perDay;
  private final int copies;

  /**
   * @param perDay stories a day
   * @param copies how often a story is copied on average
   */
  Newsroom(long seed, LocalDate first, int perDay, int copies) {
    this.random = new Random(seed);
    this.first = first;
    this.perDay = perDay;
    this.copies = copies;
  }

  /** Makes so many reports, in the order of their publication. */
  void report(int count, Consumer<Report> take) {
    int made = 0;
    for (int day = 0; made < count; day++) {
      LocalDate date = first.plusDays(day);
      List<Report> today = new ArrayList<>();
      for (int story = 0; story < perDay; story++) {
        today.addAll(story(date, day + "-" + story));
      }
      for (Report report : today) {
        if (made++ < count) {
          take.accept(report);
        }
      }
    }
  }

  private List<Report> story(LocalDate date, String id) {
    String[] one = pick(ONES).split("\\|");
    String[] other = pick(OTHERS).split("\\|");
    String[] place = pick(PLACES).split("\\|");
    String[] matter = pick(MATTERS).split("\\|");
    String[] words = pick(WORDS).split("\\|");
    int hours = 1 + random.nextInt(5);
    int killed = 1 + random.nextInt(40);
    boolean call = random.nextInt(3) == 0;
    List<List<String>> asides = asides();
    String english =
        filled(
            english(one, other, place[0], matter[0], words[0], hours, killed, call),
            "the ",
            " of ",
            asides.get(0));
    String french =
        filled(
            french(one, other, place[1], matter[1], words[1], hours, killed, call),
            "le ",
            " de ",
            asides.get(1));
    List<Report> out = new ArrayList<>();
    int number = 1 + random.nextInt(2 * copies);
    for (int i = 0; i < number; i++) {
      boolean inFrench = random.nextInt(4) == 0;
      String text = inFrench ? french : english;
      int kind = random.nextInt(10);
      if (i > 0 && kind < 2) {
        text = text.substring(0, text.lastIndexOf("\n\n"));
      } else if (i > 0 && kind == 2) {
        text = text + "\n\n" + (inFrench ? "La rédaction suivra. " : "More to follow. ") + id + i;
      }
      int line = text.indexOf('\n');
      out.add(
          new Report(
              id + "-" + i,
              "https://news.example/" + id + "/" + i,
              PUBLISHERS[random.nextInt(PUBLISHERS.length)],
              inFrench ? "fr" : "en",
              date.plusDays(i > 0 && random.nextInt(6) == 0 ? 1 : 0).toString(),
              "metadata",
              text.substring(0, line),
              text.substring(line + 2)));
    }
    return out;
  }

  /** The text with paragraphs of this story's own before its last one. */
  private String filled(String text, String the, String of, List<String> asides) {
    var filler = new StringBuilder();
    for (String aside : asides) {
      filler
          .append(aside)
          .append(' ')
          .append(the.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
      filler.append(the.substring(1)).append(word());
      for (int i = 0; i < 5; i++) {
        filler.append(of).append(the).append(word());
      }
      filler.append(". ");
    }
    int at = text.lastIndexOf("\n\n");
    return text.substring(0, at) + "\n\n" + filler.toString().strip() + text.substring(at);
  }

  /** A few asides, in English and in French. */
  private List<List<String>> asides() {
    List<String> english = new ArrayList<>();
    List<String> french = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(4); i++) {
      String[] aside = pick(ASIDES).split("\\|");
      String[] one = pick(random.nextBoolean() ? ONES : OTHERS).split("\\|");
      String[] other = pick(random.nextBoolean() ? ONES : OTHERS).split("\\|");
      int number = 2 + random.nextInt(400);
      english.add(String.format(java.util.Locale.ROOT, aside[0], one[0], other[0], number));
      french.add(
          String.format(
              java.util.Locale.ROOT,
              aside[1],
              one[one.length > 3 ? 3 : 0],
              other[other.length > 3 ? 3 : 0],
              number));
    }
    return List.of(english, french);
  }

  private String word() {
    var out = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      out.append(pick(SYLLABLES));
    }
    return out.toString();
  }

  private static String english(
      String[] one,
      String[] other,
      String place,
      String matter,
      String words,
      int hours,
      int killed,
      boolean call) {
    String act =
        call
            ? one[1]
                + " "
                + one[0]
                + " spoke by telephone with "
                + other[1]
                + " "
                + other[0]
                + " on the day about "
                + matter
                + "."
            : one[1]
                + " "
                + one[0]
                + " met "
                + other[1]
                + " "
                + other[0]
                + " in "
                + place
                + " today for "
                + hours
                + " hours of talks on "
                + matter
                + ".";
    return one[0]
        + " and "
        + other[0]
        + (call ? " speak on " : " meet on ")
        + matter
        + "\n\n"
        + act
        + " It was described as frank by both sides.\n\n\""
        + words
        + "\", "
        + other[0]
        + " told reporters. The two sides agreed to meet again next week in "
        + place
        + ".\n\n"
        + "In the night, strikes on the region killed "
        + killed
        + " people, the governor said. "
        + one[0]
        + " demanded that the attacks stop.\n\n"
        + "Asked about a summit, the spokesman declined to comment. Experts say that "
        + killed
        + " rounds like this one have been held since "
        + hours
        + " years, with few results.";
  }

  private static String french(
      String[] one,
      String[] other,
      String place,
      String matter,
      String words,
      int hours,
      int killed,
      boolean call) {
    String who =
        other[2].substring(0, 1).toUpperCase(java.util.Locale.ROOT) + other[2].substring(1);
    String act =
        call
            ? who
                + " "
                + other[3]
                + " s'est entretenu par téléphone avec "
                + one[2]
                + " "
                + one[0]
                + " ce jour au sujet de ce dossier : "
                + matter
                + "."
            : who
                + " "
                + other[3]
                + " a rencontré aujourd'hui à "
                + place
                + " "
                + one[2]
                + " "
                + one[0]
                + " pour "
                + hours
                + " heures de discussions sur ce dossier : "
                + matter
                + ".";
    return other[3]
        + " et "
        + one[0]
        + " : "
        + matter
        + "\n\n"
        + act
        + " Les deux parties ont qualifié l'échange de franc.\n\n« "
        + words
        + " », a déclaré "
        + other[3]
        + " à la presse. Les deux parties sont convenues de se revoir la semaine prochaine à "
        + place
        + ".\n\nDans la nuit, des frappes sur la région ont fait "
        + killed
        + " morts, selon le gouverneur. "
        + one[0]
        + " a exigé l'arrêt des attaques.\n\n"
        + "Interrogé sur un sommet, le porte-parole a refusé de répondre. "
        + killed
        + " rencontres de ce genre ont eu lieu en "
        + hours
        + " ans, selon des experts.";
  }

  private String pick(String[] list) {
    return list[random.nextInt(list.length)];
  }
}
