package org.pourparlers.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Users and tokens: a file with a line for each, of name, role and hash, separated by tabs. A hash
 * of a password begins with {@code $argon2id$}, that of a token with {@code sha256$}.
 */
public final class Accounts {
  /** Nobody: the server is open to whoever is on its machine. */
  public static final Accounts NONE = new Accounts(Map.of(), Map.of(), null, null);

  /** Compared with where there is no such user, so that the answer takes as long. */
  private static final String NOBODY = Secrets.hash(Secrets.token());

  private record Account(String name, Visitor.Role role, String hash) {}

  private final Map<String, Account> users;
  private final Map<String, Account> tokens;
  private final @Nullable Path file;
  private final @Nullable FileTime written;

  private Accounts(
      Map<String, Account> users,
      Map<String, Account> tokens,
      @Nullable Path file,
      @Nullable FileTime written) {
    this.users = users;
    this.tokens = tokens;
    this.file = file;
    this.written = written;
  }

  /**
   * Reads a file of accounts.
   *
   * @throws IllegalArgumentException if a line cannot be understood, or there is none
   */
  public static Accounts read(Path file) throws IOException {
    FileTime written = Files.getLastModifiedTime(file);
    Map<String, Account> users = new HashMap<>();
    Map<String, Account> tokens = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      Visitor.Role role = cells.length == 3 ? role(cells[1]) : null;
      if (role == null) {
        throw new IllegalArgumentException(
            file + ":" + number + ": not a name, a role (reader, editor, admin) and a hash");
      }
      var account = new Account(cells[0], role, cells[2]);
      if (cells[2].startsWith("sha256$")) {
        tokens.put(cells[2], account);
      } else {
        users.put(cells[0], account);
      }
    }
    if (users.isEmpty() && tokens.isEmpty()) {
      throw new IllegalArgumentException(file + " names nobody; see: pourparlers user --help");
    }
    return new Accounts(users, tokens, file, written);
  }

  /** The role of a name ("editor"); null if there is none. */
  public static Visitor.@Nullable Role role(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "reader" -> Visitor.Role.READER;
      case "editor" -> Visitor.Role.EDITOR;
      case "admin" -> Visitor.Role.ADMIN;
      default -> null;
    };
  }

  /**
   * Puts an account into a file, in the place of one of the same name; only its owner may read it.
   */
  public static void write(Path file, String name, Visitor.Role role, String hash)
      throws IOException {
    if (!name.matches("[\\p{L}\\p{N}._@-]{1,60}")) {
      throw new IllegalArgumentException("a name has letters, digits and . _ @ - only: " + name);
    }
    List<String> lines = new ArrayList<>();
    if (Files.exists(file)) {
      Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith(name + "\t"))
          .forEach(lines::add);
    } else {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    lines.add(name + "\t" + role.name().toLowerCase(Locale.ROOT) + "\t" + hash);
    Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** The same, or what the file holds since it was written anew: nobody where it is no good. */
  Accounts fresh() {
    Path own = file;
    if (own == null) {
      return this;
    }
    FileTime now = null;
    try {
      now = Files.getLastModifiedTime(own);
      return now.equals(written) ? this : read(own);
    } catch (IOException | IllegalArgumentException e) {
      return new Accounts(Map.of(), Map.of(), own, now);
    }
  }

  /** Takes an account out of a file; returns whether there was one. */
  public static boolean remove(Path file, String name) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> rest = lines.stream().filter(line -> !line.startsWith(name + "\t")).toList();
    Files.write(file, rest, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
    return rest.size() < lines.size();
  }

  /** A line for each account of a file: name, role, and "password" or "token". */
  public static List<String> list(Path file) throws IOException {
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3) {
        String secret = cells[2].startsWith("sha256$") ? "token" : "password";
        out.add(cells[0] + "\t" + cells[1] + "\t" + secret);
      }
    }
    return out;
  }

  /** Whether somebody who signed in may still do what they could then. */
  boolean knows(Visitor visitor) {
    Account account = users.get(String.valueOf(visitor.name()));
    return account != null && account.role == visitor.role();
  }

  /** Whether there are any. */
  public boolean any() {
    return file != null;
  }

  /** Who has this name and password; null if nobody does. */
  @Nullable Visitor password(String name, String password) {
    Account account = users.get(name);
    boolean right = Secrets.matches(password, account == null ? NOBODY : account.hash);
    return account != null && right
        ? new Visitor(account.name, account.role, Secrets.token())
        : null;
  }

  /** Who bears this token; null if nobody does. */
  @Nullable Visitor token(String token) {
    Account account = tokens.get(Secrets.digest(token));
    return account == null ? null : new Visitor(account.name, account.role, "");
  }
}
