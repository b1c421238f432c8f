package org.pourparlers.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.pourparlers.report.Report;

/**
 * Makes up reports of the diplomacy of many countries: two thousand people who meet in fifty
 * cities, some of them much more often than others, each story retold by a few and now and then by
 * hundreds. The same seed gives the same reports. People and words are invented.
 */
final class Assembly {
  /** How many people there are. */
  static final int PEOPLE = 2000;

  private static final String[] COUNTRIES = {
    "Norwegian|norvégien",
    "Swedish|suédois",
    "Finnish|finlandais",
    "Polish|polonais",
    "German|allemand",
    "Austrian|autrichien",
    "Italian|italien",
    "Spanish|espagnol",
    "Portuguese|portugais",
    "Greek|grec",
    "Turkish|turc",
    "Egyptian|égyptien",
    "Moroccan|marocain",
    "Algerian|algérien",
    "Tunisian|tunisien",
    "Nigerian|nigérian",
    "Kenyan|kényan",
    "Ethiopian|éthiopien",
    "Indian|indien",
    "Pakistani|pakistanais",
    "Iranian|iranien",
    "Iraqi|irakien",
    "Saudi|saoudien",
    "Qatari|qatari",
    "Omani|omanais",
    "Chinese|chinois",
    "Japanese|japonais",
    "Indonesian|indonésien",
    "Australian|australien",
    "Canadian|canadien",
    "Mexican|mexicain",
    "Brazilian|brésilien",
    "Argentine|argentin",
    "Chilean|chilien",
    "Colombian|colombien",
    "Russian|russe",
    "Ukrainian|ukrainien",
    "Georgian|géorgien",
    "Armenian|arménien",
    "Kazakh|kazakh",
    "Swiss|suisse",
    "French|français",
    "British|britannique",
    "Irish|irlandais",
    "Danish|danois",
    "Dutch|néerlandais",
    "Belgian|belge",
    "Romanian|roumain",
    "Bulgarian|bulgare",
    "Serbian|serbe"
  };
  private static final String[] OFFICES = {
    "Foreign Minister|ministre %s des Affaires étrangères",
    "President|président %s",
    "Prime Minister|Premier ministre %s",
    "Defence Minister|ministre %s de la Défense",
    "envoy|émissaire %s",
    "negotiator|négociateur %s",
    "ambassador|ambassadeur %s"
  };
  private static final String[] CITIES = {
    "Oslo|à Oslo",
    "Stockholm|à Stockholm",
    "Helsinki|à Helsinki",
    "Warsaw|à Varsovie",
    "Berlin|à Berlin",
    "Vienna|à Vienne",
    "Rome|à Rome",
    "Madrid|à Madrid",
    "Lisbon|à Lisbonne",
    "Athens|à Athènes",
    "Ankara|à Ankara",
    "Istanbul|à Istanbul",
    "Rabat|à Rabat",
    "Algiers|à Alger",
    "Tunis|à Tunis",
    "Abuja|à Abuja",
    "Nairobi|à Nairobi",
    "Addis Ababa|à Addis-Abeba",
    "New Delhi|à New Delhi",
    "Islamabad|à Islamabad",
    "Tehran|à Téhéran",
    "Baghdad|à Bagdad",
    "Riyadh|à Riyad",
    "Doha|à Doha",
    "Muscat|à Mascate",
    "Beijing|à Pékin",
    "Tokyo|à Tokyo",
    "Jakarta|à Jakarta",
    "Canberra|à Canberra",
    "Ottawa|à Ottawa",
    "Mexico City|à Mexico",
    "Santiago|à Santiago",
    "Bogotá|à Bogotá",
    "Moscow|à Moscou",
    "Kyiv|à Kiev",
    "Tbilisi|à Tbilissi",
    "Yerevan|à Erevan",
    "Astana|à Astana",
    "Geneva|à Genève",
    "Paris|à Paris",
    "London|à Londres",
    "Dublin|à Dublin",
    "Copenhagen|à Copenhague",
    "The Hague|à La Haye",
    "Brussels|à Bruxelles",
    "Bucharest|à Bucarest",
    "Sofia|à Sofia",
    "Belgrade|à Belgrade",
    "New York|à New York",
    "Singapore|à Singapour"
  };
  private static final String[] MATTERS = {
    "a ceasefire|un cessez-le-feu",
    "an exchange of prisoners|un échange de prisonniers",
    "security guarantees|des garanties de sécurité",
    "grain exports|des exportations de céréales",
    "sanctions|des sanctions",
    "energy|l'énergie",
    "trade|le commerce",
    "fishing|la pêche",
    "the border|la frontière",
    "humanitarian aid|l'aide humanitaire"
  };
  private static final String[] GIVEN = {
    "Anton", "Marek", "Lena", "Tomas", "Irina", "Paulo", "Nadia", "Karim", "Selma", "Viktor",
    "Amara", "Daniel", "Hanna", "Omar", "Elena", "Jonas", "Mira", "Felix", "Sofia", "Rafael",
    "Leila", "Stefan", "Clara", "Hugo", "Aisha", "Martin", "Vera", "Samuel", "Nora", "David"
  };
  private static final String[] SYLLABLES = {
    "ba", "den", "ri", "mo", "tal", "ver", "si", "lo", "pan", "ter", "gu", "nel", "cor", "di", "fa",
    "zu", "hol", "mi", "kas", "re"
  };

  private record Person(String english, String french, String name) {}

  private final long seed;
  private final Random random;
  private final LocalDate first;
  private final int perDay;
  private final List<Person> people = new ArrayList<>();

  /**
   * @param perDay stories a day
   */
  Assembly(long seed, LocalDate first, int perDay) {
    this.seed = seed;
    this.random = new Random(seed);
    this.first = first;
    this.perDay = perDay;
    // The people are the same whatever the seed.
    var names = new Random(1);
    Set<String> known = new LinkedHashSet<>();
    while (known.size() < PEOPLE) {
      known.add(GIVEN[names.nextInt(GIVEN.length)] + " " + surname(names));
    }
    int number = 0;
    for (String name : known) {
      String[] country = COUNTRIES[number % COUNTRIES.length].split("\\|");
      String[] office = OFFICES[names.nextInt(OFFICES.length)].split("\\|");
      people.add(
          new Person(
              country[0] + " " + office[0] + " " + name,
              String.format(Locale.ROOT, "le " + office[1], country[1])
                      .replace("le é", "l'é")
                      .replace("le a", "l'a")
                  + " "
                  + name,
              name));
      number++;
    }
  }

  private static String surname(Random random) {
    var out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
  }

  /** Makes so many reports, in the order of their publication. */
  void report(int count, Consumer<Report> take) {
    int made = 0;
    for (int story = 0; made < count; story++) {
      LocalDate date = first.plusDays(story / perDay);
      for (Report report : story(date, seed + "-" + story)) {
        if (made++ < count) {
          take.accept(report);
        }
      }
    }
  }

  /** One of few most of the time, any of all now and then. */
  private Person somebody() {
    double share = random.nextDouble();
    return people.get((int) (share * share * share * PEOPLE));
  }

  private List<Report> story(LocalDate date, String id) {
    Person one = somebody();
    Person other = somebody();
    Person third = somebody();
    String[] city = pick(CITIES).split("\\|");
    String[] matter = pick(MATTERS).split("\\|");
    int hours = 1 + random.nextInt(5);
    int number = 2 + random.nextInt(400);
    int act = random.nextInt(6);
    String words = words(14);
    String english =
        one.name
            + " and "
            + other.name
            + ": "
            + matter[0]
            + "\n\n"
            + english(act, one, other, city[0], matter[0], hours, number)
            + " The "
            + words(9)
            + ".\n\n“We expect an answer on "
            + matter[0]
            + " within "
            + number
            + " days, "
            + words
            + "”, "
            + third.english
            + " said.\n\n"
            + third.name
            + " will meet "
            + one.name
            + " in "
            + hours
            + " days. The "
            + words(12)
            + ".";
    String french =
        one.name
            + " et "
            + other.name
            + " : "
            + matter[1]
            + "\n\n"
            + french(act, one, other, city[1], matter[1], hours, number)
            + " Les "
            + words(9)
            + ".\n\n« Nous attendons une réponse sur "
            + matter[1]
            + " dans "
            + number
            + " jours, "
            + words
            + " », a déclaré "
            + third.french
            + ".\n\n"
            + third.name
            + " rencontrera "
            + one.name
            + " dans "
            + hours
            + " jours. Les "
            + words(12)
            + ".";
    return copies(date, id, english, french);
  }

  private List<Report> copies(LocalDate date, String id, String english, String french) {
    int most = random.nextInt(400) == 0 ? 300 : random.nextInt(20) == 0 ? 30 : 5;
    List<Report> out = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(most); i++) {
      boolean inFrench = random.nextInt(4) == 0;
      String text = inFrench ? french : english;
      if (i > 0 && random.nextInt(5) == 0) {
        text = text.substring(0, text.lastIndexOf("\n\n"));
      }
      int line = text.indexOf('\n');
      out.add(
          new Report(
              id + "-" + i,
              "https://news.example/" + id + "/" + i,
              "Paper of " + CITIES[random.nextInt(CITIES.length)].replaceFirst("\\|.*", ""),
              inFrench ? "fr" : "en",
              date.plusDays(i > 0 && random.nextInt(6) == 0 ? 1 : 0).toString(),
              "metadata",
              text.substring(0, line),
              text.substring(line + 2)));
    }
    return out;
  }

  private static String english(
      int act, Person one, Person other, String city, String matter, int hours, int number) {
    String sides = one.english + " met " + other.english + " in " + city;
    return switch (act) {
      case 0 ->
          one.english
              + " spoke by telephone with "
              + other.english
              + " today about "
              + matter
              + ".";
      case 1 -> one.english + " visited " + city + " today for talks on " + matter + ".";
      case 2 -> one.english + " rejected a proposal of " + other.english + " on " + matter + ".";
      case 3 -> sides + " today, their third meeting since January.";
      case 4 -> sides + " today and signed an agreement on " + matter + " worth " + number + ".";
      default -> sides + " today for " + hours + " hours of talks on " + matter + ".";
    };
  }

  private static String french(
      int act, Person one, Person other, String city, String matter, int hours, int number) {
    String who = one.french.substring(0, 1).toUpperCase(Locale.ROOT) + one.french.substring(1);
    String sides = who + " a rencontré aujourd'hui " + city + " " + other.french;
    return switch (act) {
      case 0 ->
          who
              + " s'est entretenu par téléphone avec "
              + other.french
              + " au sujet de "
              + matter
              + ".";
      case 1 -> who + " s'est rendu aujourd'hui " + city + " pour parler de " + matter + ".";
      case 2 -> who + " a rejeté une proposition de " + other.name + " sur " + matter + ".";
      case 3 -> sides + ", leur troisième rencontre depuis janvier.";
      case 4 -> sides + " et signé un accord sur " + matter + " de " + number + ".";
      default -> sides + " pour " + hours + " heures de discussions sur " + matter + ".";
    };
  }

  /** Made-up words: no two stories share them. */
  private String words(int count) {
    var out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append(pick(SYLLABLES)).append(pick(SYLLABLES));
      out.append(pick(SYLLABLES));
    }
    return out.toString();
  }

  private String pick(String[] list) {
    return list[random.nextInt(list.length)];
  }
}
