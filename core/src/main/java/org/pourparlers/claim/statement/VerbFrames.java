package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Reads what reporting verbs govern: "X said that …", "X urged Y to …", "X denied having …". */
final class VerbFrames {
  private final Discourse discourse;
  private final ReportingLexicon lexicon;
  private final Speakers speakers;
  private final Listed listed;
  private final Fitting fitting;
  private final MarkedVerbs marked;
  private final ContentEnds ends;

  VerbFrames(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.lexicon = discourse.lexicon();
    this.speakers = speakers;
    this.marked = new MarkedVerbs(discourse);
    this.ends = new ContentEnds(discourse);
    this.listed = new Listed(discourse, speakers);
    this.fitting = new Fitting(discourse);
  }

  /** What a verb outside quotation marks reports by its complements, or null. */
  @Nullable Saying read(int sentence, Clause clause, int verb) {
    Contents contents = new Contents(discourse, sentence, clause);
    List<ReportingWord> words = lexicon.verbs(clause.lemma(verb));
    Assertion assertion = Assertion.of(clause, lexicon, verb);
    if (assertion == Assertion.UNTOLD) {
      return null;
    }
    if (assertion == Assertion.UNWILLING) {
      return unwilling(sentence, clause, verb, contents);
    }
    if (assertion == Assertion.NEGATED && lexicon.lists("unwilling", clause.lemma(verb))) {
      return unwillingly(sentence, clause, verb, contents);
    }
    if (assertion == Assertion.NEGATED && lexicon.lists("answering", clause.lemma(verb))) {
      return unanswered(sentence, clause, verb, contents);
    }
    boolean open = lexicon.lists("open", clause.lemma(verb));
    if (assertion == Assertion.NEGATED && !open) {
      return null;
    }
    for (ReportingWord word : words) {
      int after = word.end(clause, verb);
      if (after < 0 || saysNo(clause, after)) {
        continue;
      }
      for (Frame frame : word.frames()) {
        Span content = contents.of(verb, after, frame);
        content = content == null ? null : ends.beforeSource(clause, content);
        content = content == null ? null : ends.beforeDenial(clause, content);
        if (content != null && Assertion.blamed(clause, lexicon, verb)) {
          content = ends.beforeComma(clause, content);
        }
        if (content == null || !marksAsAsked(word, content)) {
          continue;
        }
        if (frame.shape() == Frame.Shape.PREP && comment(clause, content)) {
          continue; // "asked the ministry for comment"
        }
        if (word.act() == Act.ACCEPT && !clause.finite(verb)) {
          continue; // "agreeing to meet again" tells what was agreed, not what was said
        }
        Act act = act(word, assertion, clause, content);
        if (frame.shape() == Frame.Shape.OBJECT && done(clause, act, content)) {
          continue;
        }
        return saying(sentence, clause, verb, after, act, content, frame);
      }
    }
    return markedAlone(sentence, clause, verb, words);
  }

  /** "a « exhorté les deux camps »": what a verb in marks says with nothing that it governs. */
  private @Nullable Saying markedAlone(
      int sentence, Clause clause, int verb, List<ReportingWord> words) {
    Quotation quotation = words.isEmpty() ? null : marked.of(clause, verb);
    return quotation == null
            || quotation.words().length() < 2 * SHORT
            || words.get(0).act() == Act.SAY
        ? null
        : saying(sentence, clause, verb, words.get(0).act(), quotation.words());
  }

  private static final int SHORT = 10;

  private boolean marksAsAsked(ReportingWord word, Span content) {
    return !word.has(Frame.Shape.MARKS) || hasMarks(content);
  }

  private boolean hasMarks(Span content) {
    int last = discourse.lastQuotation(content.end());
    return last >= 0 && discourse.quotations().get(last).span().overlaps(content);
  }

  private Act act(ReportingWord word, Assertion assertion, Clause clause, Span content) {
    if (assertion == Assertion.NEGATED) {
      return Act.SAY;
    }
    if (word.act() == Act.REJECT && comment(clause, content)) {
      return Act.DECLINE;
    }
    return word.act();
  }

  /**
   * Whether an act on a thing is done rather than said: "rejected the offer", "offered its good
   * offices", "denied the reports".
   */
  private boolean done(Clause clause, Act act, Span content) {
    return switch (act) {
      case REJECT -> heads("offer", clause, content);
      case PROPOSE -> heads("favour", clause, content);
      case PRAISE -> thanksAlone(clause, content);
      case DENY -> heads("rumour", clause, content);
      default -> false;
    };
  }

  /** "thanked Brussels", and not what for. */
  private boolean thanksAlone(Clause clause, Span content) {
    int first = clause.wordAt(content.start());
    boolean thanks = false;
    for (int i = Math.max(0, first - 3); i < first; i++) {
      thanks |= lexicon.lists("thanks", clause.lemma(i));
    }
    int last = clause.wordAt(content.end() - 1);
    for (int i = first + 1; thanks && i <= last; i++) {
      thanks = !lexicon.lists("reason", clause.lemma(i));
    }
    return thanks && !hasMarks(content);
  }

  /** Whether what is said is a thing of a list, told in no words of the speaker's. */
  private boolean heads(String list, Clause clause, Span content) {
    int first = clause.wordAt(content.start());
    while (first < clause.size()
        && (clause.tree().upos(first) == Upos.DET || clause.tree().upos(first) == Upos.ADJ)) {
      first++;
    }
    return first < clause.size() && lexicon.lists(list, clause.lemma(first)) && !hasMarks(content);
  }

  /** Whether a refused thing is to comment or to give details. */
  private boolean comment(Clause clause, Span content) {
    int first = clause.wordAt(content.start());
    for (int i = first; i < clause.size() && i <= first + 6; i++) {
      if (lexicon.lists("detail", clause.lemma(i))
          || (i <= first + 1 && lexicon.lists("comment", clause.lemma(i)))) {
        return true;
      }
    }
    return false;
  }

  private Saying saying(
      int sentence, Clause clause, int verb, int after, Act act, Span content, Frame frame) {
    Quotation quotation = marked.of(clause, verb);
    if (quotation != null) {
      boolean inside = quotation.span().contains(content);
      return saying(
          sentence,
          clause,
          verb,
          act,
          inside ? quotation.words() : quotation.span().union(content));
    }
    int subject = speakers.subject(sentence, clause, verb);
    List<String> who = speakers.actors(sentence, clause, subject);
    Span told = fitting.fit(sentence, clause, verb, act, frame, content);
    if (act == Act.DECLINE) {
      boolean no = Assertion.negated(clause, lexicon, verb);
      int first = no ? clause.groupStart(verb) : verb;
      told = clause.span(first, verb).union(told); // it keeps the refusing verb
    }
    String rule = frame.shape().name().toLowerCase(java.util.Locale.ROOT);
    return new Saying(
        sentence,
        verb,
        subject,
        voiced(sentence, clause, verb, who),
        act,
        List.of(told),
        clause.span(clause.groupStart(verb), after),
        rule,
        clause.finite(verb) ? 0.8 : 0.65);
  }

  /** Whose voice a subject speaks with, else the subject, else whom a list before names. */
  private List<String> voiced(int sentence, Clause clause, int verb, List<String> who) {
    List<String> voice = speakers.voice(sentence, clause, 0, clause.groupStart(verb));
    if (!voice.isEmpty()) {
      return voice;
    }
    return who.isEmpty() ? listed.speakers(sentence, clause, verb) : who;
  }

  private Saying saying(int sentence, Clause clause, int verb, Act act, Span words) {
    int subject = speakers.subject(sentence, clause, verb);
    return new Saying(
        sentence,
        verb,
        subject,
        speakers.actors(sentence, clause, subject),
        act,
        List.of(words),
        clause.span(verb, verb),
        "marked",
        0.7);
  }

  /** "The Emirates deny this": a denial whose words stand before it, or null. */
  @Nullable Saying bare(int sentence, Clause clause, int verb, Span content) {
    if (Assertion.of(clause, lexicon, verb) != Assertion.TOLD) {
      return null;
    }
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      int after = word.end(clause, verb);
      boolean no = after >= 0 && word.has(Frame.Shape.CLAUSE) && saysNo(clause, after);
      if (after >= 0 && (no || word.has(Frame.Shape.BARE) && pointsBack(clause, after))) {
        Saying saying =
            saying(
                sentence,
                clause,
                verb,
                after,
                no ? Act.DENY : word.act(),
                content,
                new Frame(Frame.Shape.BARE, ""));
        return saying.speakers().isEmpty() ? null : saying;
      }
    }
    return null;
  }

  /** "denies it", "dément ces informations": nothing else that is denied stands behind. */
  private static boolean pointsBack(Clause clause, int after) {
    int next = after + 1;
    return next >= clause.size()
        || clause.tree().has(next, "PronType", "Dem")
        || switch (clause.tree().upos(next)) {
          case ADP, DET, NOUN -> false;
          default -> true;
        };
  }

  /** "jure que non", "affirme le contraire". */
  private boolean saysNo(Clause clause, int after) {
    int last = after + 2;
    return last < clause.size()
        && (last + 1 == clause.size() || clause.punctuation(last + 1))
        && lexicon.lists("no", clause.tree().form(after + 1) + "_" + clause.tree().form(last));
  }

  /** "She would not be drawn on the date". */
  private @Nullable Saying unwilling(int sentence, Clause clause, int verb, Contents contents) {
    boolean open = lexicon.lists("open", clause.lemma(verb));
    if (!lexicon.lists("comment", clause.lemma(verb)) && !open) {
      return null;
    }
    Span content = contents.reach().stretch(clause.groupStart(verb), clause.right(verb));
    return content == null
        ? null
        : saying(sentence, clause, verb, verb, open ? Act.SAY : Act.DECLINE, content, DECLINING);
  }

  private static final Frame DECLINING = new Frame(Frame.Shape.INFINITIVE, "");

  /** "Il n'a pas souhaité commenter". */
  private @Nullable Saying unwillingly(int sentence, Clause clause, int verb, Contents contents) {
    Span content = contents.of(verb, clause.groupEnd(verb), DECLINING);
    return content == null || !comment(clause, content)
        ? null
        : saying(sentence, clause, verb, verb, Act.DECLINE, content, DECLINING);
  }

  /** "did not respond to a request for comment", "n'a pas donné suite". */
  private @Nullable Saying unanswered(int sentence, Clause clause, int verb, Contents contents) {
    int last = Math.max(verb, clause.right(verb));
    Span content = contents.reach().stretch(verb, contents.reach().noun(verb, last));
    boolean asked = false;
    for (int i = verb + 1; i < clause.size() && i <= verb + 6 && !clause.punctuation(i); i++) {
      asked |= lexicon.lists("asked", clause.lemma(i));
    }
    return content == null || !asked
        ? null
        : saying(sentence, clause, verb, verb, Act.DECLINE, content, DECLINING);
  }

  /** "…, sans vouloir en dire plus", "without giving details". */
  @Nullable Saying without(int sentence, Clause clause, int word) {
    Tree tree = clause.tree();
    if (!lexicon.lists("without", clause.lemma(word))) {
      return null;
    }
    int first = word + 1;
    while (first < clause.size()
        && first <= word + 3
        && lexicon.lists("unwilling", clause.lemma(first))) {
      first++;
    }
    int verb = first;
    while (verb < clause.size() && verb <= first + 3 && tree.upos(verb) != Upos.VERB) {
      verb++;
    }
    if (verb >= clause.size() || tree.upos(verb) != Upos.VERB) {
      return null;
    }
    Contents contents = new Contents(discourse, sentence, clause);
    Span content = contents.reach().stretch(first, Math.max(clause.right(verb), verb));
    boolean refuses =
        first > word + 1
            || lexicon.lists("comment", clause.lemma(verb))
            || lexicon.lists("give", clause.lemma(verb));
    if (content == null || !refuses || !comment(clause, content)) {
      return null;
    }
    return saying(sentence, clause, verb, verb, Act.DECLINE, content, DECLINING);
  }

  /** The verbs of a sentence that may report, outside quotation marks, in order. */
  List<Integer> verbs(Clause clause) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      if (clause.verbal(i)
          && (!lexicon.verbs(clause.lemma(i)).isEmpty()
              || lexicon.lists("unwilling", clause.lemma(i))
              || lexicon.lists("answering", clause.lemma(i))
              || lexicon.lists("comment", clause.lemma(i)))
          && (discourse.quotationAt(clause.tree().span(i).start()) == null
              || marked.of(clause, i) != null)) {
        found.add(i);
      }
    }
    return found;
  }
}
