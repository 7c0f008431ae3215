package org.jiaotu.document;

import java.text.Normalizer;

/**
 * What one char becomes, whatever stands beside it: one char, a space, or nothing.
 *
 * <p>Full-width digits, letters, ％ and （） become half-width; the marks ，：；！？ stay full-width. Radicals and
 * compatibility ideographs, which PDFs are full of, become the characters that they look like.
 */
final class CharFolding {
    static final char NOTHING = 0;
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String KEPT_FULL = "，：；！？";

    private CharFolding() {}

    /** The char that stands for {@code c}: {@link #NOTHING} for one to drop, a plain space for white space. */
    static char fold(char c) {
        if (c < 0x7F) {
            return c >= ' ' ? c : isSpace(c) ? ' ' : NOTHING;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return c;
        }
        if (isSpace(c)) {
            return ' ';
        }
        if (isDropped(c)) {
            return NOTHING;
        }
        return compatible(c);
    }

    /** White space of any width, line breaks included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Whether a code point, which may be one of a surrogate pair, is not to be read: for private or for no use. */
    static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> c >= 0xFE00 && c <= 0xFE0F;
        };
    }

    private static char compatible(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return KEPT_FULL.indexOf(c) >= 0 ? c : (char) (c - 0xFEE0);
        }
        if (c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE50 && c <= 0xFE6B) {
            return one(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), c);
        }
        return c == '\u301C' ? '~' : c;
    }

    private static char one(String normalised, char otherwise) {
        return normalised.length() == 1 ? normalised.charAt(0) : otherwise;
    }
}
