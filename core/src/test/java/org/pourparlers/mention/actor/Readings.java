package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.language.shared.KnownActors;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.Role;
import org.pourparlers.report.Report;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Segmenter;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/** What the finder finds in a text, in words that a test can assert. */
final class Readings {
  private static final Segmenter SEGMENTER =
      new Segmenter(Language.codes().stream().map(OrthographyFile::load).toList());
  private static final Map<String, SyntaxModel> MODELS = new HashMap<>();
  private static final ActorFinder FINDER =
      new ActorFinder(Language.codes().stream().map(Language::new).toList(), KnownActors.load());

  private final Text text;
  private final ActorFinder.Found found;
  private final Map<String, String> names = new HashMap<>();

  private Readings(Text text, ActorFinder.Found found) {
    this.text = text;
    this.found = found;
    for (Actor actor : found.actors()) {
      names.put(actor.id(), actor.name());
    }
  }

  static Readings of(String language, String body) {
    Text text = SEGMENTER.segment(Report.of(body).in(language));
    List<@Nullable Tree> trees = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      trees.add(MODELS.computeIfAbsent(language, SyntaxModel::load).parse(sentence));
    }
    return new Readings(text, FINDER.find(text, trees, List.of(), "2025-08-06"));
  }

  /** The same without trees: what the gate leaves unparsed. */
  static Readings unparsed(String language, String body) {
    Text text = SEGMENTER.segment(Report.of(body).in(language));
    List<@Nullable Tree> trees = new ArrayList<>();
    text.sentences().forEach(sentence -> trees.add(null));
    return new Readings(text, FINDER.find(text, trees, List.of(), null));
  }

  /** "person | title | of". */
  List<String> roles() {
    List<String> out = new ArrayList<>();
    for (Role role : found.roles()) {
      String of = role.of();
      out.add(
          names.get(role.person())
              + " | "
              + role.title()
              + " | "
              + (of == null ? "-" : names.get(of)));
    }
    return out;
  }

  /** "name | kind | country". */
  List<String> actors() {
    List<String> out = new ArrayList<>();
    for (Actor actor : found.actors()) {
      out.add(actor.name() + " | " + actor.kind() + " | " + actor.country());
    }
    return out;
  }

  /** The names of those whom a stretch of the text means; the first mention that is exactly it. */
  List<String> meaning(String words) {
    for (List<ActorMention> sentence : found.mentions()) {
      for (ActorMention mention : sentence) {
        if (text.at(mention.span()).equals(words)) {
          return mention.actors().stream().map(id -> names.getOrDefault(id, id)).toList();
        }
      }
    }
    return List.of();
  }

  /** The evidence of each role, as it stands in the text. */
  List<String> evidence() {
    return found.roles().stream().map(role -> text.at(role.evidence())).toList();
  }
}
