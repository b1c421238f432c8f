package org.pourparlers.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for text that breaks segmentation; what it finds is kept in src/test/resources/fuzz/text. */
class SegmenterFuzzTest {
  @FuzzTest(maxDuration = "120s")
  void everyTextHasItsParts(FuzzedDataProvider data) {
    String title = data.consumeBoolean() ? data.consumeString(40) : null;
    Promises.hold(title, data.consumeRemainingAsString());
  }
}
