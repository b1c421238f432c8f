package org.pourparlers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pourparlers.store.Store;
import org.pourparlers.store.StoreException;
import picocli.CommandLine.Option;

/** Which record a command is about. */
final class RecordOption {
  private static final String USUAL = "pourparlers.record";

  @Option(
      names = "--record",
      paramLabel = "FILE|URL",
      description =
          "the record: a file, or a JDBC URL of SQLite or PostgreSQL (default: $POURPARLERS_RECORD, else "
              + USUAL
              + ")")
  private @Nullable String record;

  /** The record's file or URL. */
  String where() {
    String environment = System.getenv("POURPARLERS_RECORD");
    return record != null ? record : environment != null ? environment : USUAL;
  }

  /** Opens the record to add to it; makes it where there is none. */
  Store open() {
    try {
      return Store.open(where());
    } catch (StoreException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Opens the record as a given version of the program would; there must be one. */
  Store ask(String version) {
    ask().close();
    return Store.open(where(), version);
  }

  /** Opens the record to ask it; there must be one. */
  Store ask() {
    if (!where().startsWith("jdbc:") && Files.isDirectory(Path.of(where()))) {
      throw new UserException(where() + " is a folder, no record; name the record's file");
    }
    if (!where().startsWith("jdbc:") && !Files.exists(Path.of(where()))) {
      throw new UserException(
          "there is no record "
              + where()
              + "; make one with: pourparlers add --record "
              + where()
              + " FILE…");
    }
    return open();
  }
}
