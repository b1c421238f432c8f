package org.pourparlers.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.language.Language;
import org.pourparlers.language.shared.Countries;
import org.pourparlers.language.shared.KnownActors;
import org.pourparlers.mention.Actor;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.PlaceMention;
import org.pourparlers.mention.Role;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Paragraph;
import org.pourparlers.text.Sentence;
import org.pourparlers.text.Text;

/**
 * Finds who a report is about: names learnt from the report and the lists, roles, and whom titles,
 * collectives and pronouns mean. Immutable; time linear in the words.
 */
public final class ActorFinder {
  /** Words beyond which a text is read no further: no report is that long, and memory is not. */
  private static final int MOST = 600_000;

  private final Map<String, ActorWords> tables = new HashMap<>();
  private final Map<String, Lists> lists = new HashMap<>();

  /**
   * Who is found.
   *
   * @param actors in order of first mention
   * @param roles in order of evidence
   * @param mentions by sentence, each in order of first word
   */
  public record Found(List<Actor> actors, List<Role> roles, List<List<ActorMention>> mentions) {}

  /**
   * @param languages the languages that reports may be in
   * @param known the well-known actors
   */
  public ActorFinder(List<Language> languages, KnownActors known) {
    Countries english = Countries.of(new Language("en"));
    for (Language language : languages) {
      tables.put(language.code(), ActorWords.load(language.code()));
      lists.put(language.code(), new Lists(language, english, known));
    }
  }

  /**
   * Finds the actors of a report.
   *
   * @param trees the sentences' trees; null where a sentence is not parsed
   * @param places by sentence; may be empty
   * @param published EDTF date of publication, or null
   */
  public Found find(
      Text text,
      List<@Nullable Tree> trees,
      List<List<PlaceMention>> places,
      @Nullable String published) {
    ActorWords words = tables.get(text.language());
    Lists names = lists.get(text.language());
    if (words == null || names == null) {
      List<List<ActorMention>> none = new ArrayList<>();
      text.sentences().forEach(s -> none.add(List.of()));
      return new Found(List.of(), List.of(), none);
    }
    List<Passage> passages = passages(text, trees);
    Casting casting = new Casting(words, names, published, filed(text, names));
    casting.cast(passages, places);
    Found found = new Billing(passages, casting.roles.book.all()).bill();
    for (int i = passages.size(); i < text.sentences().size(); i++) {
      found.mentions().add(List.of());
    }
    List<Actor> hosts = HostCountries.with(found.actors(), places, names.countries());
    return new Found(hosts, found.roles(), found.mentions());
  }

  /** The country of the dateline's town, or null. */
  private static @Nullable Known filed(Text text, Lists names) {
    Span dateline = text.dateline();
    for (Sentence sentence : text.sentences()) {
      if (dateline != null && sentence.span().overlaps(dateline)) {
        return names.country(text.content(), sentence.tokens(), dateline);
      }
    }
    return null;
  }

  private static boolean isTitle(Text text, Sentence sentence) {
    return sentence.paragraph() < text.paragraphs().size()
        && text.paragraphs().get(sentence.paragraph()).kind() == Paragraph.Kind.TITLE;
  }

  private static List<Passage> passages(Text text, List<@Nullable Tree> trees) {
    List<Passage> out = new ArrayList<>(text.sentences().size());
    Span dateline = text.dateline();
    int words = 0;
    for (Sentence sentence : text.sentences()) {
      words += sentence.tokens().size();
      if (words > MOST) {
        break;
      }
      Tree tree = sentence.index() < trees.size() ? trees.get(sentence.index()) : null;
      int skip = dateline != null && sentence.span().overlaps(dateline) ? dateline.end() : -1;
      out.add(
          new Passage(
              new Words(sentence, tree, text.content(), skip, isTitle(text, sentence)),
              text.content()));
    }
    return out;
  }
}
