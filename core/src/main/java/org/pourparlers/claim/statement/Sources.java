package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Reads "according to X, …", "…, selon X", "pour X, …". */
final class Sources {
  static final String RULE = "source";

  private static final int DOCUMENT_REACH = 8;

  private final Discourse discourse;
  private final Speakers speakers;

  Sources(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.speakers = speakers;
  }

  /** What the source named from a word on says, or null. */
  @Nullable Saying read(int sentence, Clause clause, int word) {
    for (ReportingWord entry : discourse.lexicon().sources(lower(clause, word))) {
      int after = after(clause, word, entry.words());
      if (after < 0 || discourse.quotationAt(clause.tree().span(word).start()) != null) {
        continue;
      }
      if (after < clause.size() && clause.tree().has(after - 1, "PronType", "Rel")) {
        Saying document = ofDocument(sentence, clause, word, after, entry);
        if (document != null) {
          return document;
        }
        continue;
      }
      if (after < clause.size()
          && clause.tree().has(after, "PronType", "Rel")
          && !entry.has(Frame.Shape.MARKS)) {
        Saying whose = ofWhom(sentence, clause, word, after, entry);
        if (whose != null) {
          return whose;
        }
      }
      boolean opens = opens(clause, word);
      boolean loose = entry.has(Frame.Shape.MARKS);
      if (loose && !opens) {
        continue;
      }
      Saying said =
          opens(clause, word) ? null : ofTheDocument(sentence, clause, word, after, entry);
      if (said != null) {
        return said;
      }
      ActorMention mention =
          speakers.firstIn(sentence, after, Math.min(after + 4, comma(clause, after)));
      if (mention == null || (loose && !mayView(mention))) {
        continue;
      }
      int head = clause.tree().head(word) >= after ? clause.tree().head(word) : mention.head();
      List<String> who =
          speakers.actors(sentence, clause, head > mention.last() ? mention.head() : head);
      if (who.isEmpty()) {
        who = mention.form() == Form.DEMONYM ? List.of() : mention.actors();
      }
      int end = phraseEnd(clause, after);
      if (who.isEmpty() || speakers.outlet(clause, after, Math.min(end, after + 3))) {
        continue;
      }
      List<Span> content =
          opens
              ? behind(clause, Math.max(end, mention.last()), loose, mention.last())
              : around(clause, word, end);
      if (content.isEmpty()) {
        continue;
      }
      return new Saying(
          sentence,
          -1,
          mention.head(),
          who,
          Act.SAY,
          content,
          clause.span(word, Math.max(word, after - 1)),
          RULE,
          loose ? 0.55 : 0.75);
    }
    return null;
  }

  /** The first comma behind a word, or the last word. */
  private static int comma(Clause clause, int word) {
    int comma = word;
    while (comma + 1 < clause.size() && !clause.sign(comma, ',')) {
      comma++;
    }
    return comma;
  }

  /** "rendait public un communiqué selon lequel …": a document's words are its issuer's. */
  private @Nullable Saying ofDocument(
      int sentence, Clause clause, int word, int after, ReportingWord entry) {
    Tree tree = clause.tree();
    int document = word - 1;
    while (document > 0 && document > word - DOCUMENT_REACH && !document(clause, document)) {
      document--;
    }
    if (document < 0 || !document(clause, document)) {
      return null;
    }
    List<String> who = List.of();
    for (int child : tree.children(document)) {
      boolean of = tree.is(child, "nmod") || tree.is(child, "amod") || tree.is(child, "nmod:poss");
      who = who.isEmpty() && of && child < word ? speakers.actors(sentence, clause, child) : who;
    }
    int verb = tree.head(document);
    if (who.isEmpty() && verb >= 0 && clause.verbal(verb) && !tree.is(document, "nsubj")) {
      who = speakers.actors(sentence, clause, speakers.subject(sentence, clause, verb));
    }
    int end = after;
    while (end < clause.size() && !clause.sign(end, ';') && !clause.sign(end, '.')) {
      end++;
    }
    int stop = end < clause.size() ? tree.span(end).start() : tree.span(end - 1).end();
    Span words = discourse.trim(tree.span(after).start(), stop);
    return who.isEmpty() || words == null
        ? null
        : new Saying(
            sentence,
            -1,
            document,
            who,
            entry.act(),
            List.of(words),
            clause.span(document, after - 1),
            RULE,
            0.7);
  }

  /** "a dit un diplomate, selon qui …": whom the words before the comma name. */
  private @Nullable Saying ofWhom(
      int sentence, Clause clause, int word, int after, ReportingWord entry) {
    if (word < 2 || !clause.sign(word - 1, ',') || after + 2 >= clause.size()) {
      return null;
    }
    ActorMention named = null;
    for (ActorMention mention : discourse.mentions().actorMentions().get(sentence)) {
      boolean ends = mention.last() == word - 2 && mention.form() != Form.DEMONYM;
      if (ends && (named == null || mention.first() < named.first())) {
        named = mention;
      }
    }
    int end = discourse.sentence(sentence).span().end();
    Span words = discourse.trim(clause.tree().span(after + 1).start(), end);
    return named == null || words == null
        ? null
        : new Saying(
            sentence,
            -1,
            named.head(),
            named.actors(),
            entry.act(),
            List.of(words),
            clause.span(word, after),
            RULE,
            0.7);
  }

  /** "…, according to the statement": one told of before, whose issuer speaks. */
  private @Nullable Saying ofTheDocument(
      int sentence, Clause clause, int word, int after, ReportingWord entry) {
    int document = after + 1;
    if (document >= clause.size()
        || clause.tree().upos(after) != Upos.DET
        || clause.tree().has(after, "Definite", "Ind")
        || !document(clause, document)
        || (document + 1 < clause.size() && clause.tree().upos(document + 1) == Upos.ADP)) {
      return null;
    }
    List<Span> content = around(clause, word, document);
    return content.isEmpty()
        ? null
        : new Saying(
            sentence,
            -1,
            document,
            List.of(),
            entry.act(),
            content,
            clause.span(word, document),
            RULE,
            0.6);
  }

  private boolean document(Clause clause, int word) {
    return clause.tree().upos(word) == Upos.NOUN
        && discourse.lexicon().lists("document", clause.lemma(word));
  }

  private boolean mayView(ActorMention mention) {
    return mention.form() == Form.NAME
        || mention.form() == Form.EPITHET
        || mention.form() == Form.PRONOUN;
  }

  private static String lower(Clause clause, int word) {
    return clause.tree().form(word).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The word after the expression, or -1 where it is another. */
  static int after(Clause clause, int word, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      if (word + k >= clause.size()
          || (!lower(clause, word + k).equals(words.get(k))
              && !clause.lemma(word + k).equals(words.get(k)))) {
        return -1;
      }
    }
    return word + words.size();
  }

  /** Whether only a conjunction or an adverb precedes in the sentence. */
  private static boolean opens(Clause clause, int word) {
    for (int i = 0; i < word; i++) {
      Upos upos = clause.tree().upos(i);
      if (upos != Upos.CCONJ && upos != Upos.ADV && upos != Upos.PUNCT) {
        return false;
      }
    }
    return word <= 3;
  }

  /** The last word of the source's name. */
  private static int phraseEnd(Clause clause, int after) {
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
  private List<Span> behind(Clause clause, int end, boolean loose, int name) {
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
    Span words =
        discourse.trim(
            clause.tree().span(start).start(), discourse.sentence(sentenceOf(clause)).span().end());
    return words == null ? List.of() : List.of(words);
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
  private List<Span> around(Clause clause, int word, int end) {
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
