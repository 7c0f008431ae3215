package org.jiaotu.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The last part of an IRI: ASCII letters, digits, hyphens.
 *
 * <p>A name that is not one already gets its romanised form, a dot and a hash of the name: 蓝青工程 is {@code
 * lan-qing-gong-cheng.} and six digits. The hash is always there, so that an IRI depends on nothing but the name: not on the
 * other articles read, not on their order. No plain name has a dot, so the two kinds never meet.
 */
final class Slug {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,80}");
    private static final int LONGEST = 60;
    private static final int HASH_OF_NAME = 6;
    private static final int HASH_OF_DOCUMENT = 10;

    private final Romaniser romaniser;

    Slug(Romaniser romaniser) {
        this.romaniser = romaniser;
    }

    /** A document's name: itself where it may stand in an IRI. */
    String ofDocument(String name) {
        return PLAIN.matcher(name).matches() ? name : readable(name) + "." + hash(name, HASH_OF_DOCUMENT);
    }

    /** A name of the world outside; {@code context} tells apart things of one name, and may be empty. */
    String ofName(String name, String context) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        return readable(normal) + "." + hash(normal + "@" + context, HASH_OF_NAME);
    }

    /** The first {@code digits} hexadecimal digits of the text's SHA-256. */
    static String hash(String text, int digits) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String readable(String name) {
        String ascii = romaniser.slug(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = ascii.length() <= LONGEST ? ascii : ascii.substring(0, ascii.lastIndexOf('-', LONGEST) + 1);
        String slug = (cut.isEmpty() ? ascii.substring(0, Math.min(LONGEST, ascii.length())) : cut);
        String trimmed = slug.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "x" : trimmed;
    }
}
