package org.pourparlers.syntax;

/** What the tagger looks at. */
final class TagFeatures {
  private TagFeatures() {}

  private static Word at(Word[] words, int i) {
    return i >= 0 && i < words.length ? words[i] : Word.NONE;
  }

  /** Features for the part of speech of a word, those to its left being tagged already. */
  static void upos(Word[] words, int[] upos, int i, Features out) {
    out.clear();
    Word w = words[i];
    Word l = at(words, i - 1);
    Word ll = at(words, i - 2);
    Word r = at(words, i + 1);
    Word rr = at(words, i + 2);
    int t1 = i > 0 ? upos[i - 1] : 20;
    int t2 = i > 1 ? upos[i - 2] : 20;
    int first = i == 0 ? 1 : 0;
    out.add(1, w.lower);
    out.add(2, w.exact, first);
    for (int k = 0; k < 5; k++) {
      out.add(3 + k, w.suffixes[k]);
    }
    for (int k = 0; k < 3; k++) {
      out.add(8 + k, w.prefixes[k]);
    }
    out.add(11, w.shape, first);
    out.add(12, w.classes);
    out.add(13, w.classes, w.shape);
    for (int tag : w.tags) {
      out.add(14, tag);
    }
    out.add(15, t1);
    out.add(16, t1, t2);
    out.add(17, t1, w.lower);
    out.add(18, t1, w.classes);
    out.add(19, t1, t2, w.classes);
    out.add(20, l.lower);
    out.add(21, ll.lower);
    out.add(22, r.lower);
    out.add(23, rr.lower);
    out.add(24, l.classes);
    out.add(25, r.classes);
    out.add(26, rr.classes);
    out.add(27, r.classes, w.classes);
    out.add(28, t1, r.classes);
    out.add(29, t1, w.classes, r.coarse);
    out.add(30, w.lower, r.lower);
    out.add(31, w.lower, l.lower);
    out.add(32, w.lower, r.classes);
    out.add(33, r.suffixes[2]);
    out.add(34, l.suffixes[2]);
    out.add(35, w.coarse, r.coarse, rr.coarse);
    out.add(36, t1, w.coarse, r.coarse, rr.coarse);
    out.add(37, r.shape, w.shape, l.shape);
    out.add(38, w.suffixes[2], t1);
    out.add(39, w.suffixes[2], r.coarse);
    out.add(40, l.lower, ll.lower);
    out.add(41, r.lower, rr.lower);
    out.add(42, t1, w.shape, first);
    out.add(0, 0);
  }

  /** Features for the FEATS of a word, the parts of speech of all words being known. */
  static void feats(Word[] words, int[] upos, int[] feats, int i, Features out) {
    out.clear();
    Word w = words[i];
    Word l = at(words, i - 1);
    Word r = at(words, i + 1);
    int u = upos[i];
    int t1 = i > 0 ? upos[i - 1] : 20;
    int r1 = i + 1 < words.length ? upos[i + 1] : 20;
    int r2 = i + 2 < words.length ? upos[i + 2] : 20;
    int f1 = i > 0 ? feats[i - 1] : -1;
    int f2 = i > 1 ? feats[i - 2] : -1;
    out.add(50, u);
    out.add(51, u, w.lower);
    for (int k = 0; k < 5; k++) {
      out.add(52 + k, u, w.suffixes[k]);
    }
    out.add(57, u, w.classes);
    for (int tag : w.tags) {
      out.add(58, u, tag);
      out.add(59, u, tag, t1);
      out.add(60, u, tag, f1);
    }
    out.add(61, u, t1, f1);
    out.add(62, u, f1, f2);
    out.add(63, u, w.classes, f1);
    out.add(64, u, w.classes, t1);
    out.add(65, u, l.lower, w.suffixes[1]);
    out.add(66, u, l.lower);
    out.add(67, u, r.lower);
    out.add(68, u, r1, r2);
    out.add(69, u, w.classes, r1);
    out.add(70, u, r.classes);
    out.add(71, u, w.lower, f1);
    out.add(72, u, w.lower, l.lower);
    out.add(73, u, w.lower, r1);
    out.add(74, u, w.shape);
    out.add(75, u, i > 1 ? words[i - 2].lower : 0);
  }
}
