package org.pourparlers.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.store.StoreException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong with a request.
 *
 * @param status the HTTP status
 * @param title what that status says
 * @param detail what to do about it, in English
 * @param key which problem it is, in a word, for other languages; or null
 * @param values what the detail names
 */
public record Problem(
    int status, String title, String detail, @Nullable String key, List<Object> values) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A problem without a word of its own. */
  public Problem(int status, String title, String detail) {
    this(status, title, detail, null, List.of());
  }

  /** The problem that an exception is. */
  public static Problem of(Exception e) {
    if (e instanceof Refusal refusal) {
      HttpStatus status = refusal.status();
      return new Problem(
          status.getCode(),
          status.getMessage(),
          String.valueOf(e.getMessage()),
          refusal.key(),
          List.of());
    } else if (e instanceof Wrong wrong) {
      return new Problem(
          400, "Bad Request", String.valueOf(e.getMessage()), wrong.key(), wrong.values());
    } else if (e instanceof HttpResponseException response) {
      HttpStatus status = HttpStatus.Companion.forStatus(response.getStatus());
      return new Problem(response.getStatus(), status.getMessage(), detail(response.getStatus()));
    } else if (e instanceof IllegalArgumentException) {
      return of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    } else if (e instanceof StoreException
        && (e.getCause() == null || e.getCause() instanceof IllegalArgumentException)) {
      return of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    } else if (e instanceof StoreException) {
      return of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
    }
    return of(HttpStatus.INTERNAL_SERVER_ERROR, "a fault of the program; its log says more");
  }

  private static Problem of(HttpStatus status, String detail) {
    return new Problem(status.getCode(), status.getMessage(), detail);
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "there is nothing of this name on record";
      case 405 -> "not by this method";
      case 413 -> "longer than a request may be";
      default -> "";
    };
  }

  /** Answers with the problem (RFC 9457). */
  public void answer(Context context) {
    context.status(status);
    context.contentType("application/problem+json");
    context.result(
        MAPPER.writeValueAsString(
            MAPPER
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", context.path())));
  }
}
