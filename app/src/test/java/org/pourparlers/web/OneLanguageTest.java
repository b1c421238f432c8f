package org.pourparlers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page speaks one language: of the program's own words none is in the other, nor left a key. */
class OneLanguageTest {
  /**
   * Every text and label that is shown, but those of reports, which have languages of their own.
   */
  private static final String TEXTS =
      """
      () => {
        const out = [];
        const own = e => !e.closest('[lang]:not(html), .world, .who, pre, code, script, style, .forms, [data-graph]');
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement && own(node.parentElement)) out.push(node.textContent.trim());
        }
        for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'data-done', 'data-one', 'data-many', 'content']) {
          for (const e of document.querySelectorAll(`[${name}]`)) {
            if (own(e) && !e.name?.startsWith('htmx')) out.push(e.getAttribute(name).trim());
          }
        }
        return out.filter(text => text && text !== 'Pourparlers');
      }
      """;

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z_]+)+");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void pagesSpeakOneLanguage(String language) {
    Words own = Words.in(language);
    List<Pattern> foreign = texts(Words.in(language.equals("fr") ? "en" : "fr"), own);
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, String> pages = new LinkedHashMap<>(EveryPageTest.pages());
    pages.put("no such page", "/entries/n-none");
    pages.put("wrong kind", "/?kind=nonsense");
    pages.put("wrong time", "/?time=someday");
    pages.put("wrong side", "/?between=RUS");
    pages.put("wrong limit", "/?limit=0");
    pages.put("wrong month", "/calendar?month=May");
    pages.put("wrong day", "/since?day=soon");
    try (var tab = new Tab(Tab.DESKTOP, "light", language)) {
      pages.forEach(
          (name, path) -> {
            tab.open(path);
            for (String text : shown(tab.page)) {
              if (KEY.matcher(text).matches()
                  || foreign.stream().anyMatch(one -> one.matcher(text).matches())) {
                found.put(name + ": " + text, path);
              }
            }
          });
    }
    assertThat(found.keySet()).isEmpty();
  }

  private static List<String> shown(Page page) {
    return ((List<?>) page.evaluate(TEXTS)).stream().map(String::valueOf).toList();
  }

  /** The texts of one language that the other has not, as patterns. */
  private static List<Pattern> texts(Words words, Words other) {
    Set<String> theirs = new HashSet<>();
    other.keys().forEach(key -> theirs.addAll(forms(other.raw(key))));
    List<Pattern> out = new ArrayList<>();
    for (String key : words.keys()) {
      for (String form : forms(words.raw(key))) {
        String fixed = form.replaceAll("\\{\\d}", "");
        if (!theirs.contains(form) && fixed.matches(".*\\p{L}{3}.*")) {
          out.add(Pattern.compile("\\Q" + form.replaceAll("\\{\\d}", "\\\\E.*\\\\Q") + "\\E"));
        }
      }
    }
    return out;
  }

  /** The forms of a text: those of its choices, or the ones between bars. */
  private static List<String> forms(String text) {
    List<String> out = new ArrayList<>();
    for (String part : text.split("[|{}]|\\d,choice,", -1)) {
      String form = part.replaceFirst("^\\d+[#<]", "").strip();
      if (form.length() > 2 && !form.matches("\\d.*")) {
        out.add(form);
      }
    }
    if (!text.contains("choice") && !text.contains("|")) {
      out.clear();
      out.add(text.strip());
    }
    return out;
  }
}
