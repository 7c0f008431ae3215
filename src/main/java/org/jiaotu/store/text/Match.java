package org.jiaotu.store.text;

/** How well something fits the words of a search, the best first. */
public enum Match {
    /** One of its names is what was searched, maybe behind those of what it lies in: 遵义, zunyi, zy and 贵州省遵义市 for 遵义市. */
    EXACT,
    /** One of its names begins so: 遵, zun. */
    PREFIX,
    /** What was searched begins with one of its names: 县管校聘 for 县管校聘改革, {@code xgxp} for {@code xgxpgg}. */
    STEM,
    /** It holds all the words. */
    TEXT,
    /** It holds most of the words' pairs of characters. Only looked for when nothing fits better. */
    NEAR;

    /** Whether whole names decide, and not the words in them. */
    boolean isByName() {
        return this == EXACT || this == PREFIX || this == STEM;
    }
}
