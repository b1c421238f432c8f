package org.pourparlers.claim.statement;

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

  private static final int NEAR = 5;

  private final Discourse discourse;
  private final Speakers speakers;
  private final SourceStretches stretches;

  Sources(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.speakers = speakers;
    this.stretches = new SourceStretches(discourse);
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
      boolean opens = stretches.opens(clause, word);
      boolean loose = entry.has(Frame.Shape.MARKS);
      if (loose && !opens) {
        continue;
      }
      Saying said =
          stretches.opens(clause, word)
              ? null
              : ofTheDocument(sentence, clause, word, after, entry);
      if (said != null) {
        return said;
      }
      ActorMention mention =
          speakers.firstIn(sentence, after, Math.min(after + 4, comma(clause, after)));
      if (mention == null && !loose) {
        Saying unnamed = ofSomebody(sentence, clause, word, after);
        if (unnamed != null) {
          return unnamed;
        }
      }
      if (mention == null || (loose && !mayView(mention))) {
        continue;
      }
      int head = clause.tree().head(word) >= after ? clause.tree().head(word) : mention.head();
      List<String> who =
          speakers.actors(sentence, clause, head > mention.last() ? mention.head() : head);
      if (who.isEmpty()) {
        who = mention.form() == Form.DEMONYM ? List.of() : mention.actors();
      }
      int end = stretches.phraseEnd(clause, after);
      if (who.isEmpty() || speakers.outlet(clause, after, Math.min(end, after + 3))) {
        continue;
      }
      List<Span> content =
          opens
              ? stretches.behind(clause, Math.max(end, mention.last()), loose, mention.last())
              : stretches.around(clause, word, end);
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
  /** "selon une source diplomatique", "according to two people with knowledge of the talks". */
  private @Nullable Saying ofSomebody(int sentence, Clause clause, int word, int after) {
    int noun = after;
    while (noun < clause.size()
        && noun < after + NEAR
        && !discourse.lexicon().lists("informant", clause.lemma(noun))) {
      if (clause.punctuation(noun) || clause.verbal(noun)) {
        return null;
      }
      noun++;
    }
    if (noun >= clause.size() || noun >= after + NEAR) {
      return null;
    }
    int end = stretches.phraseEnd(clause, after);
    List<Span> content =
        stretches.opens(clause, word)
            ? stretches.behind(clause, Math.max(end, noun), false, noun)
            : stretches.around(clause, word, end);
    String who =
        content.isEmpty() || !marked(content)
            ? null // hearsay; only words of theirs make it a statement
            : discourse.witnesses().of(sentence, clause, noun, end);
    return who == null
        ? null
        : new Saying(
            sentence,
            -1,
            noun,
            List.of(who),
            Act.SAY,
            content,
            clause.span(word, Math.max(word, after - 1)),
            RULE,
            0.6);
  }

  private boolean marked(List<Span> content) {
    for (Span stretch : content) {
      int last = discourse.lastQuotation(stretch.end() - 1);
      if (last >= 0 && discourse.quotations().get(last).span().end() > stretch.start()) {
        return true;
      }
    }
    return false;
  }

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
    List<Span> content = stretches.around(clause, word, document);
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
}
