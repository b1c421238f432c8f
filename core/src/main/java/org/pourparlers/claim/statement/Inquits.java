package org.pourparlers.claim.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds reporting clauses that stand behind or inside the words that they report. */
final class Inquits {
  private final Discourse discourse;
  private final ReportingLexicon lexicon;
  private final Speakers speakers;
  private final InquitEnds ends;

  Inquits(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.lexicon = discourse.lexicon();
    this.speakers = speakers;
    this.ends = new InquitEnds(discourse);
  }

  /** The reporting clause of a verb, or null where the verb makes none. */
  @Nullable Inquit of(int sentence, Clause clause, int verb) {
    ReportingWord word = quoting(clause, verb);
    int reaching = word == null ? -1 : reaching(clause, verb);
    if (word == null
        || Series.leader(discourse, clause, verb) >= 0
        || mute(clause, verb)
        || !(clause.finite(verb) || reaching >= 0 || tells(clause, verb))
        || !told(clause, verb)) {
      return null;
    }
    int groupStart = clause.groupStart(reaching >= 0 ? reaching : verb);
    int groupEnd = Math.max(clause.groupEnd(verb), word.end(clause, verb));
    boolean clitic = clitic(clause, groupStart, groupEnd);
    boolean parted = groupStart == 0 || parts(clause, groupStart - 1);
    if (clitic && !parted) {
      return null;
    }
    int follower = clitic ? -1 : speakers.follower(sentence, clause, groupEnd);
    int subject = speakers.subject(sentence, clause, verb);
    boolean inverted =
        clitic
            || (parted
                && follower >= 0
                && !lexicon.lists("address", clause.lemma(verb))
                && !hasObject(clause, verb, follower)
                && !comesFirst(clause, subject, groupStart)
                && (groupStart == 0
                    || isMark(clause, groupStart - 1)
                    || markBehind(clause, groupStart)
                    || (!governs(sentence, clause, verb, groupEnd)
                        && (ends.mainClauseBefore(clause, groupStart)
                            || interrupts(sentence, clause, groupStart, follower)))));
    if (!inverted && reaching >= 0) {
      return null;
    }
    if (!inverted) {
      return straight(sentence, clause, verb, word, subject, groupStart, groupEnd);
    }
    int who = clitic ? cliticIn(clause, groupStart, groupEnd) : follower;
    if (!clitic && groupStart == 0 && governs(sentence, clause, verb, groupEnd)) {
      return null;
    }
    int from = clitic ? groupEnd : Math.max(groupEnd, follower);
    int[] end = ends.of(clause, groupStart, from, clitic);
    return new Inquit(
        sentence,
        verb,
        who,
        groupStart,
        end[0],
        end[1] == 1,
        word,
        clause.span(groupStart, Math.max(verb, groupEnd)),
        true);
  }

  /** "« … », proclame une banderole", "“…”, reads the sign": words that nobody says. */
  private boolean mute(Clause clause, int verb) {
    for (int i = verb + 1; i < clause.size() && i <= verb + 4 && !clause.punctuation(i); i++) {
      if (lexicon.lists("mute", clause.lemma(i))) {
        return true;
      }
    }
    int subject = clause.tree().child(verb, "nsubj");
    return subject >= 0 && lexicon.lists("mute", clause.lemma(subject));
  }

  /** "s'est contenté d'expliquer X": the finite verb that leads to an infinitive, or -1. */
  private int reaching(Clause clause, int verb) {
    Tree tree = clause.tree();
    if (!clause.infinitive(verb)) {
      return -1;
    }
    int word = verb - 1;
    while (word > 0
        && (tree.upos(word) == Upos.ADP
            || tree.upos(word) == Upos.PART
            || tree.upos(word) == Upos.ADV
            || tree.upos(word) == Upos.PRON)) {
      word--;
    }
    return word >= 0
            && clause.verbal(word)
            && clause.finite(word)
            && lexicon.lists("reach", clause.lemma(word))
        ? word
        : -1;
  }

  /** ", écrit X": a present that the tagger takes for a participle. */
  private static boolean tells(Clause clause, int verb) {
    Tree tree = clause.tree();
    if (followed(clause, verb)) {
      return true; // "dit-elle, refusant"
    }
    int subject = tree.child(verb, "nsubj");
    if (subject >= 0
        && subject == verb - 1
        && tree.upos(subject) == Upos.PROPN
        && clause.participle(verb)
        && tree.child(verb, "aux") < 0) {
      return true; // ", Mr Rubio insisted,"
    }
    return verb > 0
        && clause.participle(verb)
        && tree.has(verb, "Tense", "Past")
        && (tree.child(verb, "nsubj") > verb
            || isMark(clause, verb - 1) && tree.child(verb, "obj") > verb)
        && tree.child(verb, "aux") < 0
        && clause.punctuation(verb - 1);
  }

  /** "X, le ministre, a dénoncé les frappes de Y": a subject before and an object behind. */
  private boolean hasObject(Clause clause, int verb, int follower) {
    Tree tree = clause.tree();
    int object = tree.child(verb, "obj");
    int subject = tree.child(verb, "nsubj");
    return object > verb
        && object <= follower
        && tree.upos(object) == Upos.NOUN
        && subject >= 0
        && subject < verb
        && discourse.quotationAt(tree.span(subject).start()) == null;
  }

  /** "L'Iran, a répété X, ne renoncera pas": a named speaker, then the verb of what is said. */
  private boolean interrupts(int sentence, Clause clause, int groupStart, int follower) {
    return !speakers.actors(sentence, clause, follower).isEmpty()
        && ends.of(clause, groupStart, follower, false)[1] == 1;
  }

  /** ‘"…", said X’: a mark stands behind the comma's other side. */
  private static boolean markBehind(Clause clause, int groupStart) {
    return groupStart > 1 && isMark(clause, groupStart - 2);
  }

  private boolean told(Clause clause, int verb) {
    Assertion assertion = Assertion.of(clause, lexicon, verb);
    return assertion == Assertion.TOLD
        || (assertion == Assertion.UNTOLD
            && (clause.sign(clause.size() - 1, '?') && clause.finite(verb)
                || followed(clause, verb)));
  }

  /** "dit-elle", "a-t-il": finite whatever the tagger says. */
  private static boolean followed(Clause clause, int verb) {
    return verb + 1 < clause.size() && clause.clitic(verb + 1);
  }

  /** A subject that stands between the last sign and its verb: then it is not inverted. */
  private static boolean comesFirst(Clause clause, int subject, int groupStart) {
    if (subject < 0 || subject >= groupStart) {
      return false;
    }
    for (int i = subject + 1; i < groupStart; i++) {
      if (parts(clause, i)) {
        return false;
      }
    }
    return true;
  }

  /** "…, Peskov said". */
  private @Nullable Inquit straight(
      int sentence,
      Clause clause,
      int verb,
      ReportingWord word,
      int subject,
      int groupStart,
      int groupEnd) {
    Tree tree = clause.tree();
    if (subject < 0 || subject >= groupStart || tree.has(subject, "PronType", "Rel")) {
      return null;
    }
    int first = subjectStart(clause, subject);
    if (asideOpen(clause, subject, groupStart) || tree.upos(first) == Upos.CCONJ) {
      return null;
    }
    boolean afterMarks = first > 0 && isMark(clause, first - 1);
    if (!afterMarks && endsList(clause, first, subject)) {
      return null;
    }
    if (!afterMarks && relative(clause, verb, subject, first)) {
      return null;
    }
    if (first > 0 && !parts(clause, first - 1)) {
      return null;
    }
    int[] end = ends.of(clause, first, Math.max(verb, groupEnd), tree.upos(subject) == Upos.PRON);
    boolean broken = !afterMarks && end[1] == 1 && ends.breaks(clause, first, end[0]);
    if (!broken
        && (afterMarks
            ? governs(sentence, clause, verb, groupEnd)
            : governsAny(sentence, clause, verb))) {
      return null;
    }
    if (!afterMarks && !broken && ends.governsNoun(clause, verb, groupEnd)) {
      return null;
    }
    return new Inquit(
        sentence,
        verb,
        subject,
        first,
        end[0],
        end[1] == 1,
        word,
        clause.span(groupStart, Math.max(verb, groupEnd)),
        false);
  }

  /** "que le Maroc, l'Algérie et la Mauritanie ont répondu": the last of several subjects. */
  private static boolean endsList(Clause clause, int first, int subject) {
    boolean joined = false;
    for (int i = first; i < subject; i++) {
      joined |= clause.tree().upos(i) == Upos.CCONJ;
    }
    if (!joined || first < 2 || !clause.sign(first - 1, ',')) {
      return false;
    }
    for (int i = first - 2; i >= 0 && !clause.sign(i, ','); i--) {
      if (clause.verbal(i)) {
        return false;
      }
    }
    return true;
  }

  /** "X, lequel exige": a comma behind the subject that no comma before the verb closes. */
  private static boolean asideOpen(Clause clause, int subject, int groupStart) {
    for (int i = subject + 1; i < groupStart; i++) {
      if (clause.sign(i, ',')) {
        return !clause.sign(groupStart - 1, ',');
      }
    }
    return false;
  }

  /**
   * "une demande que X a rejetée", "a demand X has rejected": a relative clause reports nothing.
   */
  private boolean relative(Clause clause, int verb, int subject, int first) {
    Tree tree = clause.tree();
    for (int i = first; i < subject; i++) {
      if (tree.upos(i) == Upos.SCONJ
          || tree.has(i, "PronType", "Rel")
          || lexicon.lists("that", clause.lemma(i))) {
        return true;
      }
    }
    int noun = clause.left(subject) - 1;
    boolean other =
        noun > first
            && tree.upos(noun) == Upos.NOUN
            && tree.upos(first) == Upos.DET
            && tree.head(subject) != noun;
    return other && denies(clause, verb) || tree.is(verb, "acl") && clause.left(subject) > first;
  }

  /** "a claim Georgia denies": a verb whose words stand before it as a noun. */
  private boolean denies(Clause clause, int verb) {
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      if (word.has(Frame.Shape.BARE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ReportingWord quoting(Clause clause, int verb) {
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      if (word.has(Frame.Shape.QUOTE) && word.end(clause, verb) >= 0) {
        return word;
      }
    }
    return null;
  }

  private static boolean clitic(Clause clause, int from, int to) {
    return cliticIn(clause, from, to) >= 0;
  }

  private static int cliticIn(Clause clause, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (clause.clitic(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first word of a subject before its verb: behind the last sign before its head. */
  private static int subjectStart(Clause clause, int subject) {
    int first = subject;
    while (first > 0
        && !parts(clause, first - 1)
        && !clause.sign(first - 1, ':')
        && !clause.sign(first - 1, ';')) {
      first--;
    }
    return first;
  }

  /** Whether a sign parts a reporting clause from what stands before it. */
  static boolean parts(Clause clause, int word) {
    String form = clause.tree().form(word);
    char c = form.charAt(form.length() - 1);
    return clause.tree().upos(word) == Upos.PUNCT
        && (",?!…—–;".indexOf(c) >= 0 || isMark(clause, word));
  }

  private static boolean isMark(Clause clause, int word) {
    String form = clause.tree().form(word);
    return clause.tree().upos(word) == Upos.PUNCT
        && QuotationMark.of(form.charAt(form.length() - 1)) != null;
  }

  private boolean governs(int sentence, Clause clause, int verb, int after) {
    Contents contents = new Contents(discourse, sentence, clause);
    Span content = contents.of(verb, after, new Frame(Frame.Shape.CLAUSE, ""));
    return content != null && discourse.quotationAt(content.start()) == null;
  }

  private boolean governsAny(int sentence, Clause clause, int verb) {
    Contents contents = new Contents(discourse, sentence, clause);
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      int after = word.end(clause, verb);
      if (after < 0) {
        continue;
      }
      for (Frame frame : word.frames()) {
        if (contents.of(verb, after, frame) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who speaks in a reporting clause; empty where nobody can be named. */
  List<String> speakers(Clause clause, Inquit inquit) {
    return speakers.actors(inquit.sentence(), clause, inquit.subject());
  }
}
