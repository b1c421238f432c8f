package org.pourparlers.claim.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.mention.ActorMention;
import org.pourparlers.mention.ActorMention.Form;
import org.pourparlers.mention.Mentions;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** Finds by the words alone who is named beside a speaker, where the parser parts them. */
final class Joined {
  private final Mentions mentions;

  Joined(Mentions mentions) {
    this.mentions = mentions;
  }

  /** "France, Spain and the United States said": those before, where the parser parts them. */
  List<String> before(int sentence, Clause clause, @Nullable ActorMention last) {
    List<String> before = new ArrayList<>();
    Tree tree = clause.tree();
    int first = last == null ? -1 : last.first();
    boolean joined = false;
    for (int guard = 0; guard < 12 && first > 1; guard++) {
      int sign = tree.upos(first - 1) == Upos.DET ? first - 2 : first - 1;
      boolean and = sign > 0 && tree.upos(sign) == Upos.CCONJ && !joined;
      if (!and && !(joined && sign > 0 && clause.sign(sign, ','))) {
        break;
      }
      ActorMention other = endingAt(sentence, sign - 1);
      if (other == null) {
        break;
      }
      joined = true;
      before.addAll(0, other.actors());
      first = other.first();
    }
    return joined && begins(clause, first) ? before : List.of();
  }

  /** "Benin, Chad and Mali had asked": those behind the first, up to the verb. */
  List<String> behind(int sentence, Clause clause, @Nullable ActorMention first) {
    List<String> behind = new ArrayList<>();
    Tree tree = clause.tree();
    ActorMention mention = first;
    boolean and = false;
    for (int guard = 0; guard < 12 && mention != null && !and; guard++) {
      int sign = mention.last() + 1;
      and = sign < clause.size() && tree.upos(sign) == Upos.CCONJ;
      if (sign + 1 >= clause.size() || !(and || clause.sign(sign, ','))) {
        return List.of();
      }
      int next = tree.upos(sign + 1) == Upos.DET ? sign + 2 : sign + 1;
      mention = next < clause.size() ? mentions.actorAt(sentence, next) : null;
      if (mention == null || mention.form() == Form.DEMONYM || mention.first() < sign) {
        return List.of();
      }
      behind.addAll(mention.actors());
    }
    int verb = mention == null ? clause.size() : mention.last() + 1;
    return and && verb < clause.size() && clause.verbal(verb) ? behind : List.of();
  }

  private @Nullable ActorMention endingAt(int sentence, int word) {
    for (ActorMention mention : mentions.actorMentions().get(sentence)) {
      if (mention.last() == word && (mention.form() == Form.NAME || mention.form() == Form.SIDE)) {
        return mention;
      }
    }
    return null;
  }

  /** Whether no verb and no preposition stands between a word and the sign before it. */
  private static boolean begins(Clause clause, int word) {
    for (int i = word - 1; i >= 0 && !clause.punctuation(i); i--) {
      Upos upos = clause.tree().upos(i);
      if (clause.verbal(i) || upos == Upos.ADP || upos == Upos.NOUN || upos == Upos.PROPN) {
        return false;
      }
    }
    return true;
  }
}
