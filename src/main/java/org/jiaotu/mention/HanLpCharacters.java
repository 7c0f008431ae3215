package org.jiaotu.mention;

import com.hankcs.hanlp.HanLP;

/** Traditional characters and their simplified forms by HanLP's tables, a char for a char: 縣管校聘 is 县管校聘. */
public final class HanLpCharacters {
    private static final int FIRST_HAN = 0x4e00;
    private static final int LAST_HAN = 0x9fff;
    private static final char[] SIMPLE = simpleChars();

    private HanLpCharacters() {}

    /** The simplified form of a char; any other char as it is. */
    public static char simplified(char c) {
        return c < FIRST_HAN ? c : SIMPLE[c];
    }

    /** The text in simplified characters, of the same length. */
    public static String simplified(String text) {
        StringBuilder simplified = null;
        for (int i = 0; i < text.length(); i++) {
            char simple = simplified(text.charAt(i));
            if (simple != text.charAt(i)) {
                simplified = simplified == null ? new StringBuilder(text) : simplified;
                simplified.setCharAt(i, simple);
            }
        }
        return simplified == null ? text : simplified.toString();
    }

    /** Char by char: a table by words would change the length of the text. */
    private static char[] simpleChars() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            String one = String.valueOf((char) c);
            boolean han = c >= FIRST_HAN && c <= LAST_HAN;
            String simple = han ? HanLP.convertToSimplifiedChinese(one) : one;
            table[c] = simple.length() == 1 ? simple.charAt(0) : (char) c;
        }
        return table;
    }
}
