package org.jiaotu.serve.http;

/**
 * What a thing is called, for readers of either language; pages print it with {@code name(…)}.
 *
 * @param zh in Chinese: 县管校聘
 * @param en in English, or an empty string where the graph knows no English name: readers of English then see the Chinese one
 */
public record Name(String zh, String en) {
    /** A name that is the same for all. */
    public static Name of(String text) {
        return new Name(text, "");
    }

    /** The name by which a reader of English knows it. */
    public String english() {
        return en.isEmpty() ? zh : en;
    }
}
