package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Status;
import org.pourparlers.language.Language;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Mentions;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.rule.Relation;
import org.pourparlers.rule.Trigger;
import org.pourparlers.syntax.Tree;

/**
 * Takes apart what one clause tells of several events: calls to several people, a visit with
 * several stops, sides that somebody will bring together.
 */
final class Fission {
  private final Circumstances circumstances;
  private final Casting casting;
  private final Set<String> conferences;

  Fission(Language language, Circumstances circumstances, Casting casting) {
    this.conferences = Tables.words(language, "conference");
    this.circumstances = circumstances;
    this.casting = casting;
  }

  /** The events told besides the draft, which keeps the first. */
  List<Draft> of(Draft draft, Tree tree, Mentions mentions) {
    return switch (draft.kind) {
      case CALL -> calls(draft, tree, mentions);
      case MEETING -> places(draft, tree, mentions);
      case VISIT -> stops(draft, tree, mentions);
      case MEDIATION -> gathering(draft, mentions);
      default -> List.of();
    };
  }

  /** Of a caller and those called, a call to each. */
  private List<Draft> calls(Draft draft, Tree tree, Mentions mentions) {
    boolean one =
        caller(draft, tree, mentions) == 1
            && draft.predicate.match().trigger().sort() == Trigger.Sort.VERB;
    if (!one || draft.actors.size() < 3 || conferring(draft, tree)) {
      return List.of();
    }
    List<String> all = new ArrayList<>(draft.actors);
    List<Draft> more = new ArrayList<>();
    for (String other : all.subList(2, all.size())) {
      Draft call = draft.beside(EventKind.CALL);
      call.actors.add(all.get(0));
      call.actors.add(other);
      more.add(call);
      draft.actors.remove(other);
    }
    return more;
  }

  /** Whether all speak in one conference. */
  private boolean conferring(Draft draft, Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (conferences.contains(tree.lemma(i)) && Math.abs(i - draft.predicate.word()) < 12) {
        return true;
      }
    }
    return false;
  }

  private int caller(Draft draft, Tree tree, Mentions mentions) {
    Set<String> callers = new LinkedHashSet<>();
    for (int word : draft.predicate.in(Relation.SUBJECT)) {
      callers.addAll(casting.actors(draft, tree, mentions, word, Relation.SUBJECT));
    }
    return callers.size();
  }

  /** Who has met at several places has met as often: "twice, in Doha and in Muscat". */
  private List<Draft> places(Draft draft, Tree tree, Mentions mentions) {
    List<Draft> more = new ArrayList<>();
    List<PlaceMention> places = circumstances.stops(draft, tree, mentions);
    if (draft.place == null
        || draft.predicate.match().trigger().sort() != Trigger.Sort.VERB
        || draft.status != Status.OCCURRED) {
      return more;
    }
    PlaceMention last = null;
    List<PlaceMention> row = new ArrayList<>();
    for (PlaceMention place : places) {
      boolean next =
          last == null || place.first() - last.last() <= 3 && place.first() > last.last();
      if (!next || place.level() != PlaceMention.Level.CITY) {
        break;
      }
      row.add(place);
      last = place;
    }
    if (row.size() < 2) {
      return more;
    }
    draft.place = row.get(0).place();
    for (PlaceMention place : row.subList(1, row.size())) {
      Draft meeting = draft.beside(draft.kind);
      meeting.actors.addAll(draft.actors);
      meeting.place = place.place();
      meeting.fresh = true;
      more.add(meeting);
    }
    return more;
  }

  private List<Draft> stops(Draft draft, Tree tree, Mentions mentions) {
    List<Draft> more = new ArrayList<>();
    if (draft.place == null || tree.is(draft.predicate.match().word(), "cop")) {
      return more;
    }
    Set<String> seen = new LinkedHashSet<>();
    seen.add(draft.place.name());
    for (PlaceMention stop : circumstances.stops(draft, tree, mentions)) {
      boolean inside =
          stop.level() != PlaceMention.Level.CITY
              && stop.place().country() != null
              && stop.place().country().equals(draft.place.country());
      if (inside || !seen.add(stop.place().name())) {
        continue;
      }
      Draft visit = draft.beside(EventKind.VISIT);
      visit.actors.addAll(draft.actors);
      visit.place = stop.place();
      visit.date = circumstances.dateNear(draft, stop, mentions);
      Contacts.host(visit, mentions);
      more.add(visit);
    }
    return more;
  }

  /** Whom somebody is to bring together are to meet. */
  private static List<Draft> gathering(Draft draft, Mentions mentions) {
    boolean ahead = draft.status == Status.PLANNED || draft.status == Status.POSSIBLE;
    for (int companion : draft.predicate.match().companions()) {
      ActorMention mention = mentions.actorAt(draft.sentence, companion);
      if (mention == null || Collections.disjoint(mention.actors(), draft.recipients)) {
        return List.of(); // "to broker a deal between both", "offered its mediation to both"
      }
    }
    if (!ahead
        || draft.recipients.size() < 2
        || draft.predicate.match().trigger().sort() != Trigger.Sort.VERB) {
      return List.of();
    }
    Draft meeting = draft.beside(EventKind.MEETING);
    meeting.actors.addAll(draft.recipients);
    return List.of(meeting);
  }
}
