package org.pourparlers.claim.statement;

import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.syntax.Tree;
import org.pourparlers.syntax.Upos;

/** A sentence's tree with the reach of each word's subtree and what statements ask of it. */
final class Clause {
  private final ReportingLexicon lexicon;
  private final Tree tree;
  private final int[] left;
  private final int[] right;
  private final @Nullable String[] misread;

  private static final int FAR = 6;

  Clause(Tree tree, ReportingLexicon lexicon) {
    this.lexicon = lexicon;
    this.tree = tree;
    int n = tree.size();
    left = new int[n];
    right = new int[n];
    reach(n);
    misread = new @Nullable String[n];
    for (int i = 0; i < n; i++) {
      misread[i] = standsAsVerb(i) ? lexicon.misread(tree.form(i)) : null;
    }
  }

  /**
   * Whether a word that is no verb by its tag stands where one would: behind a subject or a comma,
   * and before what it may govern ("X, le directeur, menace de saisir").
   */
  private boolean standsAsVerb(int word) {
    String misreadVerb = lexicon.misread(tree.form(word));
    if (misreadVerb == null || verbalTag(word) || word == 0) {
      return false;
    }
    Upos before = tree.upos(word - 1);
    if (behindMarks(word)) {
      return true; // "« … », lâche Tobek"
    }
    boolean subject = before == Upos.PROPN || before == Upos.NOUN || before == Upos.PRON;
    if (before == Upos.ADJ && word + 1 < tree.size() && sign(word + 1, ':')) {
      return true; // "Un officier libanais dément : « … »"
    }
    if (!subject && !sign(word - 1, ',') || word + 1 >= tree.size()) {
      return false;
    }
    Upos next = tree.upos(word + 1);
    boolean name =
        before == Upos.PROPN
            || before == Upos.NOUN && Character.isUpperCase(tree.form(word - 1).charAt(0));
    if (next == Upos.DET && name) {
      return true; // "Le Kremlin juge l'idée intéressante"
    }
    if (next == Upos.ADJ && word + 2 < tree.size() && tree.upos(word + 2) == Upos.DET) {
      return before == Upos.PROPN; // "Berlin juge insuffisantes les garanties"
    }
    for (ReportingWord verb : lexicon.verbs(misreadVerb)) {
      if (verb.words().size() > 1 && verb.words().get(1).equals(tree.lemma(word + 1))) {
        return true; // "rules out"
      }
    }
    boolean governs =
        next == Upos.ADP || next == Upos.PART || next == Upos.SCONJ || next == Upos.PUNCT;
    return tree.upos(word) != Upos.NOUN
        || (governs && !sign(word + 1, ',') && !sign(word + 1, '.'));
  }

  /**
   * Whether a comma behind a closing mark stands before a word, and a name or an article behind.
   */
  private boolean behindMarks(int word) {
    if (word < 2 || word + 1 >= tree.size() || !sign(word - 1, ',')) {
      return false;
    }
    String form = tree.form(word - 2);
    Upos next = tree.upos(word + 1);
    return QuotationMark.of(form.charAt(form.length() - 1)) != null
        && (next == Upos.PROPN || next == Upos.DET);
  }

  /** Children before heads, so that each word is settled once: linear in the words. */
  private void reach(int n) {
    int[] order = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      left[i] = i;
      right[i] = i;
      if (tree.head(i) < 0) {
        order[size++] = i;
      }
    }
    for (int k = 0; k < size; k++) {
      for (int child : tree.children(order[k])) {
        if (size < n) {
          order[size++] = child;
        }
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      int head = tree.head(order[k]);
      if (head >= 0) {
        left[head] = Math.min(left[head], left[order[k]]);
        right[head] = Math.max(right[head], right[order[k]]);
      }
    }
  }

  Tree tree() {
    return tree;
  }

  int size() {
    return tree.size();
  }

  /** The first word of what depends on a word. */
  int left(int word) {
    return left[word];
  }

  /** The last word of what depends on a word. */
  int right(int word) {
    return right[word];
  }

  String lemma(int word) {
    String verb = misread[word];
    return verb == null ? tree.lemma(word) : verb;
  }

  boolean verbal(int word) {
    return misread[word] != null || verbalTag(word);
  }

  private boolean verbalTag(int word) {
    Upos upos = tree.upos(word);
    return upos == Upos.VERB || upos == Upos.AUX;
  }

  boolean punctuation(int word) {
    return tree.upos(word) == Upos.PUNCT;
  }

  /** Whether a word is the given sign. */
  boolean sign(int word, char sign) {
    String form = tree.form(word);
    return form.length() == 1 && form.charAt(0) == sign;
  }

  /** Whether a clause's verb, or one of its auxiliaries, is finite. */
  boolean finite(int word) {
    if (isFinite(word)) {
      return true;
    }
    for (int child : tree.children(word)) {
      if ((tree.is(child, "aux") || tree.is(child, "cop")) && isFinite(child)) {
        return true;
      }
    }
    if (apart(word) >= 0) {
      return true;
    }
    // "a fait savoir": the auxiliary may hang elsewhere
    for (int i = word - 1; i >= 0 && i >= word - 3 && verbal(word); i--) {
      if (tree.upos(i) == Upos.AUX && isFinite(i)) {
        return !tree.has(word, "VerbForm", "Inf");
      }
      if (tree.upos(i) != Upos.ADV && !clitic(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "had first spoken", "a en outre fait part": the auxiliary before adverbs or an aside that the
   * parser takes for the main verb, or -1.
   */
  int apart(int participle) {
    if (participle < 2 || verbal(participle - 1) || !tree.has(participle, "Tense", "Past")) {
      return -1;
    }
    int word = participle - 1;
    while (word > 0 && tree.upos(word) == Upos.ADV) {
      word--;
    }
    if (word < participle - 1 && auxiliary(word)) {
      return word;
    }
    for (int i = participle - 2; i >= 0 && i >= participle - FAR && !punctuation(i); i--) {
      if (auxiliary(i) && lexicon.pastAside(tree, i + 1) == participle) {
        return i;
      }
    }
    return -1;
  }

  private boolean auxiliary(int word) {
    return isFinite(word) && lexicon.lists("auxiliary", tree.lemma(word));
  }

  private boolean isFinite(int word) {
    return misread[word] != null
        || verbalTag(word)
            && (tree.has(word, "VerbForm", "Fin") || tree.feature(word, "Mood") != null);
  }

  boolean infinitive(int word) {
    return tree.has(word, "VerbForm", "Inf");
  }

  boolean participle(int word) {
    return tree.has(word, "VerbForm", "Part") || tree.has(word, "VerbForm", "Ger");
  }

  /** Where the words from the first to the last stand. */
  Span span(int first, int last) {
    return tree.span(first).union(tree.span(last));
  }

  /** Whether any of the words stands after the offset of the text and before the other. */
  int wordAt(int offset) {
    int low = 0;
    int high = tree.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tree.span(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first word of a verb with the auxiliaries, clitics and particles before it. */
  int groupStart(int verb) {
    int first = verb;
    while (first > 0 && belongs(first - 1, verb)) {
      first--;
    }
    int auxiliary = first == verb ? beforeAside(verb) : -1;
    if (auxiliary >= 0) {
      first = auxiliary;
      while (first > 0 && belongs(first - 1, verb)) {
        first--;
      }
    }
    return first;
  }

  /** "s'est, lui, dit": the auxiliary before an aside of a word or two, or -1. */
  private int beforeAside(int verb) {
    if (verb < 4 || !sign(verb - 1, ',')) {
      return -1;
    }
    for (int i = verb - 3; i > 0 && i >= verb - 5; i--) {
      if (sign(i, ',')) {
        return tree.upos(i - 1) == Upos.AUX && tree.head(i - 1) == verb ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** The last word of a verb with the clitics after it ("dit-elle", "a-t-il"). */
  int groupEnd(int verb) {
    int last = verb;
    while (last + 1 < tree.size()
        && tree.head(last + 1) == verb
        && (clitic(last + 1) || tree.is(last + 1, "compound:prt"))) {
      last++;
    }
    return last;
  }

  /** A pronoun joined to its verb by a hyphen. */
  boolean clitic(int word) {
    return tree.upos(word) == Upos.PRON && tree.form(word).startsWith("-");
  }

  /** The word behind, where it is the verb or its auxiliary. */
  private int groupFirst(int word, int verb) {
    int next = word + 1;
    return next == verb || tree.upos(next) == Upos.AUX ? next : -1;
  }

  private boolean belongs(int word, int verb) {
    boolean next = word + 1 == groupFirst(word, verb);
    if (next && lexicon.lists("clitic", tree.form(word))) {
      return true;
    }
    if (next && lexicon.lists("us", tree.form(word)) && tree.has(word + 1, "Person", "3")) {
      return true; // "nous confie X"
    }
    if (tree.is(word, "nsubj") && !clitic(word)) {
      return false;
    }
    return switch (tree.upos(word)) {
      case AUX, PART -> true;
      case ADV -> tree.head(word) == verb || tree.upos(Math.max(0, word - 1)) == Upos.AUX;
      case PRON -> clitic(word) || (tree.head(word) == verb && !tree.is(word, "nsubj"));
      default -> false;
    };
  }
}
