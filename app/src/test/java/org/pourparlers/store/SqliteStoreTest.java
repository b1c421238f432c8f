package org.pourparlers.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
  @TempDir private Path folder;
  private int number;

  @Nested
  class Merging extends MergingContract {
    @Override
    String where() {
      return folder.resolve("record" + ++number).toString();
    }
  }

  @Nested
  class Questions extends QuestionsContract {
    @Override
    String where() {
      return folder.resolve("record" + ++number).toString();
    }
  }

  @Nested
  class Corrections extends CorrectionsContract {
    @Override
    String where() {
      return folder.resolve("record" + ++number).toString();
    }
  }

  @Nested
  class Following extends FollowingContract {
    @Override
    String where() {
      return folder.resolve("record" + ++number).toString();
    }
  }
}
