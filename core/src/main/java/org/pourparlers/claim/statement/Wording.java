package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Statement.Mode;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.mention.When;
import org.pourparlers.report.Span;

/** Puts what was told into statements: mode, audience, date, evidence, order. */
final class Wording {
  private static final int DAY = "2025-04-11".length();

  private final Discourse discourse;
  private final Acts acts;
  private final Audience audience;
  private final String language;
  private final @Nullable String published;

  Wording(Discourse discourse, String language, @Nullable String published) {
    this.discourse = discourse;
    this.acts = new Acts(discourse);
    this.audience = new Audience(discourse);
    this.language = language;
    this.published = published;
  }

  List<Statement> statements(List<Saying> told) {
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : told) {
      if (!repeats(saying, kept)) {
        kept.add(saying);
      }
    }
    kept.sort(Comparator.comparing(Saying::reach));
    List<Statement> statements = new ArrayList<>();
    for (Saying saying : kept) {
      if (saying.speakers().isEmpty()) {
        statements.add(statement(statements.size() + 1, saying, null));
      }
      for (String speaker : saying.speakers()) {
        statements.add(statement(statements.size() + 1, saying, speaker));
      }
    }
    return statements;
  }

  /** Whether a saying tells again what one before it told of the same speakers. */
  private static boolean repeats(Saying saying, List<Saying> kept) {
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 6; i--) {
      Saying other = kept.get(i);
      boolean same = other.speakers().equals(saying.speakers());
      if (same && overlap(other.reach(), saying.reach()) > 0.5) {
        if (saying.confidence() > other.confidence()) {
          kept.set(i, saying);
        }
        return true;
      }
    }
    return false;
  }

  private static double overlap(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return common <= 0 ? 0 : (double) common / Math.min(a.length(), b.length());
  }

  private Statement statement(int number, Saying saying, @Nullable String speaker) {
    return new Statement(
        "s" + number,
        speaker,
        mode(saying),
        acts.of(saying, mode(saying)),
        mode(saying) == Mode.DIRECT ? bare(saying.content()) : saying.content(),
        saying.cue(),
        audience.of(saying),
        date(saying),
        evidence(saying),
        language + "/statements/" + saying.rule(),
        saying.confidence());
  }

  /** The stretches, those that are whole quotations without their marks. */
  private List<Span> bare(List<Span> stretches) {
    List<Span> bare = new ArrayList<>();
    for (Span stretch : stretches) {
      Quotation quotation = discourse.quotationAt(stretch.start());
      boolean all = quotation != null && quotation.span().equals(stretch);
      bare.add(all && quotation != null ? quotation.words() : stretch);
    }
    return bare;
  }

  private Mode mode(Saying saying) {
    if (saying.rule().equals(Transcript.RULE)) {
      return Mode.DIRECT;
    }
    boolean all = true;
    boolean any = false;
    for (Span stretch : saying.content()) {
      all &= discourse.quoted(stretch);
      int last = discourse.lastQuotation(stretch.end() - 1);
      any |= last >= 0 && discourse.quotations().get(last).span().end() > stretch.start();
    }
    return all && !phrase(saying) ? Mode.DIRECT : any ? Mode.MIXED : Mode.INDIRECT;
  }

  /** "a salué « un succès »", "with, they say, “a door ajar”": marks around a part of a clause. */
  private boolean phrase(Saying saying) {
    Span first = saying.content().get(0);
    Quotation quotation = discourse.quotationAt(first.start());
    boolean marks = quotation != null && quotation.span().equals(first);
    return switch (saying.rule()) {
      case "object", "prep", "as", "named", "infinitive", "person", "pair", "charge" -> true;
      case "marks", "noun" -> true;
      case "inquit", "inversion" -> marks;
      case Sources.RULE -> !finite(first) && !capital(quotation);
      default -> false;
    };
  }

  private boolean capital(@Nullable Quotation quotation) {
    return quotation != null
        && Character.isUpperCase(discourse.content().charAt(quotation.words().start()));
  }

  private boolean finite(Span stretch) {
    Clause clause = discourse.clause(Math.max(0, discourse.sentenceAt(stretch.start())));
    for (int i = 0; clause != null && i < clause.size(); i++) {
      Span word = clause.tree().span(i);
      if (stretch.contains(word) && clause.verbal(i) && clause.finite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The date that the reporting words have with them. */
  private @Nullable When date(Saying saying) {
    String day = published;
    if (saying.rule().equals(Transcript.RULE) && day != null && day.length() == DAY) {
      return new When(day, null);
    }
    if (saying.sentence() < 0 || saying.sentence() >= discourse.mentions().times().size()) {
      return null;
    }
    Clause clause = discourse.clause(saying.sentence());
    for (TimeMention time : discourse.mentions().times().get(saying.sentence())) {
      if (time.when() == null || clause == null) {
        continue;
      }
      Span span = clause.span(time.first(), time.last());
      boolean said = false;
      for (Span stretch : saying.content()) {
        said |= stretch.overlaps(span);
      }
      if (!said && saying.verb() >= 0 && clause.tree().head(time.head()) == saying.verb()) {
        return time.when();
      }
    }
    return null;
  }

  private Span evidence(Saying saying) {
    Span evidence = saying.reach();
    Span cue = saying.cue();
    Clause clause = saying.sentence() < 0 ? null : discourse.clause(saying.sentence());
    if (cue == null || clause == null) {
      return evidence;
    }
    if (saying.subject() >= 0 && saying.subject() < clause.size()) {
      evidence = evidence.union(clause.tree().span(saying.subject()));
    }
    return evidence.union(cue);
  }
}
