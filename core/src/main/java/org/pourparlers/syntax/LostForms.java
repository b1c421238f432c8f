package org.pourparlers.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pourparlers.text.Kept;

/** What each word may have been before it lost its diacritics. Safe for use by many threads. */
final class LostForms {
  private static final int LONGEST = 40;

  /** A form so many steps rarer than another that it may be is never meant. */
  private static final int RARER = 8;

  private final SyntaxModel model;
  private final FullForms dictionary;
  private final Diacritics diacritics;
  private final Kept<LostForm> forms = new Kept<>(this::learn);

  LostForms(SyntaxModel model, FullForms dictionary, Diacritics diacritics) {
    this.model = model;
    this.dictionary = dictionary;
    this.diacritics = diacritics;
  }

  LostForm of(String form) {
    return forms.of(form);
  }

  private LostForm learn(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean marked = diacritics.in(form);
    boolean known = !dictionary.of(form).isEmpty();
    Set<String> possible = new LinkedHashSet<>();
    if (known || marked) {
      possible.add(form);
    }
    if (!marked && form.length() <= LONGEST) {
      possible.addAll(dictionary.restored(form, diacritics));
      possible.addAll(dictionary.restored(lower, diacritics));
    }
    List<LostForm.Option> options = new ArrayList<>();
    int most = 0;
    for (String each : possible) {
      LostForm.Option option = option(each);
      most = Math.max(most, option.frequency());
      options.add(option);
    }
    int fewest = most - RARER;
    options.removeIf(option -> option.frequency() < fewest);
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    return new LostForm(lower, capital, marked, known, List.copyOf(options), lexeme(form, options));
  }

  private LostForm.Option option(String form) {
    List<String> tags = dictionary.of(form).stream().map(Analysis::tag).distinct().toList();
    Set<String> parts = new LinkedHashSet<>();
    for (String tag : tags) {
      for (String part : tag.split(" ")) {
        parts.add('@' + part);
      }
    }
    return new LostForm.Option(form, dictionary.frequency(form), tags, Set.copyOf(parts));
  }

  private Lexeme lexeme(String form, List<LostForm.Option> options) {
    if (options.isEmpty()) {
      return model.lexeme(form);
    }
    List<Analysis> analyses = new ArrayList<>();
    List<int[]> traits = new ArrayList<>();
    for (LostForm.Option option : options) {
      Word word = new Word(option.form(), dictionary.of(option.form()));
      analyses.addAll(word.analyses);
      traits.add(word.traits);
    }
    return new Lexeme(new Word(form, analyses), model.network.blend(traits), model.candidates);
  }
}
