package org.pourparlers.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PunctuationTest {
  // He(1) spoke(root) ,(?) then(4) left(1) .
  private final int[] heads = {1, -1, 0, 4, 1, 0};
  private final boolean[] marks = {false, false, true, false, false, true};

  private Punctuation.Mark mark(int index) {
    return new Punctuation.Mark(index, heads, marks, true, new int[6], 1);
  }

  @Test
  void aMarkStandsBetweenTwoUnits() {
    var comma = mark(2);
    assertThat(comma.above).isEqualTo(1);
    assertThat(comma.leftTop).isEqualTo(-1);
    assertThat(comma.rightTop).isEqualTo(4);
    assertThat(comma.place(1, heads)).isEqualTo(Punctuation.ABOVE);
    assertThat(comma.place(4, heads)).isEqualTo(Punctuation.RIGHT);
    assertThat(comma.place(3, heads)).isEqualTo(Punctuation.INSIDE_RIGHT);
    assertThat(comma.place(0, heads)).isEqualTo(-1);
  }

  @Test
  void theLastMarkHasNothingOnItsRight() {
    var stop = mark(5);
    assertThat(stop.above).isEqualTo(-1);
    assertThat(stop.leftTop).isEqualTo(1);
    assertThat(stop.place(1, heads)).isEqualTo(Punctuation.LEFT);
    assertThat(stop.place(4, heads)).isEqualTo(Punctuation.INSIDE_LEFT);
  }

  @Test
  void whatTreebanksDoIsWeighedAgainstTheScores() {
    var comma = mark(2);
    byte[] right = {100, 100, 0, 100, 100};
    var learnt = new Punctuation(Map.of(Punctuation.key(comma, ",", "", "conj", 2), right));
    float[] even = new float[7];
    assertThat(learnt.head(comma, ",", "", "conj", heads, even)).isEqualTo(4);
    float[] sure = {0, 20, 0, 0, 0, 0, 0};
    assertThat(learnt.head(comma, ",", "", "conj", heads, sure)).isEqualTo(1);
  }
}
