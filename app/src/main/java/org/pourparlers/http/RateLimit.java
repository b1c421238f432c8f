package org.pourparlers.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** So many a time for each, evenly refilled (a token bucket). */
public final class RateLimit {
  private static final int MOST = 20_000;

  private record Bucket(double left, long at) {}

  private final double size;
  private final double perSecond;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param size how many at once
   * @param perSecond how many a second in the long run
   */
  public RateLimit(double size, double perSecond) {
    this.size = size;
    this.perSecond = perSecond;
  }

  /** Takes one; false if there is none left. */
  public synchronized boolean take(String who, long nanos) {
    Bucket bucket = buckets.getOrDefault(who, new Bucket(size, nanos));
    double left = Math.min(size, bucket.left + (nanos - bucket.at) / 1e9 * perSecond);
    boolean some = left >= 1;
    buckets.put(who, new Bucket(some ? left - 1 : left, nanos));
    return some;
  }
}
