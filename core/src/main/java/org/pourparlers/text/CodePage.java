package org.pourparlers.text;

import java.util.HashMap;
import java.util.Map;

/**
 * What bytes from 0x80 on mean in encodings of one byte a character, so that a text can be read
 * again that was read in the wrong one. Unused bytes mean the control character of their number.
 */
enum CodePage {
  /** Windows, western Europe; Latin-1 where that has letters. */
  WINDOWS(
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
          + "\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
          + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
  /** DOS, western Europe. */
  DOS(
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
          + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
          + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
          + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0"),
  /** DOS, United States. */
  OLD_DOS(
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
          + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
          + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0"),
  /** Macintosh before Unicode. */
  MAC(
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
          + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\ufb01\ufb02"
          + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

  private static final int FIRST = 0x80;
  private final String characters;
  private final Map<Character, Integer> bytes = new HashMap<>();

  CodePage(String characters) {
    this.characters = characters;
    for (int i = 0; i < characters.length(); i++) {
      bytes.put(characters.charAt(i), FIRST + i);
    }
    for (char c = FIRST; c < FIRST + 0x20; c++) {
      bytes.putIfAbsent(c, (int) c);
    }
  }

  /** The byte from 0x80 to 0xFF that means a character, or -1. */
  int byteOf(char c) {
    return c < FIRST ? -1 : bytes.getOrDefault(c, -1);
  }

  /** What a byte from 0x80 to 0xFF means. */
  char character(int b) {
    return characters.charAt(b - FIRST);
  }
}
