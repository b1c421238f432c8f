package org.pourparlers.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The form that reports come in. */
public enum Form {
  /** Told by the file's name, else by how it begins. */
  AUTO,
  /** Plain text; the first line is the title, where a blank line or a line break follows it. */
  TEXT,
  /** A page of the web. */
  HTML,
  /** JSON Lines, a report a line. */
  JSONL,
  /** A feed, RSS or Atom; its items are reports. */
  FEED,
  /** A web archive; its pages are reports. */
  WARC,
  /** Letters, boxes of letters, and pages saved as one file. */
  MAIL;

  /**
   * Whether a file's name is one that reports come under: with an ending of one of the forms, also
   * compressed, or with none.
   */
  public static boolean isReports(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String plain = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
    return plain.indexOf('.') < 0 || plain.endsWith(".xml") || named(plain) != AUTO;
  }

  /** The form of a file by its name, or AUTO. */
  static Form named(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    int dot = small.lastIndexOf('.');
    return switch (dot < 0 ? "" : small.substring(dot + 1)) {
      case "html", "htm", "xhtml", "shtml" -> HTML;
      case "jsonl", "ndjson", "jsonlines" -> JSONL;
      case "txt", "text", "md" -> TEXT;
      case "rss", "atom" -> FEED;
      case "warc" -> WARC;
      case "eml", "mbox", "mht", "mhtml" -> MAIL;
      default -> AUTO;
    };
  }

  /** The form of a file by its first bytes; TEXT where nothing tells. */
  static Form begins(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) > 0x7f)) {
      at++;
    }
    String start = text.substring(at).toLowerCase(Locale.ROOT);
    if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"")) {
      return JSONL;
    }
    if (start.startsWith("warc/1.")) {
      return WARC;
    }
    if (start.startsWith("<rss") || start.startsWith("<feed") || start.startsWith("<rdf:rdf")) {
      return FEED;
    }
    if (start.startsWith("<?xml")
        && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf"))) {
      return FEED;
    }
    if (start.startsWith("mime-version:")
        || start.contains("\nmime-version:") && !start.startsWith("<")) {
      return MAIL;
    }
    boolean markup =
        start.startsWith("<!doctype html")
            || start.startsWith("<html")
            || start.startsWith("<head")
            || start.startsWith("<body")
            || start.startsWith("<!--")
            || start.startsWith("<article")
            || start.startsWith("<div")
            || start.startsWith("<p>")
            || start.startsWith("<meta")
            || start.startsWith("<?xml") && start.contains("<html");
    return markup ? HTML : TEXT;
  }
}
