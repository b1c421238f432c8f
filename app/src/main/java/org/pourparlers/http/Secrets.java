package org.pourparlers.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords and tokens. Passwords are hashed with Argon2id (RFC 9106) with 19 MiB, two passes and
 * one lane, written in the usual form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. Tokens are
 * random; their SHA-256 is enough.
 */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MEMORY = 19_456;
  private static final int PASSES = 2;
  private static final int LENGTH = 32;

  private Secrets() {}

  /** The hash of a password, with a new salt. */
  public static String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + MEMORY
        + ",t="
        + PASSES
        + ",p=1$"
        + text.encodeToString(salt)
        + "$"
        + text.encodeToString(argon(password, salt, MEMORY, PASSES, 1, LENGTH));
  }

  /** Whether a password has a hash; takes as long for a wrong one. */
  public static boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$");
    if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
      return false;
    }
    String[] costs = parts[3].split("[=,]");
    byte[] wanted = Base64.getDecoder().decode(parts[5]);
    byte[] found =
        argon(
            password,
            Base64.getDecoder().decode(parts[4]),
            Integer.parseInt(costs[1]),
            Integer.parseInt(costs[3]),
            Integer.parseInt(costs[5]),
            wanted.length);
    return MessageDigest.isEqual(wanted, found);
  }

  private static byte[] argon(
      String password, byte[] salt, int memory, int passes, int lanes, int length) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .build());
    byte[] out = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
    return out;
  }

  /** A new token of 256 random bits. */
  public static String token() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of a token. */
  public static String digest(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return "sha256$" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether two secrets are the same, in a time that does not tell how much of them is. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
