package org.pourparlers.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pourparlers.language.Language;
import org.pourparlers.language.OrthographyFile;
import org.pourparlers.mention.TimeMention;
import org.pourparlers.report.Report;
import org.pourparlers.syntax.SyntaxModel;
import org.pourparlers.syntax.Tree;
import org.pourparlers.text.Segmenter;
import org.pourparlers.text.Text;

/** Every time rule reads what it says it reads, and not what it says it does not. */
class TimeRulesTest {
  private static final Map<String, SyntaxModel> SYNTAX =
      Map.of("fr", SyntaxModel.load("fr"), "en", SyntaxModel.load("en"));

  @TestFactory
  Stream<DynamicTest> examples() {
    return Stream.of("fr", "en").flatMap(TimeRulesTest::examples);
  }

  private static Stream<DynamicTest> examples(String code) {
    TimeFinder finder = new TimeFinder(new Language(code));
    List<DynamicTest> tests = new ArrayList<>();
    for (TimeRule rule : finder.rules().all()) {
      for (TimeRule.Example example : rule.reads()) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.name() + ": " + example.text(),
                () ->
                    assertThat(values(finder, code, example.text(), example.published()))
                        .contains(example.value())));
      }
      for (String text : rule.not()) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.name() + " not: " + text,
                () ->
                    assertThat(
                            finder.fired(text(code, text).sentences().get(0), null, "2025-05-05"))
                        .doesNotContain(rule.name())));
      }
    }
    return tests.stream();
  }

  private static List<String> values(
      TimeFinder finder, String code, String text, String published) {
    Text read = text(code, text);
    List<Tree> trees = read.sentences().stream().map(SYNTAX.get(code)::parse).toList();
    List<String> out = new ArrayList<>();
    for (List<TimeMention> sentence :
        finder.find(read, trees, published.isEmpty() ? null : published)) {
      for (TimeMention mention : sentence) {
        if (mention.when() != null) {
          out.add(mention.when().edtf());
        } else if (mention.length() != null) {
          out.add(mention.length().iso());
        } else if (mention.ordinal() != null) {
          out.add(String.valueOf(mention.ordinal().number()));
        }
      }
    }
    return out;
  }

  private static Text text(String code, String text) {
    return new Segmenter(List.of(OrthographyFile.load(code))).segment(Report.of(text).in(code));
  }
}
