package org.pourparlers.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * The files that pages load: ours, and those of libraries. Their addresses hold a digest of what
 * they contain, so that a browser may keep them for ever.
 */
public final class Assets {
  private static final String JARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "htmx.js", JARS + "htmx.org/2.0.7/dist/htmx.min.js",
          "leaflet.js", JARS + "leaflet/1.9.4/dist/leaflet.js",
          "leaflet.css", JARS + "leaflet/1.9.4/dist/leaflet.css");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "webmanifest", "application/manifest+json");

  private record Asset(byte[] plain, byte[] zipped, String digest, String type) {}

  private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

  private Assets() {}

  /** The address of an asset by its name, as {@code pourparlers.css}. */
  public static String url(String name) {
    return "/assets/" + asset(name).digest + "/" + name;
  }

  private static Asset asset(String name) {
    return LOADED.computeIfAbsent(name, Assets::load);
  }

  private static Asset load(String name) {
    String path = LIBRARIES.getOrDefault(name, "/org/pourparlers/web/static/" + name);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z][a-z.-]*")) {
      throw new NotFoundResponse();
    }
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new NotFoundResponse();
      }
      byte[] plain = in.readAllBytes();
      var zipped = new ByteArrayOutputStream();
      try (var zip = new GZIPOutputStream(zipped)) {
        zip.write(plain);
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return new Asset(plain, zipped.toByteArray(), HexFormat.of().formatHex(digest, 0, 6), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers {@code /assets/{digest}/{name}}. */
  public static void serve(Context context) {
    Asset asset = asset(context.pathParam("name"));
    context.contentType(asset.type);
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.header("Vary", "Accept-Encoding");
    String accepted = context.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      context.header("Content-Encoding", "gzip");
      context.result(asset.zipped);
    } else {
      context.result(asset.plain);
    }
  }
}
