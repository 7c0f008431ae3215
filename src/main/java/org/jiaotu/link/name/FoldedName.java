package org.jiaotu.link.name;

import java.text.Normalizer;
import java.util.Locale;
import org.jiaotu.mention.Analyser;

/**
 * A name as names are compared: small half-width letters without accents, digits and simplified characters; spaces and quotes
 * dropped, every other sign a {@value #BREAK}. {@code “重慶　市”} is {@code 重庆市}, {@code Xi'an, Shaanxi} is {@code xian|shaanxi}.
 *
 * @param text the name as compared
 * @param cut whether the name was longer than a name is, so that its end was left unread
 */
public record FoldedName(String text, boolean cut) {
    static final char BREAK = '|';

    /** Names are cut here before anything is done with them; the longest path of official names has 40 characters. */
    private static final int LONGEST = 80;

    private static final String JOINING = "'\"`“”‘’「」『』《》〈〉\u00b4\u02bc\ufeff\u200b";
    private static final String JOINING_LETTERS = "-.\u2010\u2011\u2013";

    public static FoldedName of(String raw, Analyser analyser) {
        return of(raw, analyser, LONGEST);
    }

    /** @param longest how many characters are kept */
    static FoldedName of(String raw, Analyser analyser, int longest) {
        String start = raw.length() <= 3 * longest ? raw : raw.substring(0, 3 * longest);
        String letters = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length() && folded.length() <= longest; i++) {
            append(plain, i, folded);
        }
        String text = withoutV(analyser.simplified(folded.toString()));
        boolean cut = raw.length() > start.length() || text.length() > longest;
        return new FoldedName(text.length() > longest ? text.substring(0, longest) : text, cut);
    }

    private static void append(String plain, int i, StringBuilder folded) {
        char c = plain.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            folded.append(c);
        } else if (separates(plain, i) && folded.length() > 0 && folded.charAt(folded.length() - 1) != BREAK) {
            folded.append(BREAK);
        }
    }

    private static boolean separates(String plain, int i) {
        char c = plain.charAt(i);
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT;
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        boolean inWord = JOINING_LETTERS.indexOf(c) >= 0 && i > 0 && latin(plain.charAt(i - 1));
        return !mark && !space && !inWord && JOINING.indexOf(c) < 0;
    }

    /** 吕 is written lü, lu or lv; and no other syllable has a v. */
    static String withoutV(String text) {
        return text.replace('v', 'u');
    }

    static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** What is left without the breaks. */
    public String solid() {
        return text.replace(String.valueOf(BREAK), "");
    }

    /** How many characters say something. */
    int letters() {
        return (int) text.chars().filter(c -> c != BREAK).count();
    }
}
