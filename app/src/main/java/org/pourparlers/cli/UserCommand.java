package org.pourparlers.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Accounts;
import org.pourparlers.http.Secrets;
import org.pourparlers.http.Visitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pourparlers user}: who may use the server. */
@Command(
    name = "user",
    description = {
      "Names somebody who may use the server, or gives them another password; lists and removes.",
      "The password is asked for, or read from standard input; a token is made and printed once.",
      "A server that runs heeds the file as soon as it changes."
    },
    mixinStandardHelpOptions = true)
final class UserCommand implements Callable<Integer> {
  private static final int SHORTEST = 10;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "letters, digits and . _ @ -; not with --list")
  private String name = "";

  @Option(
      names = "--users",
      paramLabel = "FILE",
      required = true,
      description = "the file of accounts")
  private @Nullable Path users;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "reader, editor or admin (default: ${DEFAULT-VALUE})")
  private String role = "reader";

  @Option(names = "--list", description = "prints who may use it: name, role, password or token")
  private boolean list;

  @Option(names = "--remove", description = "lets NAME use it no longer")
  private boolean remove;

  @Option(names = "--token", description = "a token for a program, in the place of a password")
  private boolean token;

  @Override
  public Integer call() throws IOException {
    Path file = Objects.requireNonNull(users);
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    if ((list || remove) && !Files.exists(file)) {
      throw new UserException("there is no file of accounts " + file);
    }
    if (list) {
      Accounts.list(file).forEach(out::println);
      out.flush();
      return 0;
    }
    if (name.isEmpty()) {
      throw new UsageException("name somebody, or ask for --list");
    }
    if (remove) {
      if (!Accounts.remove(file, name)) {
        throw new UserException(file + " names no " + name);
      }
      return 0;
    }
    Visitor.Role allowed = Accounts.role(role);
    if (allowed == null) {
      throw new UsageException("no role " + role + "; there are: reader, editor, admin");
    }
    String secret = token ? Secrets.token() : password();
    try {
      Accounts.write(file, name, allowed, token ? Secrets.digest(secret) : Secrets.hash(secret));
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
    if (token) {
      out.println(secret);
      out.flush();
    }
    return 0;
  }

  private static String password() throws IOException {
    Console console = System.console();
    String password;
    if (console != null) {
      password = String.valueOf(console.readPassword("Password: "));
    } else {
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      password = in.readLine();
    }
    if (password == null || password.length() < SHORTEST) {
      throw new UserException("a password has at least " + SHORTEST + " characters");
    }
    return password;
  }
}
