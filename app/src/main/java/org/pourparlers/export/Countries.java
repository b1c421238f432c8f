package org.pourparlers.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Fact;

/** Codes of countries that other formats want. */
final class Countries {
  private static final Map<String, String> ALPHA2 = alpha2();

  private Countries() {}

  private static Map<String, String> alpha2() {
    Map<String, String> out = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      out.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
    }
    out.put("XKX", "XK");
    return Map.copyOf(out);
  }

  /** The ISO 3166-1 alpha-2 code of an alpha-3 code; null where there is none. */
  static @Nullable String alpha2(@Nullable String alpha3) {
    return alpha3 == null ? null : ALPHA2.get(alpha3);
  }

  /** Whether a place is a country, by its English name. */
  static boolean isCountry(Fact.Where place) {
    String code = alpha2(place.country());
    return code != null
        && new Locale.Builder()
            .setRegion(code)
            .build()
            .getDisplayCountry(Locale.ENGLISH)
            .equalsIgnoreCase(place.name());
  }
}
