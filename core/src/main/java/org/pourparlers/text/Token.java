package org.pourparlers.text;

/**
 * A syntactic word in the sense of Universal Dependencies. The words of a contraction ("du" = "de"
 * + "le") share the span of what stands in the text.
 *
 * @param start offset of its first character in the normalised text
 * @param end offset after its last character
 * @param form the word as UD writes it
 */
public record Token(int start, int end, String form) {
  /** What stands in the text; the form itself unless that is written otherwise. */
  public String written(String content) {
    boolean same = end - start == form.length() && content.startsWith(form, start);
    return same ? form : content.substring(start, end);
  }
}
