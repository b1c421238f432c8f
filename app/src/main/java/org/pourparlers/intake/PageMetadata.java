package org.pourparlers.intake;

import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: Open Graph, schema.org as JSON-LD, Dublin Core and older habits.
 *
 * @param title the headline, or null
 * @param published EDTF date, or null
 * @param url its own address, or null
 * @param publisher the site's name, or null
 * @param language ISO 639-1 code, or null
 * @param body the article's text as JSON-LD gives it, or null
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String published,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String body) {

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "citation_publication_date",
    "citation_online_date"
  };

  static PageMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    Metas metas = new Metas(page);
    return new PageMetadata(
        first(linked.headline(), metas.get("og:title", "twitter:title", "dc.title", "title")),
        published(page, linked, metas),
        first(
            address(canonical(page)),
            address(metas.get("og:url")),
            address(linked.url()),
            saved(page)),
        first(
            metas.get("og:site_name"),
            linked.publisher(),
            metas.get("publisher", "dc.publisher", "application-name")),
        language(page, metas),
        linked.body());
  }

  private static @Nullable String published(Document page, JsonLd linked, Metas metas) {
    for (String name : DATES) {
      String date = PublicationDate.edtf(metas.get(name));
      if (date != null) {
        return date;
      }
    }
    String date = PublicationDate.edtf(linked.published());
    if (date != null) {
      return date;
    }
    for (String where :
        new String[] {
          "time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]",
          "main time[datetime]", "header time[datetime]", "time[datetime]"
        }) {
      Element time = page.selectFirst(where);
      String day = time == null ? null : PublicationDate.edtf(time.attr("datetime"));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Where a browser says that it saved the page from. */
  private static @Nullable String saved(Document page) {
    for (Node node : page.childNodes()) {
      String text = node instanceof Comment comment ? comment.getData().strip() : "";
      if (text.startsWith("saved from url=")) {
        int at = text.indexOf(')');
        return address(text.substring(at < 0 ? "saved from url=".length() : at + 1).strip());
      }
    }
    return null;
  }

  private static @Nullable String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? null : link.attr("href");
  }

  private static @Nullable String address(@Nullable String url) {
    boolean absolute = url != null && (url.startsWith("http://") || url.startsWith("https://"));
    return absolute ? url : null;
  }

  private static @Nullable String language(Document page, Metas metas) {
    Element html = page.selectFirst("html[lang]");
    String tag =
        first(
            html == null ? null : html.attr("lang"),
            metas.get("og:locale", "content-language", "dc.language", "language", "inlanguage"));
    if (tag == null) {
      return null;
    }
    String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
    return code.length() == 2 ? code : null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
