package org.pourparlers.claim.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Reads nouns that report: "l'annonce par X d'une trêve", "its call on Y to …", "voiced hope that".
 */
final class NounFrames {
  private static final int MAX_GAP = 12;

  private final Discourse discourse;
  private final ReportingLexicon lexicon;
  private final Speakers speakers;

  NounFrames(Discourse discourse, Speakers speakers) {
    this.discourse = discourse;
    this.lexicon = discourse.lexicon();
    this.speakers = speakers;
  }

  /** What a noun reports, or null. */
  @Nullable Saying read(int sentence, Clause clause, int noun) {
    Tree tree = clause.tree();
    if (tree.upos(noun) != Upos.NOUN) {
      return null;
    }
    List<ReportingWord> words = lexicon.nouns(clause.lemma(noun));
    if (words.isEmpty() || discourse.quotationAt(tree.span(noun).start()) != null) {
      return null;
    }
    int owner = owner(sentence, clause, noun);
    List<String> who = speakers.actors(sentence, clause, owner);
    int governor = tree.head(noun);
    boolean issued =
        governor >= 0
            && (tree.is(noun, "obj") || tree.is(noun, "nsubj:pass"))
            && lexicon.lists("issue", clause.lemma(governor));
    int before = issued ? -1 : issuing(clause, noun);
    if (before >= 0) {
      governor = before;
      issued = true;
    }
    if (!issued && words.get(0).has(Frame.Shape.VOICED)) {
      return null; // "his support for X" is a feeling or a deed until it is voiced
    }
    if (who.isEmpty() && issued && Assertion.of(clause, lexicon, governor) == Assertion.TOLD) {
      who = speakers.actors(sentence, clause, speakers.subject(sentence, clause, governor));
    }
    if (who.isEmpty()) {
      return null;
    }
    boolean things = issued || words.get(0).act() == Act.ANNOUNCE;
    Span content = content(clause, noun, owner, things);
    content = content == null ? null : beforeVerb(clause, noun, content);
    if (content == null) {
      return null;
    }
    int cueStart = issued ? Math.min(noun, clause.groupStart(governor)) : noun;
    return new Saying(
        sentence,
        issued ? governor : -1,
        owner,
        who,
        words.get(0).act(),
        List.of(content),
        clause.span(cueStart, noun),
        "noun",
        0.6);
  }

  /** "X voiced hope that": the verb right before a noun, whatever the tree says, or -1. */
  private int issuing(Clause clause, int noun) {
    int word = noun - 1;
    while (word > 0
        && word > noun - 4
        && (clause.tree().upos(word) == Upos.DET || clause.tree().upos(word) == Upos.ADJ)) {
      word--;
    }
    return word > 0 && clause.verbal(word) && lexicon.lists("issue", clause.lemma(word))
        ? word
        : -1;
  }

  /** The head of who owns the noun: "its", "Trump's", "par Trump", "de l'ONU"; or -1. */
  private int owner(int sentence, Clause clause, int noun) {
    Tree tree = clause.tree();
    if (noun + 2 < clause.size() && lexicon.lists("by", clause.lemma(noun + 1))) {
      ActorMention mention = speakers.firstIn(sentence, noun + 2, noun + 3);
      if (mention != null) {
        return mention.head();
      }
    }
    int of = -1;
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss")
          || (tree.is(child, "det") && tree.has(child, "Poss", "Yes"))) {
        return child;
      }
      if (of < 0
          && child > noun
          && child <= noun + 4
          && tree.is(child, "nmod")
          && speakers.named(sentence, child)) {
        of = child;
      }
    }
    return of;
  }

  private @Nullable Span content(Clause clause, int noun, int owner, boolean things) {
    Tree tree = clause.tree();
    Reach reach = new Reach(discourse, tree.sentence().index(), clause);
    int from = owner > noun ? Math.max(noun, ownEnd(clause, owner)) : noun;
    for (int i = from + 1; i < clause.size() && i <= from + MAX_GAP; i++) {
      if ((clause.punctuation(i) && !clause.sign(i, ',') && !reach.mark(i))
          || (clause.sign(i, ',') && !closed(clause, i) && !clause.sign(i - 1, ','))
          || (reach.mark(i) && i > from + 2)
          || (clause.verbal(i) && clause.finite(i))) {
        return null;
      }
      if (tree.upos(i) == Upos.SCONJ && lexicon.lists("that", clause.lemma(i))) {
        int head = tree.head(i);
        return stretch(clause, i + 1, reach.clause(noun, head > i ? clause.right(head) : i + 1));
      }
      boolean leads =
          tree.upos(i) == Upos.ADP || tree.upos(i) == Upos.PART || tree.upos(i) == Upos.SCONJ;
      int head = tree.head(i);
      if (!leads || head <= i) {
        continue;
      }
      if (clause.infinitive(head) && clause.verbal(head)) {
        return stretch(clause, i + 1, reach.clause(noun, clause.right(head)));
      }
      boolean noun2 = tree.upos(head) == Upos.NOUN || tree.upos(head) == Upos.PROPN;
      boolean addressee = noun2 && infinitiveAhead(clause, head);
      if (things
          && noun2
          && !addressee
          && head != owner
          && i <= from + 2
          && !discourse.timed(tree.sentence().index(), head)) {
        return stretch(clause, i + 1, reach.noun(noun, clause.right(head)));
      }
    }
    return null;
  }

  /** "l'appel de l'ONU, réitéré lundi, à relâcher": a comma that closes or opens an aside. */
  private static boolean closed(Clause clause, int comma) {
    for (int i = comma + 2; i < clause.size() && i <= comma + 6; i++) {
      if (clause.sign(i, ',')) {
        return true;
      }
    }
    for (int i = comma - 2; i > 0 && i >= comma - 6; i--) {
      if (clause.sign(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** "l'appel de X à libérer Y est resté …": not the verb whose subject the noun is. */
  private @Nullable Span beforeVerb(Clause clause, int noun, Span content) {
    int governor = clause.tree().head(noun);
    if (governor <= noun || !clause.verbal(governor)) {
      return content;
    }
    int start = clause.tree().span(clause.groupStart(governor)).start();
    return start >= content.end() ? content : discourse.trim(content.start(), start);
  }

  /** "its call on the Houthis to free …": whether an infinitive follows the noun. */
  private static boolean infinitiveAhead(Clause clause, int from) {
    for (int i = from + 1; i < clause.size() && i <= from + 6; i++) {
      if (clause.infinitive(i) && clause.verbal(i)) {
        return true;
      }
      if (clause.sign(i, '.') || (clause.verbal(i) && clause.finite(i))) {
        return false;
      }
    }
    return false;
  }

  private static int ownEnd(Clause clause, int owner) {
    int end = owner;
    while (end + 1 < clause.size()
        && (clause.tree().upos(end + 1) == Upos.PROPN
            || (clause.tree().upos(end + 1) == Upos.ADJ && clause.tree().head(end + 1) == owner))) {
      end++;
    }
    return end;
  }

  private @Nullable Span stretch(Clause clause, int first, int last) {
    if (first > last || first >= clause.size()) {
      return null;
    }
    Span span = clause.span(first, last);
    return discourse.trim(span.start(), span.end());
  }
}
