package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.Role;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;

/** Numbers the actors in order of first mention and writes out mentions and roles. */
final class Billing {
  private final List<Passage> passages;
  private final List<RoleBook.Said> said;
  private final Map<Figure, String> ids = new IdentityHashMap<>();
  private final List<Figure> order = new ArrayList<>();
  private final Map<Figure, Set<Span>> spans = new IdentityHashMap<>();

  Billing(List<Passage> passages, List<RoleBook.Said> said) {
    this.passages = passages;
    this.said = said;
  }

  ActorFinder.Found bill() {
    List<List<ActorMention>> mentions = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      mentions.add(mentions(passage));
    }
    List<Role> roles = new ArrayList<>();
    for (RoleBook.Said each : said) {
      Figure of = each.of();
      roles.add(
          new Role(
              id(each.person()),
              each.title(),
              of == null ? null : id(of),
              each.country(),
              each.evidence()));
    }
    List<Actor> actors = new ArrayList<>(order.size());
    for (Figure figure : order) {
      actors.add(
          new Actor(
              id(figure),
              figure.name,
              figure.kind,
              figure.country,
              new TreeMap<>(figure.ids),
              List.copyOf(spans.getOrDefault(figure, Set.of()))));
    }
    return new ActorFinder.Found(actors, roles, mentions);
  }

  private String id(Figure figure) {
    return ids.computeIfAbsent(
        figure,
        f -> {
          order.add(f);
          return "a" + order.size();
        });
  }

  private List<ActorMention> mentions(Passage passage) {
    List<Found> all = new ArrayList<>(passage.found);
    all.sort(
        (a, b) ->
            a.first() != b.first()
                ? Integer.compare(a.first(), b.first())
                : Integer.compare(b.last(), a.last()));
    List<ActorMention> out = new ArrayList<>(all.size());
    for (Found found : all) {
      Span span = passage.words.span(found.first(), found.last());
      List<String> who = new ArrayList<>(found.who().size());
      for (Figure figure : found.who()) {
        who.add(id(figure));
        if (found.form() != Form.PRONOUN && found.who().size() == 1) {
          spans.computeIfAbsent(figure, k -> new LinkedHashSet<>()).add(span);
        }
      }
      int first = passage.words.token(found.first());
      int last = passage.words.token(found.last());
      out.add(
          new ActorMention(
              who,
              passage.words.sentence.index(),
              first,
              last,
              head(passage.words, first, last, found.head()),
              span,
              found.form()));
    }
    return out;
  }

  /** The word on which the rest of the mention depends: that whose head lies outside it. */
  private static int head(Words words, int first, int last, int piece) {
    Tree tree = words.tree;
    if (tree != null) {
      for (int i = first; i <= last; i++) {
        int head = tree.head(i);
        if ((head < first || head > last)
            && !tree.is(i, "punct")
            && !tree.is(i, "det")
            && !tree.is(i, "case")) {
          return i;
        }
      }
    }
    return words.token(piece);
  }
}
