package org.pourparlers.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @TempDir private Path folder;
  private int number;

  @Override
  String where() {
    return folder.resolve("record" + ++number).toString();
  }
}
