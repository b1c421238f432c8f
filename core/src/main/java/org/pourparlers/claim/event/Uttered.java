package org.pourparlers.claim.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Statement.Act;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.report.Span;
import org.pourparlers.rule.Match;
import org.pourparlers.rule.Predicate;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Rule;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/**
 * Deeds that are done by saying something: "Let Pristina create the association, Mr Vučić said"
 * demands it of Kosovo, though no word of a rule tells it. Only what a side says in marks to or of
 * another that its words name.
 */
final class Uttered {
  private static final Map<Act, EventKind> DEEDS = new EnumMap<>(Act.class);

  static {
    DEEDS.put(Act.DEMAND, EventKind.DEMAND);
    DEEDS.put(Act.CRITICISE, EventKind.ACCUSATION);
  }

  private static final double DOUBTFUL = 0.6;

  private final Map<EventKind, Rule> rules = new EnumMap<>(EventKind.class);

  Uttered(Language language) {
    Rule.Frame frame =
        new Rule.Frame(
            EnumSet.of(Relation.SUBJECT), EnumSet.of(Relation.TO), 2, true, false, false);
    for (EventKind kind : DEEDS.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      rules.put(
          kind,
          new Rule(
              language.code() + "/uttered/" + name,
              name,
              frame,
              List.of(),
              Set.of(),
              null,
              false,
              List.of(),
              List.of()));
    }
  }

  /** The deed that a statement is and that no other words have told, or null. */
  @Nullable Draft of(Statement statement, List<Draft> told, Text text, Mentions mentions) {
    EventKind kind = DEEDS.get(statement.act());
    String speaker = statement.speaker();
    Rule rule = kind == null ? null : rules.get(kind);
    boolean marked = statement.mode() != Statement.Mode.INDIRECT;
    if (kind == null || rule == null || speaker == null || !marked || !stands(speaker, mentions)) {
      return null;
    }
    Sides sides = new Sides(mentions);
    Set<String> own = sides.of(Set.of(speaker));
    for (Draft draft : told) {
      boolean near =
          draft.evidence.stream().anyMatch(span -> span.overlaps(statement.evidence()))
              || sentence(text, statement.evidence()) == draft.sentence;
      if (near
          && (draft.kind == kind || Targets.spoken(draft.kind))
          && !Collections.disjoint(sides.of(draft.participants()), own)) {
        return null;
      }
    }
    int sentence = sentence(text, statement.content().get(0));
    Tree tree = sentence < 0 ? null : mentions.trees().get(sentence);
    if (tree == null) {
      return null;
    }
    Set<String> recipients = meant(statement, sentence, tree, mentions, sides, own);
    if (recipients.isEmpty()) {
      return null;
    }
    Trigger trigger = new Trigger("", Trigger.Sort.VERB, List.of(), false, Set.of(), Set.of());
    Predicate predicate =
        new Predicate(
            new Match(rule, trigger, 0, new int[0]),
            0,
            0,
            false,
            false,
            new EnumMap<>(Relation.class));
    Draft draft = new Draft(predicate, sentence, kind);
    draft.actors.add(speaker);
    draft.recipients.addAll(recipients);
    draft.date = statement.date();
    draft.evidence.add(statement.evidence());
    draft.confidence = DOUBTFUL;
    return draft;
  }

  /** The other side of which the words say what it should do, or what it did. */
  private static Set<String> meant(
      Statement statement,
      int sentence,
      Tree tree,
      Mentions mentions,
      Sides sides,
      Set<String> own) {
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      boolean inside =
          statement.content().stream().anyMatch(content -> content.contains(mention.span()));
      Set<String> others = new LinkedHashSet<>(mention.actors());
      boolean named =
          mention.form() != ActorMention.Form.DEMONYM
              && tree.is(mention.head(), "nsubj")
              && !tree.is(mention.head(), "nsubj:pass");
      if (inside && named && Collections.disjoint(sides.of(others), own)) {
        return others;
      }
    }
    return Set.of();
  }

  /** Whether somebody speaks for a side: a body, or who holds an office; no onlooker does. */
  private static boolean stands(String speaker, Mentions mentions) {
    return mentions.actor(speaker).kind() != ActorKind.PERSON
        || mentions.roles().stream()
            .anyMatch(role -> role.person().equals(speaker) && role.of() != null);
  }

  /** The sentence in which a span begins, or -1; found by halves. */
  private static int sentence(Text text, Span span) {
    List<Sentence> all = text.sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span at = all.get(middle).span();
      if (span.start() < at.start()) {
        high = middle - 1;
      } else if (span.start() >= at.end()) {
        low = middle + 1;
      } else {
        return all.get(middle).index();
      }
    }
    return -1;
  }
}
