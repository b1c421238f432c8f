package org.pourparlers.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pourparlers.report.Span;
import org.pourparlers.text.Sentence;

/**
 * A parsed sentence: for each word its lemma, part of speech, features, head and relation, as
 * Universal Dependencies v2 defines them. Words count from 0; the root's head is -1. Immutable.
 */
public final class Tree {
  private static final int[] NONE = {};

  private final Sentence sentence;
  private final String[] lemmas;
  private final Upos[] upos;
  private final String[] features;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * @param lemmas one for each word
   * @param upos one for each word
   * @param features one for each word: UD's FEATS column ("Mood=Ind|Number=Sing"), "" where there
   *     are none
   * @param heads one for each word; -1 for the root
   * @param relations one for each word, subtypes included ("nsubj:pass")
   */
  public Tree(
      Sentence sentence,
      String[] lemmas,
      Upos[] upos,
      String[] features,
      int[] heads,
      String[] relations) {
    this.sentence = sentence;
    this.lemmas = lemmas;
    this.upos = upos;
    this.features = features;
    this.heads = heads;
    this.relations = relations;
    this.children = childrenOf(heads);
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][counts[heads[i]]++] = i;
      }
    }
    return children;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The number of words. */
  public int size() {
    return heads.length;
  }

  /** The word as UD writes it. */
  public String form(int word) {
    return sentence.tokens().get(word).form();
  }

  /** Its dictionary form, in lower case save for proper nouns. */
  public String lemma(int word) {
    return lemmas[word];
  }

  public Upos upos(int word) {
    return upos[word];
  }

  /** UD's FEATS column. */
  public String features(int word) {
    return features[word];
  }

  /** The value of one feature ({@code feature(i, "Tense")} is "Past"), or null. */
  public @Nullable String feature(int word, String name) {
    String all = features[word];
    int from = valueOf(all, name);
    return from < 0 ? null : all.substring(from, end(all, from));
  }

  /** Where the value of a feature begins, or -1. */
  private static int valueOf(String all, String name) {
    int length = name.length();
    for (int from = 0; from + length < all.length(); from = end(all, from) + 1) {
      if (all.charAt(from + length) == '=' && all.startsWith(name, from)) {
        return from + length + 1;
      }
    }
    return -1;
  }

  private static int end(String all, int from) {
    int bar = all.indexOf('|', from);
    return bar < 0 ? all.length() : bar;
  }

  /** Whether a feature has the given value. */
  public boolean has(int word, String name, String value) {
    String all = features[word];
    int from = all.length() <= name.length() + value.length() ? -1 : valueOf(all, name);
    return from >= 0 && end(all, from) == from + value.length() && all.startsWith(value, from);
  }

  /** The word it depends on, or -1. */
  public int head(int word) {
    return heads[word];
  }

  /** Its relation to its head, subtype included. */
  public String relation(int word) {
    return relations[word];
  }

  /**
   * Whether its relation is the given one; one without a subtype ("nsubj") matches all its
   * subtypes.
   */
  public boolean is(int word, String relation) {
    String own = relations[word];
    int length = relation.length();
    return own.length() == length
        ? own.equals(relation)
        : own.length() > length && own.charAt(length) == ':' && own.startsWith(relation);
  }

  /** The words that depend on it, in order. Not to be changed. */
  public int[] children(int word) {
    return children[word];
  }

  /** Its first child with the given relation (see {@link #is}), or -1. */
  public int child(int word, String relation) {
    for (int child : children[word]) {
      if (is(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  /** The root, or -1 in an empty tree. */
  public int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the word stands in the normalised text. */
  public Span span(int word) {
    var token = sentence.tokens().get(word);
    return new Span(token.start(), token.end());
  }

  /** Whether {@code word} is {@code ancestor} or depends on it, through any number of heads. */
  public boolean under(int word, int ancestor) {
    for (int i = word, steps = 0; i >= 0 && steps <= heads.length; i = heads[i], steps++) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The span from the first to the last word that depends on a word, itself included. */
  public Span subtree(int word) {
    Span span = span(word);
    for (int i = 0; i < heads.length; i++) {
      if (under(i, word)) {
        span = span.union(span(i));
      }
    }
    return span;
  }
}
