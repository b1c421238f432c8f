package org.pourparlers.syntax;

/** What the parser looks at (after Zhang and Nivre 2011). */
final class ArcFeatures {
  private final Word[] words;
  private final int[] upos;
  private final int[] fine;
  private final int[] agreement;

  /**
   * @param upos each word's part of speech
   * @param feats each word's FEATS
   */
  ArcFeatures(Word[] words, int[] upos, int[] feats, Morphology morphology) {
    this.words = words;
    this.upos = upos;
    this.fine = new int[words.length];
    this.agreement = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      fine[i] = morphology.syntactic(feats[i]) * 31 + upos[i];
      agreement[i] = morphology.agreeing(feats[i]);
    }
  }

  private int w(int i) {
    return i < 0 ? 0 : words[i].lower;
  }

  private int p(int i) {
    return i < 0 ? 20 : upos[i];
  }

  private int f(int i) {
    return i < 0 ? 20 : fine[i];
  }

  private static int at(int[] array, int i) {
    return i < 0 ? -1 : array[i];
  }

  void of(ArcHybrid c, Features out) {
    out.clear();
    int s0 = c.top(0);
    int s1 = c.top(1);
    int s2 = c.top(2);
    int n0 = c.rest(0);
    int n1 = c.rest(1);
    int n2 = c.rest(2);
    int s0l = at(c.left1, s0);
    int s0l2 = at(c.left2, s0);
    int s0r = at(c.right1, s0);
    int s0r2 = at(c.right2, s0);
    int s1l = at(c.left1, s1);
    int s1r = at(c.right1, s1);
    int s1r2 = at(c.right2, s1);
    int n0l = at(c.left1, n0);
    int n0l2 = at(c.left2, n0);
    int s0w = w(s0);
    int s1w = w(s1);
    int n0w = w(n0);
    int n1w = w(n1);
    int s0p = p(s0);
    int s1p = p(s1);
    int s2p = p(s2);
    int n0p = p(n0);
    int n1p = p(n1);
    int n2p = p(n2);
    int s0f = f(s0);
    int s1f = f(s1);
    int n0f = f(n0);
    int n1f = f(n1);
    int gap = s0 < 0 || n0 < 0 ? 0 : Math.min(n0 - s0, 8);
    int gap1 = s0 < 0 || s1 < 0 ? 0 : Math.min(s0 - s1, 8);
    int s0rl = at(c.labels, s0r);
    int s0ll = at(c.labels, s0l);
    int n0ll = at(c.labels, n0l);
    int s1rl = at(c.labels, s1r);
    int v = s0 < 0 ? 0 : Math.min(c.leftCount[s0], 3) * 4 + Math.min(c.rightCount[s0], 3);
    int v1 = s1 < 0 ? 0 : Math.min(c.leftCount[s1], 3) * 4 + Math.min(c.rightCount[s1], 3);
    int nv = n0 < 0 ? 0 : Math.min(c.leftCount[n0], 3);

    out.add(100, s0w, s0p);
    out.add(101, s0f);
    out.add(102, s1w, s1p);
    out.add(103, s1f);
    out.add(104, n0w, n0p);
    out.add(105, n0f);
    out.add(106, n1w, n1p);
    out.add(107, n1f);
    out.add(108, w(n2), n2p);
    out.add(109, w(s2), s2p);
    out.add(110, s0w, n0w);
    out.add(111, s0f, n0w);
    out.add(112, s0w, n0f);
    out.add(113, s0f, n0f);
    out.add(114, s0p, n0p, n1p);
    out.add(115, s1p, s0p, n0p);
    out.add(116, s1f, s0f);
    out.add(117, s1w, s0w);
    out.add(118, s1w, s0f);
    out.add(119, s1f, s0w);
    out.add(120, s1f, n0f);
    out.add(121, s1w, n0w);
    out.add(122, s2p, s1p, s0p);
    out.add(123, n0p, n1p, n2p);
    out.add(124, s0p, n0p, n1p, n2p);
    out.add(125, s1p, s0p, n0p, n1p);
    out.add(126, s0f, n0f, n1f);
    out.add(127, s1f, s0f, n0f);
    out.add(128, s0p, n0p, gap);
    out.add(129, s1p, s0p, gap1);
    out.add(130, s0w, gap);
    out.add(131, n0w, gap);
    out.add(132, s0f, v);
    out.add(133, s0w, v);
    out.add(134, s1f, v1);
    out.add(135, n0f, nv);
    out.add(136, s0p, s0rl, n0p);
    out.add(137, s0p, s0ll, n0p);
    out.add(138, s0w, s0rl);
    out.add(139, s0p, n0p, n0ll);
    out.add(140, n0w, n0ll);
    out.add(141, s1p, s0p, s0rl, s0ll);
    out.add(142, s1p, s1rl, s0p);
    out.add(143, s0p, p(s0l), p(s0r), n0p);
    out.add(144, s0p, p(s0r), n0p, n1p);
    out.add(145, s0p, w(s0r), n0p);
    out.add(146, s0p, w(s0l), n0p);
    out.add(147, s0p, n0p, p(n0l), w(n0l));
    out.add(148, s1p, s0p, w(s0l));
    out.add(149, s1p, s0p, w(s0r));
    out.add(150, s1p, p(s1r), s0p, n0p);
    out.add(151, s1p, p(s1l), at(c.labels, s1l), s0p);
    out.add(152, s0p, p(s0r2), at(c.labels, s0r2), s0rl);
    out.add(153, s0p, p(s0l2), at(c.labels, s0l2), s0ll);
    out.add(154, n0p, p(n0l2), at(c.labels, n0l2), n0ll);
    out.add(155, s1p, at(c.labels, s1r2), s1rl, s0p);
    out.add(156, s0 < 0 ? 0 : agreement[s0], n0 < 0 ? 0 : agreement[n0], s0p, n0p);
    out.add(157, s0 < 0 ? 0 : agreement[s0], s1 < 0 ? 0 : agreement[s1], s0p, s1p);
    out.add(158, s0p, n0p, n1w);
    out.add(159, s1w, s0p, n0p);
    out.add(160, s1p, s0w, n0p);
    out.add(161, s1p, s0p, n0w);
    out.add(162, s0w, n0p, n1p);
    out.add(163, s0p, n0w, n1p);
    out.add(164, s1p, s0p, w(s0l), n0w);
    out.add(165, s1w, s0p, w(s0l));
    out.add(166, n0 < 0 ? 0 : words[n0].classes, s0p);
    out.add(167, n1 < 0 ? 0 : words[n1].classes, n0p, s0p);
    out.add(168, s0p, n0p, c.depth > 2 ? 3 : c.depth, n1 < 0 ? 1 : 0);
    out.add(169, 0);
  }
}
