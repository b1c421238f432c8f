package org.pourparlers.text;

import java.util.HashMap;
import java.util.Map;

/** Character references of HTML that were left in a plain text: "&eacute;", "&#8217;". */
final class Entities {
  private static final int LONGEST = 10;
  private static final int FIRST = 0xa0;

  /** Their names from U+00A0 on. */
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg "
          + "macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo "
          + "frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
          + "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve "
          + "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
          + "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc "
          + "euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml "
          + "divide oslash ugrave uacute ucirc uuml yacute thorn yuml ";

  /** Names and code points. */
  private static final String OTHERS =
      "Dagger=8225 OElig=338 Prime=8243 Scaron=352 Yuml=376 amp=38 bdquo=8222 "
          + "bull=8226 circ=710 dagger=8224 emsp=8195 ensp=8194 euro=8364 gt=62 "
          + "hellip=8230 larr=8592 ldquo=8220 lrm=8206 lsaquo=8249 lsquo=8216 lt=60 "
          + "mdash=8212 minus=8722 ndash=8211 oelig=339 permil=8240 prime=8242 quot=34 "
          + "rarr=8594 rdquo=8221 rlm=8207 rsaquo=8250 rsquo=8217 sbquo=8218 scaron=353 "
          + "thinsp=8201 tilde=732 trade=8482 zwj=8205 zwnj=8204 apos=39 ";

  private static final Map<String, Integer> NAMES = names();

  private Entities() {}

  /** The text with characters in the place of references; as it is where it has none. */
  static Mended mend(Mended given) {
    String text = given.text();
    int at = text.indexOf('&');
    if (at < 0) {
      return given;
    }
    var out = new Mended.Writer(given);
    out.copy(at);
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? end(text, at) : -1;
      int code = end < 0 ? -1 : code(text.substring(at + 1, end));
      if (code > 0) {
        out.put(code, end + 1);
      } else {
        out.copy(at + 1);
      }
      at = out.reached();
    }
    return out.mended();
  }

  private static int end(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i;
      }
      if (c > 'z' || !Character.isLetterOrDigit(c) && c != '#') {
        return -1;
      }
    }
    return -1;
  }

  private static int code(String name) {
    if (!name.startsWith("#")) {
      return NAMES.getOrDefault(name, -1);
    }
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      boolean character = code == '\n' || code >= ' ' && code <= Character.MAX_CODE_POINT;
      return character && (code < 0xd800 || code > 0xdfff) ? code : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    int code = FIRST;
    for (String name : LATIN.split(" ")) {
      names.put(name, code++);
    }
    for (String pair : OTHERS.strip().split(" ")) {
      String[] sides = pair.split("=");
      names.put(sides[0], Integer.parseInt(sides[1]));
    }
    return names;
  }
}
