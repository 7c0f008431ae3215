package org.jiaotu.store.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jiaotu.mention.HanLpCharacters;

/** How names are compared: {@code Zūn Yì}, {@code zunyi} and {@code ZUNYI} are one, and so are 「“雙減”」 and 双减. */
final class Spelling {
    private static final String U_UMLAUT = "u\u0308";

    private Spelling() {}

    /** Letters and digits alone, in lower case, of half width, simplified and without accents; ü is v, as people type it. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace(U_UMLAUT, "v");
        StringBuilder plain = new StringBuilder(apart.length());
        HanLpCharacters.simplified(apart)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
