package org.pourparlers.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.http.Views;
import org.pourparlers.mention.ActorKind;
import org.pourparlers.record.Party;
import org.pourparlers.store.Counts;

/**
 * The network of contacts as a drawing.
 *
 * @param nodes the largest last, so that it lies on top
 * @param lines the contacts
 */
public record Graph(List<Node> nodes, List<Line> lines) {
  /** Width of the drawing. */
  public static final int WIDTH = 1000;

  /** Height of the drawing. */
  public static final int HEIGHT = 760;

  /** So many lines are drawn for each node: those of the most contacts. */
  private static final int LINES = 4;

  /** So many of the largest are named at any rate. */
  private static final int NAMED = 10;

  private static final double MARGIN = 30;
  private static final double LETTER = 6.6;
  private static final double LINE = 14;

  /**
   * An actor.
   *
   * @param shape {@code person}, {@code country} or {@code body}
   * @param code the country's code, where the node has room for it; or empty
   * @param level the label shows without coming closer (0), from near (1) or from very near (2)
   * @param first the month of the first dated contact with any other, or empty
   */
  public record Node(
      String id,
      int x,
      int y,
      int r,
      String shape,
      String code,
      String label,
      int level,
      String first,
      String note) {}

  /**
   * A contact.
   *
   * @param pair both ids, separated by a space
   * @param width of the line
   * @param fresh how late the latest contact was: 1 to 4, the latest
   * @param first the month of the first dated contact, or empty
   */
  public record Line(
      String pair, int ax, int ay, int bx, int by, int width, int fresh, String first) {}

  static Graph of(Views.Network network, Words w) {
    List<Counts.Member> members = network.nodes();
    int count = members.size();
    Map<String, Integer> index = new HashMap<>();
    Map<String, Integer> countries = new HashMap<>();
    int[] groups = new int[count];
    double[] radii = new double[count];
    double most = Math.max(1, members.stream().mapToInt(Counts.Member::contacts).max().orElse(1));
    for (int i = 0; i < count; i++) {
      Counts.Member member = members.get(i);
      index.put(member.party().id(), i);
      groups[i] =
          countries.computeIfAbsent(
              String.valueOf(member.party().country()), c -> countries.size());
      double largest = count > 150 ? 16 : 21;
      radii[i] = 4 + (largest - 4) * Math.sqrt(member.contacts() / most);
    }
    List<Counts.Edge> edges = drawn(network.edges(), LINES * count);
    int[][] ends = new int[edges.size()][];
    double[] weights = new double[edges.size()];
    int[] degrees = new int[count];
    for (int i = 0; i < ends.length; i++) {
      Counts.Edge edge = edges.get(i);
      ends[i] =
          new int[] {index.getOrDefault(edge.a().id(), 0), index.getOrDefault(edge.b().id(), 0)};
      degrees[ends[i][0]]++;
      degrees[ends[i][1]]++;
    }
    for (int i = 0; i < ends.length; i++) {
      double pull = Math.min(2.5, 0.5 + Math.log(1 + edges.get(i).contacts()) / 3);
      weights[i] = pull / Math.sqrt(Math.min(degrees[ends[i][0]], degrees[ends[i][1]]));
    }
    double[][] at = new Layout(groups, ends, weights).within(WIDTH, HEIGHT, radii, MARGIN);
    String[] dates =
        edges.stream().map(e -> String.valueOf(e.last())).sorted().toArray(String[]::new);
    double strongest = edges.isEmpty() ? 1 : edges.get(0).contacts();
    List<Line> lines = new ArrayList<>();
    for (int i = edges.size() - 1; i >= 0; i--) {
      lines.add(line(edges.get(i), ends[i], at, dates, strongest));
    }
    Map<String, String> firsts = firsts(network.edges());
    int[] levels = levels(members, at, radii, w);
    List<Node> nodes = new ArrayList<>();
    for (int i = count - 1; i >= 0; i--) {
      String first = month(firsts.get(members.get(i).party().id()));
      nodes.add(node(members.get(i), at[0][i], at[1][i], radii[i], levels[i], first, w));
    }
    return new Graph(nodes, lines);
  }

  /** The strongest edges, and those without which an actor would have none. */
  private static List<Counts.Edge> drawn(List<Counts.Edge> edges, int most) {
    Map<String, Integer> seen = new HashMap<>();
    List<Counts.Edge> out = new ArrayList<>();
    int rest = most;
    for (Counts.Edge edge : edges) {
      int a = seen.merge(edge.a().id(), 1, Integer::sum);
      int b = seen.merge(edge.b().id(), 1, Integer::sum);
      if (a == 1 || b == 1 || rest > 0) {
        out.add(edge);
        rest--;
      }
    }
    return out;
  }

  private static Node node(
      Counts.Member member, double x, double y, double r, int level, String first, Words w) {
    Party party = member.party();
    String code = party.country();
    return new Node(
        party.id(),
        (int) Math.round(x),
        (int) Math.round(y),
        (int) Math.round(r),
        party.kind() == ActorKind.PERSON
            ? "person"
            : party.kind() == ActorKind.COUNTRY ? "country" : "body",
        code == null || r < 12 ? "" : code,
        w.party(party),
        level,
        first,
        w.party(party)
            + (code == null || party.kind() == ActorKind.COUNTRY ? "" : ", " + w.country(code))
            + w.t("changed.colon")
            + w.t("count.contacts", member.contacts()));
  }

  private static Line line(
      Counts.Edge edge, int[] ends, double[][] at, String[] dates, double strongest) {
    String last = edge.last();
    int rank = last == null ? 0 : Math.abs(Arrays.binarySearch(dates, last));
    return new Line(
        edge.a().id() + " " + edge.b().id(),
        (int) Math.round(at[0][ends[0]]),
        (int) Math.round(at[1][ends[0]]),
        (int) Math.round(at[0][ends[1]]),
        (int) Math.round(at[1][ends[1]]),
        (int) Math.round(1 + 4 * Math.sqrt(edge.contacts() / Math.max(4, strongest))),
        1 + Math.min(3, 4 * rank / Math.max(1, dates.length)),
        month(edge.first()));
  }

  /** The month of a day, or nothing. */
  public static String month(@Nullable String day) {
    return day == null ? "" : day.substring(0, 7);
  }

  /** The day of each actor's first dated contact. */
  private static Map<String, String> firsts(List<Counts.Edge> edges) {
    Map<String, String> out = new HashMap<>();
    for (Counts.Edge edge : edges) {
      String first = edge.first();
      if (first != null) {
        for (Party party : List.of(edge.a(), edge.b())) {
          out.merge(party.id(), first, (x, y) -> x.compareTo(y) <= 0 ? x : y);
        }
      }
    }
    return out;
  }

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box o) {
      return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
    }
  }

  /** From how near each label shows: those of the largest first, none over another. */
  private static int[] levels(List<Counts.Member> members, double[][] at, double[] radii, Words w) {
    int[] out = new int[members.size()];
    Arrays.fill(out, 3);
    for (int level = 0; level < 3; level++) {
      double near = Math.pow(2, level);
      List<Box> taken = new ArrayList<>();
      for (int i = 0; i < out.length; i++) {
        taken.add(
            new Box(
                at[0][i] - radii[i],
                at[1][i] - radii[i],
                at[0][i] + radii[i],
                at[1][i] + radii[i]));
      }
      for (int i = 0; i < out.length; i++) {
        double half = w.party(members.get(i).party()).length() * LETTER / 2 / near;
        double top = at[1][i] + radii[i] + 1;
        var box = new Box(at[0][i] - half, top, at[0][i] + half, top + LINE / near);
        int own = i;
        boolean free =
            java.util.stream.IntStream.range(0, taken.size())
                .noneMatch(j -> j != own && taken.get(j).meets(box));
        if (out[i] <= level || free || i < NAMED) {
          out[i] = Math.min(out[i], level);
          taken.add(box);
        }
      }
    }
    return out;
  }
}
