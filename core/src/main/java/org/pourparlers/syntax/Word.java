package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A form, what the dictionary says of it, and its traits: what can be said without neighbours. */
final class Word {
  /** Stands for what is before the first and after the last word. */
  static final int PADDING = trait(0, 0);

  /** Stands for the treebank whose style is followed; every word has it. */
  static final int HOME = treebank(0);

  private static final int TRAITS = 1;
  private static final int SUFFIXES = 4;
  private static final int PREFIXES = 3;
  private static final int LONGEST = 40;

  final String form;
  final String lower;

  /** See {@link #plain(String)}. */
  final String plain;

  final List<Analysis> analyses;

  /** The set of its dictionary tags, as a hash. */
  final int classes;

  /** The same of its tags less their second word, which may tell one verb: "V avoir ind futu". */
  final int wider;

  /** Its traits as hashes, that of the form itself first. */
  final int[] traits;

  private final @Nullable Reading[] readings = new Reading[Upos.values().length];

  /** The lemma found for a part of speech and FEATS; kept, as most words are seen often. */
  private record Reading(String feats, String lemma) {}

  Word(String form, List<Analysis> analyses) {
    this.form = form;
    this.lower = form.toLowerCase(Locale.ROOT);
    this.analyses = analyses;
    Set<String> tags = new TreeSet<>();
    Set<String> wide = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    Set<String> lemmas = new LinkedHashSet<>();
    for (Analysis analysis : analyses) {
      tags.add(analysis.tag());
      wide.add(lessSecond(analysis.tag()));
      int space = analysis.tag().indexOf(' ');
      parts.add(space < 0 ? analysis.tag() : analysis.tag().substring(0, space));
      lemmas.add(analysis.lemma());
    }
    this.classes = tags.toString().hashCode() + 1;
    this.wider = wide.toString().hashCode() + 1;
    this.plain = plain(form);
    this.traits = traits(plain, plain.toLowerCase(Locale.ROOT), tags, parts, lemmas);
  }

  private static String lessSecond(String tag) {
    int first = tag.indexOf(' ');
    int second = tag.indexOf(' ', first + 1);
    return first < 0 || second < 0 ? tag : tag.substring(0, first) + tag.substring(second);
  }

  private int[] traits(
      String plain, String low, Set<String> tags, Set<String> parts, Set<String> lemmas) {
    List<Integer> traits = new ArrayList<>();
    traits.add(trait(TRAITS, low.hashCode()));
    for (int i = 1; i <= SUFFIXES && i <= low.length(); i++) {
      traits.add(trait(TRAITS + 1 + i, low.substring(low.length() - i).hashCode()));
    }
    for (int i = 1; i <= PREFIXES && i <= low.length(); i++) {
      traits.add(trait(TRAITS + 10 + i, low.substring(0, i).hashCode()));
    }
    traits.add(trait(TRAITS + 20, shape(plain)));
    traits.add(trait(TRAITS + 21, classes));
    traits.add(trait(TRAITS + 22, parts.toString().hashCode()));
    for (String tag : tags) {
      traits.add(trait(TRAITS + 23, tag.hashCode()));
    }
    for (String lemma : lemmas) {
      traits.add(trait(TRAITS + 24, lemma.hashCode()));
    }
    traits.add(HOME);
    return traits.stream().mapToInt(trait -> trait).toArray();
  }

  /** Stands for a treebank, numbered from 0, in training. */
  static int treebank(int number) {
    return trait(TRAITS + 30, number);
  }

  /** The hash of a trait of some kind. */
  static int trait(int kind, int value) {
    int h = (kind * 0x9E3779B1 ^ value) * 0x85EBCA6B;
    h = (h ^ (h >>> 15)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** The form with one kind of opening and closing quotation mark, apostrophe, dash and digit. */
  static String plain(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    int length = Math.min(form.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      char c = form.charAt(i);
      switch (c) {
        case '“', '„', '‹' -> plain.append('«');
        case '”', '›' -> plain.append('»');
        case '″' -> plain.append('"');
        case '’', '‘', '´', '`' -> plain.append('\'');
        case '–', '—', '―' -> plain.append('–');
        default -> plain.append(Character.isDigit(c) ? '0' : c);
      }
    }
    return plain.toString();
  }

  /** Which kinds of characters follow one another, as a hash. */
  private static int shape(String form) {
    int shape = 1;
    int last = -1;
    for (int i = 0; i < form.length(); i++) {
      int kind = kind(form.charAt(i));
      if (kind != last) {
        shape = shape * 7 + kind;
        last = kind;
      } else if (i == 1) {
        shape = shape * 7 + 6;
      }
    }
    return shape;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLowerCase(c)) {
      return 2;
    }
    return Character.isDigit(c) ? 3 : c == '-' ? 4 : 5;
  }

  String lemma(Lemmas lemmas, Upos upos, String feats) {
    Reading reading = readings[upos.ordinal()];
    if (reading == null || !reading.feats.equals(feats)) {
      reading = new Reading(feats, lemmas.of(this, upos, feats));
      readings[upos.ordinal()] = reading;
    }
    return reading.lemma;
  }
}
