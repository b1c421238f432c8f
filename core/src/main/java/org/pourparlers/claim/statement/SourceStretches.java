package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Upos;

/** Finds what the source that a phrase names says: the words behind the phrase or around it. */
final class SourceStretches {
  private final Discourse discourse;

  SourceStretches(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Whether only a conjunction or an adverb precedes in the sentence. */
  static boolean opens(Clause clause, int word) {
    for (int i = 0; i < word; i++) {
      Upos upos = clause.tree().upos(i);
      if (upos != Upos.CCONJ && upos != Upos.ADV && upos != Upos.PUNCT) {
        return false;
      }
    }
    return word <= 3;
  }

  /** The last word of the source's name. */
  static int phraseEnd(Clause clause, int after) {
    for (int i = after; i < clause.size(); i++) {
      if (clause.sign(i, ',')
          || clause.sign(i, ':')
          || clause.sign(i, ';')
          || clause.sign(i, '.')
          || (clause.verbal(i) && clause.finite(i) && !clause.tree().is(i, "acl"))) {
        return i - 1;
      }
    }
    return clause.size() - 1;
  }

  /** The clause behind a source at the beginning; appositions to its name are passed over. */
  List<Span> behind(Clause clause, int end, boolean loose, int name) {
    int from = end + 1;
    if (loose && name + 1 < clause.size() && clause.tree().upos(name + 1) == Upos.DET) {
      from = name; // "For Mr Orlan the step will count": no comma parts the clause from the name
    }
    while (from != name
        && from < clause.size()
        && !clause.sign(from, ',')
        && !clause.sign(from, ':')) {
      if (clause.verbal(from)) {
        // "For Mr Orlan the step will count": no comma parts the clause from the name
        from = loose ? end : clause.size();
        break;
      }
      from++;
    }
    int start = from + 1;
    int guard = 0;
    while (start < clause.size() && guard++ < 4 && apposition(clause, start)) {
      int comma = start;
      while (comma < clause.size() && !clause.sign(comma, ',')) {
        comma++;
      }
      start = comma + 1;
    }
    if (start >= clause.size()) {
      return List.of();
    }
    int to = discourse.sentence(sentenceOf(clause)).span().end();
    Span words =
        discourse.trim(clause.tree().span(start).start(), untilSemicolon(clause, start, to));
    return words == null ? List.of() : List.of(words);
  }

  /** Where another clause begins behind a semicolon, or the end. */
  private int untilSemicolon(Clause clause, int start, int end) {
    boolean verb = false;
    for (int i = start; i < clause.size(); i++) {
      int offset = clause.tree().span(i).start();
      verb |= clause.verbal(i);
      if (verb && clause.sign(i, ';') && discourse.quotationAt(offset) == null) {
        return offset;
      }
    }
    return end;
  }

  /** "More than 6,000 dead since 2016, according to X": a count needs no verb. */
  private static boolean counts(Clause clause, int word) {
    boolean number = false;
    for (int i = 0; i < word; i++) {
      number |= clause.tree().upos(i) == Upos.NUM;
    }
    return number && word > 4 && clause.sign(word - 1, ',');
  }

  private static int sentenceOf(Clause clause) {
    return clause.tree().sentence().index();
  }

  /** Whether the words up to the next comma have no verb of their own. */
  private static boolean apposition(Clause clause, int from) {
    boolean comma = false;
    int relative = -1;
    for (int i = from; i < clause.size(); i++) {
      if (clause.sign(i, ',')) {
        comma = true;
        break;
      }
      if (clause.tree().has(i, "PronType", "Rel") && i <= from + 1) {
        relative = i;
      }
      if (relative < 0 && clause.verbal(i) && clause.finite(i)) {
        return false;
      }
    }
    return comma;
  }

  /**
   * ‘…, a "provocation" in the eyes of X’: the phrase since the comma, where it has marks and no
   * verb.
   */
  private @Nullable Span lastPhraseQuoted(Clause clause, int word) {
    int comma = word - 1;
    while (comma > 0 && !clause.sign(comma, ',')) {
      if (clause.verbal(comma)) {
        return null;
      }
      comma--;
    }
    if (comma <= 0 || word - comma < 3) {
      return null;
    }
    Span phrase =
        discourse.trim(clause.tree().span(comma + 1).start(), clause.tree().span(word).start());
    if (phrase == null) {
      return null;
    }
    int last = discourse.lastQuotation(phrase.end() - 1);
    return last >= 0 && phrase.contains(discourse.quotations().get(last).words()) ? phrase : null;
  }

  private boolean verbBehindMarks(Clause clause, Span before, int word) {
    Quotation quotation = discourse.quotationAt(before.start());
    int from = quotation == null ? 0 : clause.wordAt(quotation.span().end());
    for (int i = from; i < word; i++) {
      if (clause.verbal(i) && discourse.quotationAt(clause.tree().span(i).start()) == null) {
        return true;
      }
    }
    return false;
  }

  /** The clause before a source, with what follows where the clause is broken by it. */
  List<Span> around(Clause clause, int word, int end) {
    List<Span> content = new ArrayList<>();
    int start = discourse.sentence(sentenceOf(clause)).span().start();
    Span before = discourse.trim(start, clause.tree().span(word).start());
    if (before == null
        || discourse.quotationAt(before.start()) != null
            && !discourse.quoted(before)
            && verbBehindMarks(clause, before, word)) {
      return content; // "« … », a dit X, selon Y": X speaks
    }
    Span quoted = lastPhraseQuoted(clause, word);
    if (quoted != null) {
      return List.of(quoted);
    }
    content.add(before);
    boolean finite = false;
    for (int i = 0; i < word; i++) {
      finite |= clause.verbal(i) && clause.finite(i) && !clause.tree().is(i, "acl");
    }
    if (!finite && end + 1 < clause.size() && clause.sign(end + 1, ',')) {
      Span rest =
          end + 2 < clause.size()
              ? discourse.trim(
                  clause.tree().span(end + 2).start(),
                  discourse.sentence(sentenceOf(clause)).span().end())
              : null;
      if (rest == null) {
        return List.of();
      }
      content.add(rest);
    }
    boolean told = finite || content.size() > 1 || counts(clause, word) || discourse.quoted(before);
    return told ? content : List.of();
  }
}
