package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/**
 * Follows who speaks from sentence to sentence: "he added", words that go on, an unnamed statement.
 */
final class Conversation {
  /** The rule of words that have no reporting clause. */
  static final String ALONE = "alone";

  private static final int NEAR = 5;

  private final Discourse discourse;
  private final Speakers speakers;
  private final QuoteReader quotes;
  private final Continuation continuation;
  private final List<Saying> settled = new ArrayList<>();
  private List<String> last = List.of();

  Conversation(Discourse discourse, Speakers speakers, QuoteReader quotes) {
    this.discourse = discourse;
    this.speakers = speakers;
    this.quotes = quotes;
    this.continuation = new Continuation(discourse);
  }

  /** The sayings with their speakers; words that one speaker goes on with are joined. */
  List<Saying> settle(List<Saying> told) {
    for (Saying saying : told) {
      if (saying.rule().equals(ALONE)) {
        alone(saying);
      } else {
        Saying known = saying;
        if (unknownGoesOn(saying)) {
          known = quoted(saying) ? saying.speakers(List.of()) : null;
        } else if (continuation.andToAdd(saying)) {
          known = saying.speakers(last);
        } else if (saying.speakers().isEmpty() || goesOnSpeaking(saying) || namesItself(saying)) {
          known = resolved(saying);
        }
        known = known == null ? null : withoutOutlets(known);
        if (known == null || known.speakers().isEmpty()) {
          known = witnessed(saying, known);
        }
        if (known != null) {
          add(known);
          last = known.speakers().isEmpty() ? last : known.speakers();
        }
      }
    }
    return settled;
  }

  /** ‘"…", sighed a haulier’: the saying with a speaker who has no name, else as it stands. */
  private @Nullable Saying witnessed(Saying saying, @Nullable Saying known) {
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    if (clause == null || saying.verb() < 0 || !saying.speakers().isEmpty()) {
      return known;
    }
    boolean named = discourse.witnesses().named(clause, saying.subject());
    String who =
        quoted(saying) || named
            ? discourse.witnesses().of(saying.sentence(), clause, saying.subject())
            : null;
    return who == null ? known : saying.speakers(List.of(who));
  }

  /** ‘"…", X said. "…", he added’: one utterance, broken only by who speaks. */
  private void add(Saying saying) {
    Saying before = settled.isEmpty() ? null : settled.get(settled.size() - 1);
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    if (before == null
        || clause == null
        || saying.verb() < 0
        || before.speakers().isEmpty()
        || !before.speakers().equals(saying.speakers())
        || !continuation.sameSpeaker(clause, saying)
        || !spoken(before)
        || !spoken(saying)
        || !continuation.follows(before, saying, clause)) {
      settled.add(saying);
      return;
    }
    List<Span> content = new ArrayList<>(before.content());
    content.addAll(saying.content());
    settled.set(settled.size() - 1, before.content(content));
  }

  /**
   * "he said that X left", ‘"X left", he said’: who is named behind the pronoun, or in words
   * spoken, is not whom the pronoun means.
   */
  private boolean namesItself(Saying saying) {
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    if (clause == null
        || saying.subject() < 0
        || clause.tree().upos(saying.subject()) != Upos.PRON
        || !anaphoric(clause, saying.subject(), false)) {
      return false;
    }
    int pronoun = clause.tree().span(saying.subject()).start();
    boolean side =
        clause.clitic(saying.subject())
            && saying.speakers().size() == 1
            && discourse.kind(saying.speakers().get(0)) == ActorKind.COUNTRY;
    if (!quoted(saying) && !side && pronoun > saying.reach().start()) {
      return false; // "X has agreed, he said"
    }
    for (Span stretch : saying.content()) {
      int end = discourse.sentenceAt(stretch.end() - 1);
      for (int i = Math.max(0, discourse.sentenceAt(stretch.start())); i <= end; i++) {
        for (ActorMention mention : discourse.mentions().actorMentions().get(i)) {
          if (mention.form() == ActorMention.Form.NAME
              && stretch.contains(mention.span())
              && saying.speakers().containsAll(mention.actors())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A news outlet tells, it does not speak: its words have no speaker. */
  private @Nullable Saying withoutOutlets(Saying saying) {
    List<String> who = new ArrayList<>(saying.speakers());
    who.removeIf(discourse::outlet);
    if (who.size() == saying.speakers().size()) {
      return saying;
    }
    return who.isEmpty() && !quoted(saying) ? null : saying.speakers(who);
  }

  /** ‘"…", said a diplomat. According to him …’: a pronoun for somebody who has no name. */
  private boolean unknownGoesOn(Saying saying) {
    Saying before = settled.isEmpty() ? null : settled.get(settled.size() - 1);
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    return before != null
        && clause != null
        && before.speakers().isEmpty()
        && before.verb() >= 0
        && before.subject() >= 0
        && saying.subject() >= 0
        && saying.sentence() == before.sentence() + 1
        && discourse.sentence(saying.sentence()).paragraph()
            == discourse.sentence(before.sentence()).paragraph()
        && clause.tree().upos(saying.subject()) == Upos.PRON
        && anaphoric(clause, saying.subject(), false);
  }

  /** "he added": a pronoun right behind another saying of the paragraph is its speaker. */
  private boolean goesOnSpeaking(Saying saying) {
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    Saying before = settled.isEmpty() ? null : settled.get(settled.size() - 1);
    boolean source = saying.rule().equals(Sources.RULE);
    if (clause == null
        || before == null
        || before.sentence() < 0
        || (saying.verb() < 0 && !source)
        || last.isEmpty()) {
      return false;
    }
    int from = discourse.sentenceAt(saying.reach().start());
    int gap = Math.min(saying.sentence(), Math.max(from, before.sentence())) - before.sentence();
    boolean near =
        gap >= 0
            && gap <= 2
            && discourse.sentence(saying.sentence()).paragraph()
                == discourse.sentence(before.sentence()).paragraph();
    int subject = saying.subject();
    return near
        && subject >= 0
        && clause.tree().upos(subject) == Upos.PRON
        && anaphoric(clause, subject, false)
        && ((source && takesUp(clause, subject, saying))
            || (!source && discourse.lexicon().lists("continue", clause.lemma(saying.verb())))
            || (gap <= 1 && quoted(saying) && takesUp(clause, subject, saying)));
  }

  /** ‘X told Y that …. "…," he said’: one person spoke last, and the pronoun may mean them. */
  private boolean takesUp(Clause clause, int pronoun, Saying saying) {
    String gender = clause.tree().feature(pronoun, "Gender");
    return last.size() == 1
        && discourse.kind(last.get(0)) == ActorKind.PERSON
        && !clause.tree().has(pronoun, "Number", "Plur")
        && !saying.speakers().equals(last)
        && (gender == null
            || (!gender.equals("Neut") && !discourse.otherGender(last.get(0), gender)));
  }

  /** A saying of a pronoun or a document: the last speaker's. */
  private @Nullable Saying resolved(Saying saying) {
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    int subject = saying.subject();
    if (clause != null && subject >= 0 && anaphoric(clause, subject, quoted(saying))) {
      List<String> who = meant(saying, clause, subject);
      if (!who.isEmpty() && !namesItself(saying.speakers(who))) {
        return saying.speakers(who);
      }
      if (!saying.speakers().isEmpty()) {
        return quoted(saying) ? saying.speakers(List.of()) : null;
      }
    }
    return quoted(saying) && (beside(saying) || saying.rule().equals("clause")) ? saying : null;
  }

  /**
   * Whom a pronoun or a document stands for: the last speaker, or whom the sentence before is
   * about.
   */
  private List<String> meant(Saying saying, Clause clause, int subject) {
    Saying before = settled.isEmpty() ? null : settled.get(settled.size() - 1);
    boolean close = before != null && before.sentence() >= saying.sentence() - 1;
    boolean document = discourse.lexicon().lists("document", clause.lemma(subject));
    if (document && ofSomebody(clause, subject)) {
      return List.of();
    }
    List<String> issuer = document ? issuer(saying.sentence(), subject) : List.of();
    if (!issuer.isEmpty()) {
      return issuer;
    }
    if (!close && !document && saying.sentence() > 0) {
      int previous = saying.sentence() - 1;
      int paragraph = discourse.sentence(saying.sentence()).paragraph();
      while (previous >= 0
          && previous >= saying.sentence() - NEAR
          && discourse.sentence(previous).paragraph() == paragraph) {
        List<String> who = quotes.about(previous);
        if (!who.isEmpty()) {
          return who;
        }
        previous--;
      }
    }
    boolean several = clause.tree().has(subject, "Number", "Plur") && !document;
    boolean one = last.size() == 1 && discourse.kind(last.get(0)) == ActorKind.PERSON;
    return several && one ? List.of() : last;
  }

  /** "a statement from Gantz's office": a document whose issuer is named, if not known. */
  private static boolean ofSomebody(Clause clause, int document) {
    for (int i = document + 1; i <= clause.right(document); i++) {
      if (clause.tree().upos(i) == Upos.PROPN) {
        return true;
      }
    }
    return false;
  }

  /** "X issued a statement. The text says": who a document told of before is of, or none. */
  private List<String> issuer(int sentence, int subject) {
    for (int s = sentence; s >= 0 && s > sentence - NEAR; s--) {
      Clause clause = discourse.clause(s);
      for (int i = (s == sentence ? subject : clause == null ? 0 : clause.size()) - 1;
          i >= 0;
          i--) {
        if (clause == null || !discourse.lexicon().lists("document", clause.lemma(i))) {
          continue;
        }
        List<String> who = List.of();
        for (int child : clause.tree().children(i)) {
          if (who.isEmpty()
              && (clause.tree().is(child, "nmod") || clause.tree().is(child, "amod"))) {
            who = speakers.actors(s, clause, child);
          }
        }
        int verb = clause.tree().head(i);
        if (who.isEmpty() && verb >= 0 && clause.verbal(verb) && !clause.tree().is(i, "nsubj")) {
          who = speakers.actors(s, clause, speakers.subject(s, clause, verb));
        }
        if (!who.isEmpty()) {
          return who;
        }
      }
    }
    return List.of();
  }

  private boolean anaphoric(Clause clause, int subject, boolean quoted) {
    Tree tree = clause.tree();
    if (discourse.lexicon().lists("document", clause.lemma(subject))) {
      return true;
    }
    if (tree.upos(subject) == Upos.NOUN) {
      // "l'opposant": somebody definite who was named before
      return quoted
          && clause.tree().child(subject, "det") >= 0
          && tree.has(clause.tree().child(subject, "det"), "PronType", "Art")
          && !tree.has(clause.tree().child(subject, "det"), "Definite", "Ind");
    }
    return tree.upos(subject) == Upos.PRON
        && !discourse.lexicon().lists("indefinite", clause.lemma(subject))
        && !tree.has(subject, "Person", "1")
        && !tree.has(subject, "Person", "2")
        && !tree.has(subject, "PronType", "Rel")
        && !tree.has(subject, "PronType", "Int");
  }

  /** Whether all that is said stands between quotation marks. */
  private boolean quoted(Saying saying) {
    if (saying.rule().equals(Transcript.RULE)) {
      return true;
    }
    for (Span stretch : saying.content()) {
      if (!discourse.quoted(stretch)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a saying is words that may go on: not one that a noun or a verb took in. */
  private boolean spoken(Saying saying) {
    return beside(saying) && quoted(saying);
  }

  private static boolean beside(Saying saying) {
    return switch (saying.rule()) {
      case "inquit", "inversion", "colon", "led", "dialogue", Transcript.RULE, ALONE -> true;
      default -> false;
    };
  }

  private void alone(Saying saying) {
    Quotation quotation = discourse.quotationAt(saying.reach().start());
    if (quotation == null) {
      return;
    }
    List<String> named = quotes.inBrackets(quotation);
    if (!named.isEmpty()) {
      settled.add(saying.speakers(named));
      last = named;
      return;
    }
    Saying before = settled.isEmpty() ? null : settled.get(settled.size() - 1);
    if (before != null && spoken(before) && goesOn(before, quotation)) {
      List<Span> content = new ArrayList<>(before.content());
      content.add(quotation.words());
      settled.set(settled.size() - 1, before.content(content));
      return;
    }
    if (before != null
        && !before.speakers().isEmpty()
        && before.sentence() >= saying.sentence() - 1
        && (discourse.sentence(before.sentence()).paragraph() == quotation.paragraph()
            || (quotes.wholeParagraph(quotation) && quotes.speech(quotation)))) {
      settled.add(saying.speakers(before.speakers()));
      return;
    }
    List<String> subject = quotes.subjectBefore(quotation);
    if (!subject.isEmpty()) {
      settled.add(saying.speakers(subject));
      last = subject;
    } else if (quotes.speech(quotation)) {
      settled.add(saying);
    }
  }

  /** Whether a quotation goes on with what was said before, with nothing of another's between. */
  private boolean goesOn(Saying before, Quotation quotation) {
    Span spoken = before.content().get(before.content().size() - 1);
    Quotation previous = discourse.quotationAt(spoken.start());
    if (previous == null) {
      return false;
    }
    if (previous.paragraph() == quotation.paragraph()) {
      int sentence = before.sentence();
      int end = sentence >= 0 ? discourse.sentence(sentence).span().end() : previous.span().end();
      int from = Math.max(end, previous.span().end());
      return from >= quotation.span().start()
          || discourse.onlyBetween(from, quotation.span().start(), ",.;—–-");
    }
    return previous.paragraph() + 1 == quotation.paragraph()
        && quotes.opensParagraph(quotation)
        && (quotes.closesParagraph(previous) || endsWithInquit(before, previous));
  }

  private boolean endsWithInquit(Saying before, Quotation previous) {
    int end = discourse.text().paragraphs().get(previous.paragraph()).span().end();
    return before.sentence() >= 0 && discourse.sentence(before.sentence()).span().end() >= end;
  }
}
