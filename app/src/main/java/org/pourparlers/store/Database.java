package org.pourparlers.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The database behind a record: connections, transactions, and errors in plain words. */
final class Database implements AutoCloseable {
  private static final String LATEST = "5";
  private static final int READERS = 4;
  private static final int WAIT = 30_000;
  private static final long LOCK = 0x706f7572L;

  final Dialect dialect;
  private final String name;
  private final HikariDataSource readers;
  private final HikariDataSource writer;

  private Database(
      Dialect dialect, String name, HikariDataSource readers, HikariDataSource writer) {
    this.dialect = dialect;
    this.name = name;
    this.readers = readers;
    this.writer = writer;
  }

  /** Opens a database and brings its schema up to date. */
  static Database open(String where) {
    boolean postgres = where.startsWith("jdbc:postgresql:");
    if (where.startsWith("jdbc:") && !postgres && !where.startsWith("jdbc:sqlite:")) {
      throw new StoreException(
          "no record can be kept in " + where + ": use a file, jdbc:sqlite: or jdbc:postgresql:");
    }
    String url = where.startsWith("jdbc:") ? where : "jdbc:sqlite:" + where;
    Dialect dialect = postgres ? Dialect.POSTGRESQL : Dialect.SQLITE;
    try {
      if (!postgres) {
        makeFolder(url.substring("jdbc:sqlite:".length()));
      }
      HikariDataSource writer = pool(url, dialect, 1);
      var database = new Database(dialect, where, pool(url, dialect, READERS), writer);
      try {
        database.migrate();
        return database;
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException e) {
      throw plain(where, e);
    }
  }

  private static void makeFolder(String file) {
    Path folder = Path.of(file).toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new StoreException("no folder " + folder + " to keep the record " + file + " in");
    }
  }

  private static HikariDataSource pool(String url, Dialect dialect, int size) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(size == 1 ? 1 : 0);
    config.setConnectionTimeout(WAIT);
    config.setInitializationFailTimeout(1);
    config.setPoolName("record");
    if (dialect == Dialect.SQLITE) {
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL");
      if (!url.contains("busy_timeout")) {
        config.addDataSourceProperty("busy_timeout", String.valueOf(WAIT));
      }
      config.addDataSourceProperty("cache_size", size == 1 ? "-131072" : "-32768");
      config.addDataSourceProperty("temp_store", "MEMORY");
      config.addDataSourceProperty("mmap_size", "1073741824");
      config.addDataSourceProperty("wal_autocheckpoint", "8000");
      if (size == 1) {
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
      }
    } else {
      config.addDataSourceProperty("ApplicationName", "pourparlers");
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return new HikariDataSource(config);
  }

  private void migrate() {
    if (isLatest()) {
      return;
    }
    String folder = "classpath:org/pourparlers/store/";
    Flyway.configure()
        .dataSource(dialect == Dialect.SQLITE ? writer : readers)
        .locations(
            folder + "common", folder + (dialect == Dialect.SQLITE ? "sqlite" : "postgresql"))
        .placeholders(Map.of("blob", dialect.blob, "text", dialect.text))
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private boolean isLatest() {
    String query =
        "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL AND success";
    try (Connection connection = writer.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      boolean latest = false;
      while (found.next()) {
        String version = found.getString(1);
        latest |= version.equals(LATEST);
        if (Integer.parseInt(version) > Integer.parseInt(LATEST)) {
          throw new StoreException(
              name + " was written by a later version of the program; use that or a later one");
        }
      }
      return latest;
    } catch (SQLException e) {
      return false; // a new record has no such table
    }
  }

  /** Work within a transaction. */
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /** Does work in one transaction that no other writer's overlaps, in any process. */
  synchronized <T> T write(Work<T> work) {
    try (Connection connection = writer.getConnection()) {
      try {
        connection.setAutoCommit(false);
        if (dialect == Dialect.POSTGRESQL) {
          try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
          }
        }
        T out = work.in(connection);
        connection.commit();
        return out;
      } catch (SQLException | RuntimeException | Error e) {
        rollback(connection, e);
        // After a failed BEGIN the driver may believe that a transaction is open.
        writer.evictConnection(connection);
        throw e;
      } finally {
        restore(connection);
      }
    } catch (SQLException | RuntimeException e) {
      throw plain(name, e);
    }
  }

  private static void rollback(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static void restore(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // The pool discards a broken connection; what was thrown before says more.
    }
  }

  /** Reads in one transaction, from one state of the record. */
  <T> T read(Work<T> work) {
    for (int attempt = 0; ; attempt++) {
      try {
        return readOnce(work);
      } catch (SQLException | RuntimeException e) {
        // The server may have closed every connection of the pool; the next is a new one.
        if (!isLost(e) || attempt >= READERS) {
          throw plain(name, e);
        }
      }
    }
  }

  /** Work that looks for something. */
  interface Search<T> {
    @Nullable T in(Connection connection) throws SQLException;
  }

  /** Reads like {@link #read}; null where nothing is found. */
  <T> @Nullable T find(Search<T> work) {
    return read(connection -> Optional.ofNullable(work.in(connection))).orElse(null);
  }

  private <T> T readOnce(Work<T> work) throws SQLException {
    try (Connection connection = readers.getConnection()) {
      try {
        connection.setAutoCommit(false);
        return work.in(connection);
      } finally {
        rollback(connection, new SQLException());
        restore(connection);
      }
    }
  }

  /** Whether the server closed the connection (SQL states 08 and 57P). */
  private static boolean isLost(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException own
          && own.getSQLState() != null
          && (own.getSQLState().startsWith("08") || own.getSQLState().startsWith("57P"))) {
        return true;
      }
    }
    return false;
  }

  /** An exception that says what is wrong with the record and what to do. */
  private static StoreException plain(String name, Exception e) {
    if (e instanceof StoreException own) {
      return own;
    }
    String all = messages(e);
    if (all.contains("SQLITE_FULL") || all.contains("No space left") || all.contains("disk full")) {
      return new StoreException(
          "the disk that holds "
              + name
              + " is full; what was confirmed is kept, the rest was not added",
          e);
    }
    if (all.contains("SQLITE_BUSY") || all.contains("SQLITE_LOCKED")) {
      return new StoreException(
          name + " is locked by another program; try again when it has finished", e);
    }
    if (all.contains("SQLITE_NOTADB") || all.contains("SQLITE_CORRUPT")) {
      return new StoreException(name + " is no record, or is damaged", e);
    }
    if (all.contains("SQLITE_READONLY") || all.contains("SQLITE_CANTOPEN")) {
      return new StoreException(name + " cannot be opened for writing", e);
    }
    if (all.contains("SQLITE_IOERR")) {
      return new StoreException(
          "the disk that holds " + name + " cannot be read or written; what was confirmed is kept",
          e);
    }
    if (e instanceof FlywayException) {
      return new StoreException(
          "the schema of " + name + " cannot be brought up to date: " + e.getMessage(), e);
    }
    if (e instanceof SQLException || all.contains("Connection")) {
      return new StoreException(
          "the record " + name + " cannot be reached: " + first(e) + "; what was confirmed is kept",
          e);
    }
    throw e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }

  private static String messages(Throwable e) {
    var out = new StringBuilder();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      out.append(cause.getMessage()).append('\n');
    }
    return out.toString();
  }

  private static String first(Throwable e) {
    String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}
