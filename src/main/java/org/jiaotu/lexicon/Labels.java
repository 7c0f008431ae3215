package org.jiaotu.lexicon;

/** How labels are compared: texts write 「“双减”」, 「双减」 and 「双 减」, and mean one thing. */
public final class Labels {
    private static final String DROPPED = "“”‘’「」『』\"'";
    private static final int FULL_WIDTH_OFFSET = '\uff01' - '!';

    private Labels() {}

    /**
     * A label as it is compared: full-width letters, digits and signs made half-width, quotes and white space dropped.
     * Example: {@code “双师型” 教师占比（％）} is {@code 双师型教师占比(%)}.
     */
    public static String normal(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (!isHan(label.charAt(i))) {
                return rewritten(label);
            }
        }
        return label;
    }

    private static String rewritten(String label) {
        StringBuilder normal = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (!isDropped(c)) {
                normal.append(halfWidth(c));
            }
        }
        return normal.toString();
    }

    /** True for a char that {@link #normal} leaves out: a quote, white space. */
    public static boolean isDropped(char c) {
        return !isHan(c) && (Character.isWhitespace(c) || c == '\u00a0' || DROPPED.indexOf(c) >= 0);
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static char halfWidth(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }
}
