package org.pourparlers.syntax;

/** How many gold arcs each kind of transition puts out of reach (Goldberg and Nivre 2013). */
final class Oracle {
  static final int FORBIDDEN = 1 << 20;

  private Oracle() {}

  static void costs(ArcHybrid c, int[] heads, int[] costs) {
    int s0 = c.top(0);
    int s1 = c.top(1);
    int b = c.next;
    costs[ArcHybrid.SHIFT] = FORBIDDEN;
    costs[ArcHybrid.LEFT] = FORBIDDEN;
    costs[ArcHybrid.RIGHT] = FORBIDDEN;
    int orphans = 0;
    if (s0 >= 0) {
      for (int i = b; i < c.words; i++) {
        if (heads[i] == s0) {
          orphans++;
        }
      }
    }
    if (c.mayShift()) {
      int cost = 0;
      for (int place = 0; place < c.depth; place++) {
        int word = c.top(place);
        if (heads[word] == b) {
          cost++;
        }
        if (place > 0 && heads[b] == word) {
          cost++;
        }
      }
      costs[ArcHybrid.SHIFT] = cost;
    }
    if (c.mayLeft()) {
      int head = heads[s0];
      boolean lost = head != b && (head == -1 || head == s1 || head > b);
      costs[ArcHybrid.LEFT] = orphans + (lost ? 1 : 0);
    }
    if (c.mayRight()) {
      int head = heads[s0];
      boolean lost = head == -1 || head >= b;
      costs[ArcHybrid.RIGHT] = orphans + (lost ? 1 : 0);
    }
  }
}
