package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Upos;

/** Goes through a report once and collects all that is said in it. */
final class Account {
  private final Discourse discourse;
  private final Speakers speakers;
  private final Inquits inquits;
  private final VerbFrames verbs;
  private final Sources sources;
  private final NounFrames nouns;
  private final QuoteReader quotes;
  private final Fronts fronts;
  private final Denials denials;
  private final List<Saying> told = new ArrayList<>();
  private final List<Span> answers = new ArrayList<>();
  private final Set<Quotation> taken = new HashSet<>();

  Account(Discourse discourse) {
    this.discourse = discourse;
    this.speakers = new Speakers(discourse);
    this.inquits = new Inquits(discourse, speakers);
    this.verbs = new VerbFrames(discourse, speakers);
    this.sources = new Sources(discourse, speakers);
    this.nouns = new NounFrames(discourse, speakers);
    this.quotes = new QuoteReader(discourse, speakers);
    this.fronts = new Fronts(discourse, quotes);
    this.denials = new Denials(discourse, verbs);
  }

  /** All that is said, in order, each with its speakers where they can be known. */
  List<Saying> sayings() {
    new Mending(discourse, inquits).mend();
    for (Saying answer : new Transcript(discourse).sayings()) {
      told.add(answer);
      answers.addAll(answer.content());
    }
    for (int i = 0; i < discourse.sentences(); i++) {
      Clause clause = discourse.clause(i);
      if (clause != null && !discourse.heading(i)) {
        sentence(i, clause);
      }
    }
    take();
    for (Quotation quotation : discourse.quotations()) {
      if (!taken.contains(quotation)) {
        quotation(quotation);
      }
    }
    told.sort(
        Comparator.comparing(Saying::reach)
            .thenComparing(Saying::sentence)
            .thenComparing(Saying::verb));
    return new Conversation(discourse, speakers, quotes).settle(told);
  }

  private void sentence(int index, Clause clause) {
    int floor = discourse.sentence(index).span().start();
    int before = told.size();
    for (int verb : verbs.verbs(clause)) {
      boolean marked = discourse.quotationAt(clause.tree().span(verb).start()) != null;
      Inquit inquit = marked ? null : inquits.of(index, clause, verb);
      if (inquit != null) {
        Saying saying = beside(clause, inquit, floor);
        if (saying != null) {
          told.add(saying);
          floor = offset(clause, inquit.end());
          continue;
        }
      }
      Saying read = verbs.read(index, clause, verb);
      add(read == null ? denials.of(told, index, clause, verb) : read);
    }
    leaveNested(before);
    for (int i = 0; i < clause.size(); i++) {
      add(verbs.without(index, clause, i));
      add(sources.read(index, clause, i));
      Saying noun = nouns.read(index, clause, i);
      if (noun != null && noun.verb() >= 0) {
        int verb = noun.verb();
        told.removeIf(s -> s.sentence() == index && s.verb() == verb && s.rule().equals("object"));
      }
      add(noun);
    }
  }

  /** Drops what is only told inside what somebody else is told to have said. */
  private void leaveNested(int from) {
    for (int i = told.size() - 1; i >= from; i--) {
      Saying inner = told.get(i);
      for (int k = from; k < told.size(); k++) {
        Saying outer = told.get(k);
        if (k != i
            && !relative(inner)
            && !outer.speakers().isEmpty()
            && outer.verb() >= 0
            && inner.verb() > 0
            && outer.reach().contains(verbSpan(inner))
            && (outer.reach().contains(inner.reach())
                || outer.reach().contains(start(inner)) && beside(outer))) {
          told.remove(i);
          break;
        }
      }
    }
  }

  /** Whether a saying's verb is that of a relative clause: "a demand that X has rejected". */
  private boolean relative(Saying saying) {
    Clause clause = discourse.clause(saying.sentence());
    return clause != null && saying.verb() >= 0 && clause.tree().is(saying.verb(), "acl");
  }

  private static Span start(Saying saying) {
    return new Span(saying.reach().start(), saying.reach().start() + 1);
  }

  private static boolean beside(Saying saying) {
    return saying.rule().equals("inquit") || saying.rule().equals("inversion");
  }

  private Span verbSpan(Saying saying) {
    Span cue = saying.cue();
    return cue == null ? saying.reach() : cue;
  }

  private void add(@Nullable Saying saying) {
    if (saying != null) {
      told.add(saying);
    }
  }

  private int offset(Clause clause, int word) {
    return word < clause.size()
        ? clause.tree().span(word).start()
        : clause.tree().span(clause.size() - 1).end();
  }

  /** What stands beside a reporting clause; null where nothing does. */
  private @Nullable Saying beside(Clause clause, Inquit inquit, int floor) {
    int first = clause.tree().span(inquit.first()).start();
    List<String> who = inquits.speakers(clause, inquit);
    List<Span> content = new ArrayList<>();
    boolean direct = direct(first, Math.min(floor, first), content);
    if (content.isEmpty() && first > floor) {
      Span before = discourse.trim(fronts.afterStop(floor, first), first);
      if (before != null && fronts.mayReport(clause, inquit, before, !who.isEmpty())) {
        List<Span> marked = new ArrayList<>();
        if (phraseBroken(clause, inquit)) {
          marks(clause, inquit, marked);
        }
        if (!marked.isEmpty()) {
          return saying(inquit, who, marked, true);
        }
        content.add(relativeAlone(clause, inquit, before));
      }
    }
    if (content.isEmpty() || (!direct && leads(clause, inquit))) {
      return null;
    }
    if (inquit.resumes() || !direct && goesOn(clause, inquit)) {
      resume(clause, inquit, direct, content);
    } else if (direct) {
      resumeMended(inquit, content);
    }
    return saying(inquit, who, content, direct);
  }

  /** "Il n'a pas cédé, dit-il, il a « gagné dix jours »": the same subject, and marks. */
  private boolean goesOn(Clause clause, Inquit inquit) {
    int comma = clause.wordAt(inquit.cue().end() - 1) + 1;
    if (comma + 1 >= clause.size() || !clause.sign(comma, ',')) {
      return false;
    }
    boolean pronoun = clause.tree().upos(comma + 1) == Upos.PRON;
    Quotation next = nextQuotation(clause.tree().span(comma).start());
    int end = discourse.sentence(inquit.sentence()).span().end();
    return next != null && next.span().start() < end && (pronoun || marks(clause, comma + 1));
  }

  private boolean marks(Clause clause, int word) {
    return discourse.quotationAt(clause.tree().span(word).start()) != null;
  }

  /** "…, who, she said, “would not”": the pronoun alone is hers. */
  private static Span relativeAlone(Clause clause, Inquit inquit, Span before) {
    int word = inquit.first() - 2;
    return word > 0
            && clause.sign(inquit.first() - 1, ',')
            && clause.tree().has(word, "PronType", "Rel")
        ? clause.tree().span(word)
        : before;
  }

  /** "mais avec, disent-ils, « une porte entrouverte »": the marks alone are theirs. */
  private static boolean phraseBroken(Clause clause, Inquit inquit) {
    int word = inquit.first() - 2;
    return word > 0
        && inquit.resumes()
        && clause.sign(inquit.first() - 1, ',')
        && clause.tree().upos(word) == Upos.ADP;
  }

  private void marks(Clause clause, Inquit inquit, List<Span> content) {
    int from = offset(clause, inquit.end());
    Quotation next = nextQuotation(from);
    if (next != null && discourse.onlyBetween(from, next.span().start(), ",")) {
      content.add(next.span());
      taken.add(next);
    }
  }

  /** ‘“…, X corrigé, who received the press. …”’: what a mended quotation goes on with. */
  private void resumeMended(Inquit inquit, List<Span> content) {
    int end = discourse.sentence(inquit.sentence()).span().end();
    int last = discourse.lastQuotation(end);
    for (int i = Math.max(0, last); i <= last + 1 && i < discourse.quotations().size(); i++) {
      Quotation next = discourse.quotations().get(i);
      char mark = discourse.content().charAt(next.span().start());
      if (next.words().start() >= end
          && next.words().start() <= end + 2
          && QuotationMark.of(mark) == null
          && !taken.contains(next)) {
        content.add(next.words());
        taken.add(next);
      }
    }
  }

  private static Saying saying(
      Inquit inquit, List<String> who, List<Span> content, boolean direct) {
    return new Saying(
        inquit.sentence(),
        inquit.verb(),
        inquit.subject(),
        who,
        inquit.word().act(),
        content,
        inquit.cue(),
        inquit.inverted() ? "inversion" : "inquit",
        direct ? 0.95 : 0.8);
  }

  /** ‘Asked about it, X said, "No."’: whole words behind, and what stands before is no clause. */
  private boolean leads(Clause clause, Inquit inquit) {
    Quotation next = inquit.resumes() ? nextQuotation(offset(clause, inquit.end())) : null;
    int end = offset(clause, inquit.end());
    boolean colon = inquit.end() < clause.size() && clause.sign(inquit.end(), ':');
    return next != null
        && discourse.onlyBetween(end, next.span().start(), ",:")
        && (quotes.whole(next) || colon);
  }

  /** Collects the quotations that end where a reporting clause begins. */
  private boolean direct(int first, int floor, List<Span> content) {
    int last = discourse.lastQuotation(first - 1);
    if (last < 0) {
      return false;
    }
    Quotation nearest = discourse.quotations().get(last);
    int sentence = discourse.sentenceAt(first);
    if (sentence < 0 || discourse.sentence(sentence).paragraph() != nearest.paragraph()) {
      return false;
    }
    if (nearest.span().end() > first
        || taken.contains(nearest)
        || !discourse.onlyBetween(nearest.span().end(), first, ",—–-«»\"“”")
        || first - nearest.span().end() > 6) {
      return false;
    }
    int begin = nearest.span().start();
    int from = last;
    while (from > 0 && joined(discourse.quotations().get(from - 1), begin, floor)) {
      from--;
      begin = discourse.quotations().get(from).span().start();
    }
    while (from > 0
        && !taken.contains(discourse.quotations().get(from - 1))
        && quotes.runsOn(discourse.quotations().get(from - 1), discourse.quotations().get(from))) {
      from--;
      begin = discourse.quotations().get(from).span().start();
    }
    boolean alone =
        begin <= floor || discourse.onlyBetween(floor, begin, ",;:—–-•\"«“") || fronts.led(begin);
    if (!alone) {
      return false;
    }
    Span before = begin < floor ? fronts.beginning(discourse.quotations().get(from)) : null;
    for (int i = from; i <= last; i++) {
      Span words = discourse.quotations().get(i).words();
      content.add(i == from && before != null ? before.union(words) : words);
      taken.add(discourse.quotations().get(i));
    }
    return true;
  }

  private boolean joined(Quotation before, int begin, int floor) {
    return before.span().start() >= floor
        && !taken.contains(before)
        && discourse.onlyBetween(before.span().end(), begin, ",;");
  }

  /** Adds what is said behind a reporting clause in the middle. */
  private void resume(Clause clause, Inquit inquit, boolean direct, List<Span> content) {
    int behind = clause.wordAt(inquit.cue().end() - 1) + 1;
    int from = offset(clause, inquit.resumes() ? inquit.end() : behind);
    int end = discourse.sentence(inquit.sentence()).span().end();
    Quotation next = nextQuotation(from);
    if (direct) {
      if (next != null && discourse.onlyBetween(from, next.span().start(), ",;:—–-")) {
        content.add(next.words());
        taken.add(next);
      }
      return;
    }
    Span rest = discourse.trim(from, Math.max(from, end));
    if (rest != null
        && next != null
        && next.span().start() < end
        && next.span().end() > rest.end()) {
      rest = rest.union(next.span());
    }
    if (rest != null) {
      content.add(rest);
    }
  }

  private @Nullable Quotation nextQuotation(int offset) {
    int next = discourse.lastQuotation(offset);
    if (next >= 0 && discourse.quotations().get(next).span().start() == offset) {
      return discourse.quotations().get(next);
    }
    return next + 1 < discourse.quotations().size() ? discourse.quotations().get(next + 1) : null;
  }

  /** Marks the quotations that stand inside what is already read. */
  private void take() {
    for (Saying saying : told) {
      for (Span stretch : saying.content()) {
        for (Quotation quotation : quotes.in(stretch)) {
          if (stretch.contains(quotation.words())) {
            taken.add(quotation);
          }
        }
      }
    }
  }

  private void quotation(Quotation quotation) {
    int at = discourse.sentenceAt(quotation.span().start());
    boolean heading = quotes.wholeParagraph(quotation) || (at >= 0 && discourse.heading(at));
    if (heading && discourse.elsewhere(quotation, answers)) {
      return; // a heading made of words that the text quotes
    }
    QuoteReader.Place place = quotes.place(quotation);
    int sentence = Math.max(0, discourse.sentenceAt(quotation.span().start()));
    if (place == QuoteReader.Place.LED) {
      int before = discourse.lastQuotation(quotation.span().start() - 1);
      int floor = before < 0 ? 0 : discourse.quotations().get(before).span().end();
      Saying saying = quotes.led(quotation, floor);
      if (saying != null) {
        told.add(saying);
      }
    } else if ((place == QuoteReader.Place.ALONE || quotes.opensSentence(quotation))
        && quotes.words(quotation.words()) > 1) {
      told.add(
          new Saying(
              sentence,
              -1,
              -1,
              List.of(),
              org.pourparlers.claim.Statement.Act.SAY,
              List.of(quotation.words()),
              null,
              Conversation.ALONE,
              0.6));
    }
  }
}
