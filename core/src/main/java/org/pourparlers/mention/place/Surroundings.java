package org.pourparlers.mention.place;

import org.jspecify.annotations.Nullable;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;
import org.pourparlers.text.Folding;
import org.pourparlers.text.Sentence;

/** What stands around a name in a sentence, with its tree where there is one. */
final class Surroundings {
  private final PlaceCues cues;
  private final String content;
  private final Sentence sentence;
  private final @Nullable Tree tree;
  private final @Nullable String[] folded;

  Surroundings(PlaceCues cues, String content, Sentence sentence, @Nullable Tree tree) {
    this.cues = cues;
    this.content = content;
    this.sentence = sentence;
    this.tree = tree;
    this.folded = new String[sentence.tokens().size()];
  }

  int size() {
    return folded.length;
  }

  int number() {
    return sentence.index();
  }

  int start(int token) {
    return sentence.tokens().get(token).start();
  }

  int end(int token) {
    return sentence.tokens().get(token).end();
  }

  /** What stands in the text from one token to another. */
  String text(int first, int last) {
    return content.substring(start(first), end(last));
  }

  /** The folded form of a token, "" before and after the sentence. */
  String folded(int token) {
    if (token < 0 || token >= folded.length) {
      return "";
    }
    String known = folded[token];
    if (known == null) {
      known = Folding.of(sentence.tokens().get(token).form());
      folded[token] = known;
    }
    return known;
  }

  private String folded(int first, int last) {
    if (first == last) {
      return folded(first);
    }
    var all = new StringBuilder(folded(first));
    for (int i = first + 1; i <= last; i++) {
      all.append(' ').append(folded(i));
    }
    return all.toString();
  }

  /** Whether a token is a word with a capital first. */
  boolean isCapital(int token) {
    if (token < 0 || token >= folded.length) {
      return false;
    }
    String form = sentence.tokens().get(token).form();
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether a token is written all in capitals and is longer than a letter. */
  boolean isAcronym(int token) {
    String form = sentence.tokens().get(token).form();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return form.length() > 1;
  }

  /** Whether a token is a proper noun: by its tag where there is a tree, else by its capital. */
  boolean isName(int token) {
    if (!isCapital(token)) {
      return false;
    }
    return tree == null ? token > 0 : tree.upos(token) == Upos.PROPN;
  }

  /** Whether a token is a common noun; unknown without a tree. */
  boolean isNoun(int token) {
    return token >= 0 && tree != null && tree.upos(token) == Upos.NOUN;
  }

  boolean isCapitalAdjective(int token) {
    return isCapital(token) && isAdjective(token);
  }

  private boolean isAdjective(int token) {
    return token > 0 && tree != null && tree.upos(token) == Upos.ADJ;
  }

  boolean isParsed() {
    return tree != null;
  }

  /** Whether a token is letters, hyphens and apostrophes alone. */
  boolean isSpelled(int token) {
    String form = sentence.tokens().get(token).form();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!Character.isLetter(c) && "-'’.‑".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether two neighbouring tokens touch. */
  boolean touch(int left) {
    return left + 1 < folded.length && start(left + 1) <= end(left);
  }

  /** Whether an article stands right before a name. */
  boolean hasArticle(int first) {
    return beforeArticle(first) < first - 1;
  }

  /** The token before a name that is no article. */
  int beforeArticle(int first) {
    int at = first - 1;
    return at > 0 && cues.is("article", folded(at)) ? at - 1 : at;
  }

  /** Whether words of a role end right before a name, articles left out. */
  boolean follows(String role, int first) {
    int at = beforeArticle(first);
    for (int from = at; from >= 0 && from > at - PlaceCues.LONGEST; from--) {
      if (cues.is(role, folded(from, at))) {
        return true;
      }
    }
    return false;
  }

  /** A noun of places before a name, with the number of its first token. */
  record Lead(PlaceCues.Noun noun, int first) {}

  /** The noun that makes what follows a place: "la région de X", "the capital, X", "Lake X". */
  @Nullable Lead lead(int first) {
    int at = beforeArticle(first);
    boolean such = at > 1 && cues.is("such", folded(at)) && folded(at - 1).equals(",");
    boolean linked = such || at >= 0 && cues.is("of", folded(at));
    if (such) {
      at -= 2;
    } else if (linked) {
      at--;
      Lead whole = isAdjective(at) ? lead(at, true, first) : null; // "la base aérienne de X"
      if (whole != null) {
        return whole;
      }
      // "la ville ukrainienne de X"
      while (at > first - PlaceCues.LONGEST - 2 && isAdjective(at)) {
        at--;
      }
    } else if (at != first - 1) {
      return null;
    } else if (folded(at).equals(",")) {
      at--;
    }
    return lead(at, linked, first);
  }

  private @Nullable Lead lead(int at, boolean linked, int first) {
    for (int from = Math.max(0, at - PlaceCues.LONGEST + 1); from <= at; from++) {
      PlaceCues.Noun noun = cues.before(folded(from, at));
      // "conseillère d'État Aung San Suu Kyi", "Department of Housing"
      boolean alone = linked || at != first - 1 || !cues.is("of", folded(from - 1));
      if (noun != null
          && alone
          && !(linked && from > 0 && isCapital(from) && !noun.isTown())
          && (linked || at == first - 1 || noun.isNameAlone())) {
        return new Lead(noun, from);
      }
    }
    return null;
  }

  /** A noun of places after a name, with the number of its last token. */
  record Trail(PlaceCues.Noun noun, int last) {}

  /** The noun that makes what precedes a place: "X airport". */
  @Nullable Trail trail(int last) {
    for (int to = Math.min(size() - 1, last + PlaceCues.LONGEST); to > last; to--) {
      PlaceCues.Noun noun = cues.after(folded(last + 1, to));
      if (noun != null && !modifiesNext(to, to)) {
        return new Trail(noun, to);
      }
    }
    return null;
  }

  /** Whether the word is a modifier of a common noun that follows ("the X hands"). */
  boolean modifiesNext(int word, int last) {
    int head = governor(word);
    return head > last
        && head <= last + 2
        && isNoun(head)
        && tree != null
        && !tree.is(word, "appos");
  }

  /** Whether the word has a relation (with or without subtype) to its head. */
  boolean is(int word, String relation) {
    return tree != null && tree.is(word, relation);
  }

  /** Whether a token is a hyphen. */
  boolean isHyphen(int token) {
    if (token < 0 || token >= folded.length) {
      return false;
    }
    String form = sentence.tokens().get(token).form();
    return form.equals("-") || form.equals("‑") || form.equals("‐");
  }

  /** The verb or noun that the word of a name depends on, or -1. */
  int governor(int token) {
    return tree == null ? -1 : tree.head(token);
  }

  String lemma(int token) {
    return tree == null || token < 0 ? "" : Folding.of(tree.lemma(token));
  }

  /** The word of a stretch on which the rest depends. */
  int head(int first, int last) {
    if (tree != null) {
      for (int i = first; i <= last; i++) {
        int head = tree.head(i);
        if (head < first || head > last) {
          return i;
        }
      }
    }
    return last;
  }
}
