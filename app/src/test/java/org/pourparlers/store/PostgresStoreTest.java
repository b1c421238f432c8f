package org.pourparlers.store;

import org.junit.jupiter.api.Nested;

class PostgresStoreTest {

  @Nested
  class Merging extends MergingContract {
    @Override
    String where() {
      return Postgres.database();
    }
  }

  @Nested
  class Questions extends QuestionsContract {
    @Override
    String where() {
      return Postgres.database();
    }
  }

  @Nested
  class Corrections extends CorrectionsContract {
    @Override
    String where() {
      return Postgres.database();
    }
  }

  @Nested
  class Following extends FollowingContract {
    @Override
    String where() {
      return Postgres.database();
    }
  }
}
