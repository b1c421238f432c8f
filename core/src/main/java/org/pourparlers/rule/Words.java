package org.pourparlers.rule;

import java.util.Locale;

/** Small questions about words. */
final class Words {
  private Words() {}

  static String lower(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      return form.toLowerCase(Locale.ROOT);
    }
    return form;
  }
}
