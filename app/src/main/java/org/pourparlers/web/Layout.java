package org.pourparlers.web;

/**
 * Places the nodes of a graph by forces: all push each other away, edges pull, the middle holds
 * (Fruchterman and Reingold, "Graph drawing by force-directed placement", 1991). The same graph
 * gives the same picture.
 */
final class Layout {
  /** So many pairs of nodes are looked at in all. */
  private static final double WORK = 2e6;

  private static final double MIDDLE = 0.11;

  /** Angle between one node's start and the next one's: they begin on a spiral, evenly spread. */
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  private final int nodes;
  private final int[][] edges;
  private final double[] weights;
  private final double[] x;
  private final double[] y;

  /**
   * @param groups a number for each node: those of one group begin side by side
   * @param edges pairs of nodes
   * @param weights how strongly each edge pulls, about 1
   */
  Layout(int[] groups, int[][] edges, double[] weights) {
    this.nodes = groups.length;
    this.edges = edges;
    this.weights = weights;
    this.x = new double[nodes];
    this.y = new double[nodes];
    Integer[] order = new Integer[nodes];
    for (int i = 0; i < nodes; i++) {
      order[i] = i;
    }
    java.util.Arrays.sort(order, (a, b) -> groups[a] != groups[b] ? groups[a] - groups[b] : a - b);
    for (int i = 0; i < nodes; i++) {
      double out = Math.sqrt((i + 0.5) / nodes);
      x[order[i]] = out * Math.cos(i * TURN);
      y[order[i]] = out * Math.sin(i * TURN);
    }
  }

  /**
   * Where each node lies in a box.
   *
   * @param radii of the nodes: they do not overlap
   * @param margin free space along the sides of the box
   */
  double[][] within(double width, double height, double[] radii, double margin) {
    double ideal = Math.sqrt(Math.PI / Math.max(1, nodes));
    int steps = (int) Math.max(100, Math.min(300, WORK / (0.5 * nodes * nodes + 1)));
    for (int step = 0; step < steps; step++) {
      move(ideal, 0.12 * (1 - (double) step / steps) + 0.002);
    }
    stretch(x, width, 2 * margin);
    stretch(y, height, margin);
    for (int i = 0; i < 40; i++) {
      part(width, height, radii, margin);
    }
    return new double[][] {x, y};
  }

  private void move(double ideal, double most) {
    double[] dx = new double[nodes];
    double[] dy = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      for (int j = i + 1; j < nodes; j++) {
        double ax = x[i] - x[j];
        double ay = y[i] - y[j];
        double square = Math.max(1e-6, ax * ax + ay * ay);
        double push = ideal * ideal / square;
        dx[i] += ax * push;
        dy[i] += ay * push;
        dx[j] -= ax * push;
        dy[j] -= ay * push;
      }
      dx[i] -= x[i] * MIDDLE;
      dy[i] -= y[i] * MIDDLE;
    }
    for (int e = 0; e < edges.length; e++) {
      int a = edges[e][0];
      int b = edges[e][1];
      double ax = x[a] - x[b];
      double ay = y[a] - y[b];
      double pull = weights[e] * Math.sqrt(ax * ax + ay * ay) / ideal * 0.16;
      dx[a] -= ax * pull;
      dy[a] -= ay * pull;
      dx[b] += ax * pull;
      dy[b] += ay * pull;
    }
    for (int i = 0; i < nodes; i++) {
      double length = Math.max(1e-9, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
      double share = Math.min(length, most) / length;
      x[i] += dx[i] * share;
      y[i] += dy[i] * share;
    }
  }

  private static void stretch(double[] at, double size, double margin) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double one : at) {
      least = Math.min(least, one);
      most = Math.max(most, one);
    }
    for (int i = 0; i < at.length; i++) {
      at[i] =
          most - least < 1e-9
              ? size / 2
              : margin + (size - 2 * margin) * (at[i] - least) / (most - least);
    }
  }

  /** Moves nodes that overlap away from each other. */
  private void part(double width, double height, double[] radii, double margin) {
    for (int i = 0; i < nodes; i++) {
      for (int j = i + 1; j < nodes; j++) {
        double ax = x[i] - x[j];
        double ay = y[i] - y[j];
        double apart = Math.max(1e-3, Math.sqrt(ax * ax + ay * ay));
        double missing = radii[i] + radii[j] + 10 - apart;
        if (missing > 0) {
          double by = missing / 2 / apart;
          x[i] += ax * by;
          y[i] += ay * by;
          x[j] -= ax * by;
          y[j] -= ay * by;
        }
      }
      x[i] = Math.max(2 * margin, Math.min(width - 2 * margin, x[i]));
      y[i] = Math.max(margin, Math.min(height - margin, y[i]));
    }
  }
}
