package org.pourparlers.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Visitor;

/**
 * Something that the API does: the route and its description in one.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path under {@code /api/v1}, as {@code /entries/{id}}
 * @param id its name in the description
 * @param summary what it does, in a sentence
 * @param role what it takes
 * @param parameters names of its query parameters
 * @param body name of the schema of what it is sent, or null
 * @param schema name of the schema of its answer; null where it has none
 * @param list whether the answer is a page of these
 * @param doing what answers it
 */
record Operation(
    HandlerType method,
    String path,
    String id,
    String summary,
    Visitor.Role role,
    List<String> parameters,
    @Nullable String body,
    @Nullable String schema,
    boolean list,
    Doing doing) {
  /** What answers a request. */
  interface Doing {
    void answer(Context context);
  }

  static Operation get(
      String path,
      String id,
      String summary,
      List<String> parameters,
      String schema,
      boolean list,
      Doing doing) {
    return new Operation(
        HandlerType.GET,
        path,
        id,
        summary,
        Visitor.Role.READER,
        parameters,
        null,
        schema,
        list,
        doing);
  }

  static Operation change(
      HandlerType method,
      String path,
      String id,
      String summary,
      Visitor.Role role,
      @Nullable String body,
      @Nullable String schema,
      Doing doing) {
    return new Operation(method, path, id, summary, role, List.of(), body, schema, false, doing);
  }
}
