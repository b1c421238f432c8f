package org.pourparlers.claim.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds reporting clauses that stand behind or inside the words that they report. */
final class Inquits {
  private final Discourse discourse;
  private final ReportingLexicon lexicon;
  private final Speakers speakers;

  Inquits(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.lexicon = discourse.lexicon();
    this.speakers = speakers;
  }

  /** The reporting clause of a verb, or null where the verb makes none. */
  @Nullable Inquit of(int sentence, Clause clause, int verb) {
    ReportingWord word = quoting(clause, verb);
    if (word == null
        || Assertion.of(clause, lexicon, verb) != Assertion.TOLD && !question(clause)) {
      return null;
    }
    Tree tree = clause.tree();
    int groupStart = clause.groupStart(verb);
    int groupEnd = clause.groupEnd(verb);
    boolean clitic = clitic(clause, groupStart, groupEnd);
    int subject = speakers.subject(sentence, clause, verb);
    boolean parted = groupStart == 0 || parts(clause, groupStart - 1);
    boolean inverted = clitic || (subject > verb && parted);
    if (!inverted && subject < 0) {
      return null;
    }
    int first = inverted ? groupStart : subjectStart(clause, subject, groupStart);
    if (first > 0 && !parts(clause, first - 1)) {
      return null;
    }
    if (clitic && !parted) {
      return null;
    }
    boolean afterMarks = first > 0 && discourse.quotationAt(tree.span(first).start() - 2) != null;
    if (!inverted && tree.has(subject, "PronType", "Rel")) {
      return null;
    }
    if (!inverted
        && (afterMarks
            ? governs(sentence, clause, verb, groupEnd)
            : governsAny(sentence, clause, verb, groupEnd))) {
      return null;
    }
    if (inverted && !clitic && first == 0 && governs(sentence, clause, verb, groupEnd)) {
      return null;
    }
    int from = inverted && !clitic ? Math.max(subject, groupEnd) : Math.max(verb, groupEnd);
    boolean pronoun = clitic || (subject >= 0 && tree.upos(subject) == Upos.PRON);
    int[] end = end(sentence, clause, first, from, pronoun);
    return new Inquit(
        sentence,
        verb,
        subject,
        first,
        end[0],
        end[1] == 1,
        word.act(),
        clause.span(groupStart, Math.max(verb, groupEnd)),
        inverted);
  }

  private static boolean question(Clause clause) {
    return clause.size() > 0 && clause.sign(clause.size() - 1, '?');
  }

  private @Nullable ReportingWord quoting(Clause clause, int verb) {
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      if (word.has(Frame.Shape.QUOTE) && matches(clause, verb, word)) {
        return word;
      }
    }
    // "faire savoir": the reporting word may be the second verb, its subject the first one's
    return null;
  }

  private static boolean matches(Clause clause, int verb, ReportingWord word) {
    for (int k = 1; k < word.words().size(); k++) {
      boolean hit = false;
      for (int i = verb + 1; i < clause.size() && i <= verb + 4 && !hit; i++) {
        hit = clause.lemma(i).equals(word.words().get(k));
      }
      if (!hit) {
        return false;
      }
    }
    return true;
  }

  private static boolean clitic(Clause clause, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (clause.clitic(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first word of a subject before its verb; nothing before a quotation mark belongs to it. */
  private int subjectStart(Clause clause, int subject, int groupStart) {
    int first = Math.min(clause.left(subject), groupStart);
    for (int i = first; i < groupStart; i++) {
      if (QuotationMark.of(clause.tree().form(i).charAt(0)) != null
          && clause.tree().form(i).length() == 1
          && clause.tree().upos(i) == Upos.PUNCT) {
        first = i + 1;
      }
    }
    while (first < groupStart && clause.punctuation(first)) {
      first++;
    }
    return first;
  }

  /** Whether a sign parts a reporting clause from what stands before it. */
  private static boolean parts(Clause clause, int word) {
    String form = clause.tree().form(word);
    char c = form.charAt(form.length() - 1);
    return ",?!…—–".indexOf(c) >= 0
        || (QuotationMark.of(c) != null && clause.tree().upos(word) == Upos.PUNCT);
  }

  private boolean governs(int sentence, Clause clause, int verb, int after) {
    Contents contents = new Contents(discourse, sentence, clause);
    return contents.of(verb, after, new Frame(Frame.Shape.CLAUSE, "")) != null;
  }

  private boolean governsAny(int sentence, Clause clause, int verb, int after) {
    Contents contents = new Contents(discourse, sentence, clause);
    for (ReportingWord word : lexicon.verbs(clause.lemma(verb))) {
      for (Frame frame : word.frames()) {
        if (matches(clause, verb, word) && contents.of(verb, after, frame) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word after the clause, and 1 where what is said goes on there. */
  private int[] end(int sentence, Clause clause, int first, int from, boolean pronoun) {
    boolean incomplete = !finiteBefore(clause, first);
    for (int i = from + 1; i < clause.size(); i++) {
      if (clause.sign(i, ':')) {
        return new int[] {i, 1};
      }
      boolean comma = clause.sign(i, ',') || clause.sign(i, ';');
      if (comma
          && i + 1 < clause.size()
          && (resumes(clause, i + 1, incomplete)
              || (incomplete && (pronoun || mainClause(clause, i + 1))))) {
        return new int[] {i, 1};
      }
      if (discourse.quotationAt(clause.tree().span(i).start()) != null) {
        return new int[] {i, 1};
      }
    }
    return new int[] {clause.size(), 0};
  }

  private static boolean finiteBefore(Clause clause, int first) {
    for (int i = 0; i < first; i++) {
      if (clause.verbal(i) && clause.finite(i) && !clause.tree().is(i, "acl")) {
        return true;
      }
    }
    return false;
  }

  private boolean resumes(Clause clause, int word, boolean incomplete) {
    Tree tree = clause.tree();
    if (discourse.quotationAt(tree.span(word).start()) != null) {
      return true;
    }
    if (tree.upos(word) == Upos.CCONJ) {
      return ownSubject(clause, word + 1);
    }
    if (!incomplete) {
      return false;
    }
    int i = word;
    while (i < clause.size()
        && i < word + 4
        && (tree.upos(i) == Upos.ADV
            || tree.upos(i) == Upos.PART
            || (tree.upos(i) == Upos.PRON && !tree.is(i, "nsubj")))) {
      i++;
    }
    return i < clause.size()
        && clause.verbal(i)
        && (tree.has(i, "VerbForm", "Fin")
            || tree.feature(i, "Mood") != null
            || tree.upos(i) == Upos.AUX);
  }

  /** Whether the words up to the next comma hold a finite verb that no relative pronoun leads. */
  private static boolean mainClause(Clause clause, int from) {
    if (clause.tree().has(from, "PronType", "Rel")) {
      return false;
    }
    for (int i = from; i < clause.size() && !clause.sign(i, ','); i++) {
      if (clause.verbal(i) && clause.finite(i) && !clause.tree().is(i, "acl")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject and its finite verb follow before the next comma. */
  private static boolean ownSubject(Clause clause, int from) {
    boolean subject = false;
    for (int i = from; i < clause.size() && i < from + 14 && !clause.sign(i, ','); i++) {
      subject |= clause.tree().is(i, "nsubj");
      if (clause.verbal(i) && clause.finite(i)) {
        return subject;
      }
    }
    return false;
  }

  /** Who speaks in a reporting clause; empty where nobody can be named. */
  List<String> speakers(Clause clause, Inquit inquit) {
    List<String> found = speakers.actors(inquit.sentence(), clause, inquit.subject());
    if (!found.isEmpty()) {
      return found;
    }
    ActorMention mention =
        speakers.firstIn(
            inquit.sentence(), inquit.first(), Math.min(inquit.verb() + 6, inquit.end() - 1));
    return mention == null || mention.form() == ActorMention.Form.DEMONYM
        ? List.of()
        : mention.actors();
  }

  /** What saying it does. */
  Act act(Inquit inquit) {
    return inquit.act();
  }
}
