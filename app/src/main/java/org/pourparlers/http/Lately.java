package org.pourparlers.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers that the record gave lately, the latest asked ones. An answer holds until the record
 * changes; one that took long holds a little longer, while a new one is found in the background, so
 * that nobody waits for it but who asks first. What is quick to find is always of now.
 *
 * @param <K> questions
 * @param <V> answers
 */
public final class Lately<K, V> {
  /** What takes less than this is found anew at once. */
  private static final long QUICK = 15_000_000L;

  /** An answer is at most so old. */
  private static final long OLD = 300_000_000_000L;

  /** After an answer was found it is left alone ten times as long as finding it took. */
  private static final int REST = 10;

  /** One of many answers is left alone for half a minute. */
  private static final long REST_OF_MANY = 30_000_000_000L;

  private static final ExecutorService BACKGROUND =
      Executors.newSingleThreadExecutor(
          task -> {
            var thread = new Thread(task, "lately");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  private final class Kept {
    private @Nullable V answer;
    private long head;
    private long at;
    private long took;
    private boolean looking;
  }

  private final Function<K, V> ask;
  private final long quick;
  private final Map<K, Kept> latest;

  /** Keeps so many answers. */
  public Lately(int most, Function<K, V> ask) {
    this(most, QUICK, ask);
  }

  private Lately(int most, long quick, Function<K, V> ask) {
    this.ask = ask;
    this.quick = quick;
    this.latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Kept> eldest) {
            return size() > most;
          }
        };
  }

  /** Keeps so many answers, each of which is quick to find, but of which many are asked at once. */
  public static <K, V> Lately<K, V> ofMany(int most, Function<K, V> ask) {
    return new Lately<>(most, 0, ask);
  }

  /**
   * The answer to a question.
   *
   * @param head the number of the record's latest change
   */
  public V of(K question, long head) {
    Kept kept;
    synchronized (latest) {
      kept = latest.computeIfAbsent(question, k -> new Kept());
    }
    synchronized (kept) {
      V answer = kept.answer;
      long now = System.nanoTime();
      if (answer == null || kept.head != head && (kept.took < quick || now - kept.at > OLD)) {
        return look(kept, question, head);
      }
      long rest = Math.max(REST * kept.took, quick > 0 ? 0 : REST_OF_MANY);
      if (kept.head != head && !kept.looking && now - kept.at > rest) {
        kept.looking = true;
        BACKGROUND.execute(() -> refresh(kept, question, head));
      }
      return answer;
    }
  }

  /** Does something in the background; what fails there is found again by whoever asks for it. */
  static void later(Runnable work) {
    BACKGROUND.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            // The record may be closed by now, or out of reach.
          }
        });
  }

  private V look(Kept kept, K question, long head) {
    long start = System.nanoTime();
    V answer = ask.apply(question);
    keep(kept, answer, head, start);
    return answer;
  }

  private void refresh(Kept kept, K question, long head) {
    long start = System.nanoTime();
    try {
      V answer = ask.apply(question);
      synchronized (kept) {
        keep(kept, answer, head, start);
      }
    } catch (RuntimeException e) {
      synchronized (kept) {
        kept.looking = false; // whoever asks next learns why
      }
    }
  }

  private void keep(Kept kept, V answer, long head, long start) {
    kept.answer = answer;
    kept.head = head;
    kept.at = System.nanoTime();
    kept.took = kept.at - start;
    kept.looking = false;
  }
}
