package org.pourparlers.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.mention.Length;
import org.pourparlers.mention.Ordinal;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/** Finds dates, durations and ordinals. Immutable. */
public final class TimeFinder {
  private final TimeWords words;
  private final TimeRules rules;
  private final Outlook outlook;
  private final OrdinalPlaces ordinals;

  public TimeFinder(Language language) {
    words = new TimeWords(language);
    rules = new TimeRules(language);
    outlook = new Outlook(words);
    ordinals = new OrdinalPlaces(words);
  }

  TimeRules rules() {
    return rules;
  }

  /**
   * The time mentions of each sentence, in order.
   *
   * @param trees one for each sentence, null where it was not parsed
   * @param published EDTF date of publication, or null
   */
  public List<List<TimeMention>> find(
      Text text, List<@Nullable Tree> trees, @Nullable String published) {
    Headings headings = Headings.of(text, this, published);
    List<List<TimeMention>> out = new ArrayList<>(text.sentences().size());
    String context = null;
    String year = null;
    for (Sentence sentence : text.sentences()) {
      Anchor anchor = headings.anchor(sentence.index());
      Tree tree = trees.get(sentence.index());
      List<TimeMention> found =
          new Search(
                  sentence,
                  tree,
                  anchor,
                  context,
                  year,
                  text.title() != null && text.title().contains(sentence.span()),
                  headings.entry(sentence.index()))
              .run();
      out.add(List.copyOf(found));
      for (TimeMention mention : found) {
        context = after(mention, context, headings.entry(sentence.index()) ? Anchor.NONE : anchor);
        year = year(mention, year);
      }
    }
    return out;
  }

  /** What "two years later" counts from after a mention: the year that it tells, if one. */
  private static @Nullable String year(TimeMention mention, @Nullable String before) {
    String edtf = mention.when() == null ? "" : mention.when().edtf();
    return edtf.length() < 4 || !Character.isDigit(edtf.charAt(3)) ? before : edtf.substring(0, 4);
  }

  /**
   * What "two days later" counts from after a mention: the last day or the month that it tells,
   * else what was before.
   */
  private static @Nullable String after(
      TimeMention mention, @Nullable String before, Anchor anchor) {
    String edtf = mention.when() == null ? "" : mention.when().edtf();
    if (anchor.day() != null && edtf.startsWith(anchor.day() + "/")) {
      return before; // a term: "by the end of the month"
    }
    return switch (edtf.length()) {
      case 7, 10, 11 -> edtf.endsWith("..") ? before : edtf;
      case 21 -> edtf.substring(11);
      default -> before;
    };
  }

  /** What one sentence tells by itself, with no date of publication to count from. */
  List<TimeMention> find(Sentence sentence) {
    return find(sentence, Anchor.NONE);
  }

  /** What one sentence tells by itself, counted from an anchor. */
  List<TimeMention> find(Sentence sentence, Anchor anchor) {
    return new Search(sentence, null, anchor, null, null, false, false).run();
  }

  /** Whether a word may open a heading of an entry. */
  boolean dates(String word) {
    return words.value("month", word) != null
        || words.value("weekday", word) != null
        || words.value("article", word) != null
        || words.value("earlymidlate", word) != null;
  }

  /** The names of the rules that read something from a sentence, in order. */
  List<String> fired(Sentence sentence, @Nullable Tree tree, @Nullable String published) {
    Search search = new Search(sentence, tree, Anchor.of(published), null, null, false, false);
    search.run();
    return List.copyOf(search.fired);
  }

  /** The search of one sentence. */
  private final class Search {
    private final Sentence sentence;
    private final @Nullable Tree tree;
    private final Anchor anchor;
    private @Nullable String context;
    private @Nullable String year;
    private final boolean headline;
    private final boolean entry;
    private final Pieces pieces;
    private final List<TimeMention> found = new ArrayList<>();
    private final List<String> fired = new ArrayList<>();
    private final Map<String, String> captures = new HashMap<>();

    Search(
        Sentence sentence,
        @Nullable Tree tree,
        Anchor anchor,
        @Nullable String context,
        @Nullable String year,
        boolean headline,
        boolean entry) {
      this.headline = headline;
      this.entry = entry;
      this.sentence = sentence;
      this.tree = tree;
      this.anchor = anchor;
      this.context = context;
      this.year = year;
      this.pieces = new Pieces(sentence);
    }

    List<TimeMention> run() {
      int at = 0;
      while (at < pieces.size()) {
        at = Math.max(at + 1, match(at));
      }
      return OrdinalSince.link(found, sentence, words);
    }

    /** What a rule matches at a piece. */
    private record Hit(TimeRule rule, TimePattern.Match match) {}

    /** The longest match at a piece; of two equally long ones, that of the earlier rule. */
    private @Nullable Hit longest(int at) {
      Hit longest = null;
      List<TimeRules.Start> starts = rules.startingWith(pieces.form(at), pieces.form(at + 1));
      for (int i = 0; i < starts.size(); i++) {
        TimeRules.Start start = starts.get(i);
        TimePattern.Match match = start.pattern().match(pieces, at, captures);
        if (match != null) {
          captures.clear();
          if (longest == null || match.end() > longest.match().end()) {
            longest = new Hit(start.rule(), match);
          }
        }
      }
      return longest;
    }

    /**
     * Takes the longest match at a piece, unless the next piece begins one that reaches farther.
     */
    private int match(int at) {
      Hit hit = longest(at);
      if (hit == null) {
        return at;
      }
      Hit next = hit.match().end() > at + 1 ? longest(at + 1) : null;
      if (next != null && next.match().end() > hit.match().end()) {
        return at;
      }
      TimeRule best = hit.rule();
      TimePattern.Match longest = hit.match();
      Map<String, String> values = new HashMap<>(best.settings());
      values.putAll(longest.captures());
      int first = pieces.token(at);
      int last = pieces.token(longest.end() - 1);
      int before = found.size();
      switch (best.target()) {
        case DATE -> date(best, values, first, last, at);
        case LENGTH -> length(values, first, last, at);
        case ORDINAL -> ordinal(values, first, last);
        case NOTHING -> {}
      }
      if (found.size() > before) {
        fired.add(best.name());
      }
      return longest.end();
    }

    private void date(TimeRule rule, Map<String, String> values, int first, int last, int at) {
      int head = head(first, last);
      boolean open = isOpen(at);
      Outlook.Way way = tree == null || open ? Outlook.Way.PAST : outlook.of(tree, head, headline);
      boolean counting =
          values.containsKey("alone")
              && goesOn(last)
              && !(values.containsKey("of") && found.stream().anyMatch(m -> m.when() != null));
      if (values.containsKey("bare") && (headline || !isBare(last))) {
        return;
      }
      way = entry && values.containsKey("bare") ? Outlook.Way.EITHER : way;
      String from = "Y".equals(values.get("unit")) ? year : context;
      String edtf =
          counting ? null : new DateArithmetic(anchor, way, from).compute(rule.operation(), values);
      if (edtf != null && open && edtf.indexOf('/') < 0) {
        edtf = edtf + "/..";
      }
      When when = edtf == null ? null : new When(edtf, span(first, last));
      Integer away = counting ? Offsets.days(values) : null;
      TimeMention mention =
          new TimeMention(when, null, null, away, sentence.index(), first, last, head);
      context = after(mention, context, entry ? Anchor.NONE : anchor);
      year = year(mention, year);
      found.add(mention);
    }

    /**
     * Whether words that may be all of a phrase begin a longer one: "two days before the summit".
     */
    private boolean goesOn(int last) {
      int next = last + 1;
      if (tree == null || next >= tree.size()) {
        return false;
      }
      return switch (tree.upos(next)) {
        case DET, NOUN, PROPN, PRON, ADJ, NUM, SCONJ, VERB, AUX -> true;
        default -> false;
      };
    }

    /** Whether a figure that may be a day counts and names nothing: "le 16", not "le 16 heures". */
    private boolean isBare(int last) {
      if (tree == null) {
        return false;
      }
      int next = last + 1;
      return next >= tree.size()
          || switch (tree.upos(next)) {
            case NOUN, PROPN, ADJ, NUM, SYM -> false;
            default -> !"%".equals(tree.form(next));
          };
    }

    /** Whether a date begins something that goes on: "since 2019", "depuis le 2 mars". */
    private boolean isOpen(int at) {
      boolean after = at > 0 && words.value("since", pieces.form(at - 1)) != null;
      boolean article =
          at > 1
              && words.value("article", pieces.form(at - 1)) != null
              && words.value("since", pieces.form(at - 2)) != null;
      return after || article || words.value("since", pieces.form(at)) != null;
    }

    private void length(Map<String, String> values, int first, int last, int at) {
      String iso = Lengths.iso(values);
      if (iso == null) {
        return;
      }
      int from = first;
      Length.Bound bound = values.containsKey("about") ? Length.Bound.ABOUT : Length.Bound.EXACTLY;
      // "more than", "près de", "a little under": up to three pieces before.
      for (int back = 1; back <= 3 && at - back >= 0; back++) {
        String value = words.value("bound", pieces.form(at - back));
        if (value != null) {
          bound = Length.Bound.valueOf(value);
          from = pieces.token(at - back);
          break;
        }
      }
      Length length = new Length(iso, bound, span(from, last));
      found.add(
          new TimeMention(null, length, null, sentence.index(), from, last, head(first, last)));
    }

    private void ordinal(Map<String, String> values, int first, int last) {
      int number = (int) Double.parseDouble(values.getOrDefault("o", "0"));
      if (number <= 0 || !ordinals.counts(tree, sentence, first, last, values)) {
        return;
      }
      String since = null;
      if (values.containsKey("n") && "D".equals(values.get("unit")) && anchor.day() != null) {
        since = anchor.day().minusDays((long) Double.parseDouble(values.get("n")) - 1).toString();
      }
      Ordinal ordinal = new Ordinal(number, since, span(first, last));
      found.add(
          new TimeMention(null, null, ordinal, sentence.index(), first, last, head(first, last)));
    }

    private int head(int first, int last) {
      if (tree != null) {
        for (int i = first; i <= last; i++) {
          if (tree.head(i) < first || tree.head(i) > last) {
            return i;
          }
        }
      }
      return last;
    }

    private Span span(int first, int last) {
      return new Span(sentence.tokens().get(first).start(), sentence.tokens().get(last).end());
    }
  }
}
