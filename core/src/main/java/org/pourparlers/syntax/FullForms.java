package org.pourparlers.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.pourparlers.text.Kept;

/**
 * A full-form dictionary in morfologik's format: for each form its lemmas and tags. Safe for use by
 * many threads.
 */
public final class FullForms {
  private final Dictionary dictionary;
  private final Charset encoding;
  private final boolean frequencies;
  private final ThreadLocal<DictionaryLookup> lookups;
  private final Kept<List<Analysis>> kept = new Kept<>(form -> List.copyOf(find(form)));

  private FullForms(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.encoding = Charset.forName(dictionary.metadata.getEncoding());
    this.frequencies = dictionary.metadata.isFrequencyIncluded();
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
  }

  /**
   * Reads a dictionary from the class path.
   *
   * @param resource its {@code .dict} file; the {@code .info} file stands beside it
   */
  public static FullForms load(String resource) {
    ClassLoader loader = FullForms.class.getClassLoader();
    String info = resource.replaceFirst("\\.dict$", ".info");
    try (InputStream forms = loader.getResourceAsStream(resource);
        InputStream metadata = loader.getResourceAsStream(info)) {
      if (forms == null || metadata == null) {
        throw new IllegalArgumentException("no such dictionary: " + resource + " with " + info);
      }
      return new FullForms(Dictionary.read(forms, metadata));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * The analyses of a form, in the dictionary's order; of its lower-case form where it has none
   * itself, and with the ligature œ where it is written oe. Empty where the form is unknown.
   */
  public List<Analysis> of(String form) {
    return kept.of(form);
  }

  private List<Analysis> find(String form) {
    List<Analysis> found = exactly(form);
    if (!found.isEmpty()) {
      return found;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      found = exactly(lower);
      if (found.isEmpty() && form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1) {
        found = exactly(form.charAt(0) + lower.substring(1));
      }
    }
    if (found.isEmpty() && lower.contains("oe")) {
      found = exactly(lower.replace("oe", "œ"));
    }
    return found;
  }

  /**
   * The forms of the dictionary that a word in lower case may have been before it lost diacritics,
   * itself included; in alphabetical order.
   */
  public List<String> restored(String word, Diacritics diacritics) {
    List<String> found = new ArrayList<>();
    walk(dictionary.fsa.getRootNode(), word, 0, new StringBuilder(), diacritics, found);
    return found;
  }

  private void walk(
      int node, String word, int at, StringBuilder out, Diacritics letters, List<String> found) {
    if (at == word.length()) {
      if (dictionary.fsa.getArc(node, dictionary.metadata.getSeparator()) != 0) {
        found.add(out.toString());
      }
      return;
    }
    String possible = letters.possible(word.charAt(at));
    for (int i = 0; i < possible.length(); i++) {
      int next = step(node, possible.charAt(i));
      if (next != 0) {
        out.append(possible.charAt(i));
        walk(next, word, at + 1, out, letters, found);
        out.setLength(at);
      }
    }
  }

  /** The node that a letter leads to, or 0. */
  private int step(int from, char letter) {
    int node = from;
    for (byte label : String.valueOf(letter).getBytes(encoding)) {
      int arc = node == 0 ? 0 : dictionary.fsa.getArc(node, label);
      node = arc == 0 || dictionary.fsa.isArcTerminal(arc) ? 0 : dictionary.fsa.getEndNode(arc);
    }
    return node;
  }

  /** How frequent a form is, from 0 (rare or unknown) to 25, each step about half as rare. */
  public int frequency(String form) {
    int most = 0;
    for (WordData data : lookups.get().lookup(form)) {
      CharSequence tag = data.getTag();
      if (frequencies && tag != null && !tag.isEmpty()) {
        most = Math.max(most, tag.charAt(tag.length() - 1) - 'A');
      }
    }
    return most;
  }

  private List<Analysis> exactly(String form) {
    List<Analysis> found = new ArrayList<>();
    for (WordData data : lookups.get().lookup(form)) {
      CharSequence stem = data.getStem();
      CharSequence tag = data.getTag();
      if (stem == null || tag == null) {
        continue;
      }
      String text = tag.toString();
      if (frequencies && !text.isEmpty()) {
        text = text.substring(0, text.length() - 1);
      }
      var analysis = new Analysis(stem.toString(), text);
      if (!found.contains(analysis)) {
        found.add(analysis);
      }
    }
    return found;
  }
}
