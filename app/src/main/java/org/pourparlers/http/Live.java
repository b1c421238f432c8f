package org.pourparlers.http;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.pourparlers.store.Store;

/** Tells who listens what the record has come to; looks once a second, while anybody listens. */
public final class Live implements AutoCloseable {
  private static final int MOST = 500;
  private static final int MOST_EACH = 40;
  private static final int A_TIME = 200;

  private final Store store;
  private final Map<SseClient, Long> counting = new ConcurrentHashMap<>();
  private final Map<SseClient, Long> following = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "live");
            thread.setDaemon(true);
            return thread;
          });
  private int beats;

  /** Tells of a record. */
  public Live(Store store) {
    this.store = store;
    clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Tells a client the number of the latest change, when it is another than it knows. */
  public void count(SseClient client) {
    listen(client, counting);
  }

  /** Tells a client each change after the one that it names. */
  public void follow(SseClient client) {
    listen(client, following);
  }

  private static String who(SseClient client) {
    Visitor visitor = Visitor.of(client.ctx());
    return visitor.name() == null ? client.ctx().ip() : visitor.signature();
  }

  private synchronized void listen(SseClient client, Map<SseClient, Long> where) {
    String who = who(client);
    long own =
        Stream.concat(counting.keySet().stream(), following.keySet().stream())
            .filter(other -> who(other).equals(who))
            .count();
    if (own >= MOST_EACH || counting.size() + following.size() >= MOST) {
      client.close();
      return;
    }
    String last = client.ctx().header("Last-Event-ID");
    String after = last != null ? last : client.ctx().queryParam("after");
    long from = after != null && after.matches("\\d{1,15}") ? Long.parseLong(after) : store.head();
    client.onClose(() -> where.remove(client));
    client.sendComment("listening");
    where.put(client, from);
    client.keepAlive();
  }

  private void look() {
    if (counting.isEmpty() && following.isEmpty()) {
      return;
    }
    try {
      long head = store.head();
      counting.forEach(
          (client, known) -> {
            if (head != known) {
              client.sendEvent("head", String.valueOf(head));
              counting.replace(client, head);
            }
          });
      following.forEach(this::tell);
      if (++beats % 20 == 0) {
        // Finds out who has gone.
        counting.keySet().forEach(client -> client.sendComment("still here"));
        following.keySet().forEach(client -> client.sendComment("still here"));
      }
    } catch (RuntimeException e) {
      // The record cannot be asked just now; the next look may succeed.
      beats++;
    }
  }

  private void tell(SseClient client, long known) {
    long last = known;
    for (var change : store.changes(known, A_TIME)) {
      client.sendEvent(
          "change",
          org.pourparlers.json.RecordJson.line(org.pourparlers.json.RecordJson.of(change)),
          String.valueOf(change.number()));
      last = change.number();
    }
    following.replace(client, last);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    counting.keySet().forEach(SseClient::close);
    following.keySet().forEach(SseClient::close);
  }
}
