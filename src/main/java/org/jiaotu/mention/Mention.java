package org.jiaotu.mention;

/** Something that a sentence names, with its place in the sentence's text. */
public interface Mention {
    /** Position of the first char. */
    int start();

    /** Position after the last char, exclusive. */
    int end();

    /** True when the two share a char. */
    default boolean overlaps(Mention other) {
        return start() < other.end() && other.start() < end();
    }

    /** True when the other lies within this. */
    default boolean covers(Mention other) {
        return start() <= other.start() && other.end() <= end();
    }
}
