package org.jiaotu.fact.rule;

/**
 * A part of a pattern.
 *
 * @param sort what it does
 * @param test what it asks of an element, for {@link Sort#ONE}; else null
 * @param repeat for one element: {@code 1}, {@code ?} or {@code *}
 * @param slot for {@link Sort#OPEN} the slot's name; else empty
 * @param longest true in a slot that takes as much as it can
 */
record Part(Sort sort, ElementTest test, char repeat, String slot, boolean longest) {
    /** What parts there are. */
    enum Sort {
        /** An element that passes a test. */
        ONE,
        /** The figure. */
        FIGURE,
        /** Any elements, one at least. */
        PHRASE,
        /** Any elements, also none. */
        ANY,
        /** A slot begins. */
        OPEN,
        /** A slot ends. */
        CLOSE,
        /** The first element stands here. */
        FIRST,
        /** The last element stood before. */
        LAST,
        /** The match begins; what stands before is looked at only. */
        BEGIN,
        /** The match ends; the rest is looked at only. */
        BEHIND
    }

    /** Reads a word of a pattern; {@code longest} says whether it stands in a slot that takes as much as it can. */
    static Part parse(String word, ElementTests tests, boolean longest) {
        switch (word) {
            case "}":
                return plain(Sort.CLOSE, longest);
            case "#":
                return plain(Sort.FIGURE, longest);
            case "...":
                return plain(Sort.ANY, longest);
            case "^":
                return plain(Sort.FIRST, longest);
            case "$":
                return plain(Sort.LAST, longest);
            case "<":
                return plain(Sort.BEGIN, longest);
            case ">":
                return plain(Sort.BEHIND, longest);
            default:
                return word.startsWith("{") ? open(word) : one(word, tests, longest);
        }
    }

    static Part plain(Sort sort, boolean longest) {
        return new Part(sort, null, '1', "", longest);
    }

    private static Part open(String word) {
        String name = word.substring(1).replace(":", "");
        boolean longest = name.endsWith("+");
        return new Part(Sort.OPEN, null, '1', longest ? name.substring(0, name.length() - 1) : name, longest);
    }

    private static Part one(String word, ElementTests tests, boolean longest) {
        char last = word.charAt(word.length() - 1);
        boolean repeated = word.length() > 1 && (last == '?' || last == '*');
        String body = repeated ? word.substring(0, word.length() - 1) : word;
        return new Part(Sort.ONE, tests.of(body), repeated ? last : '1', "", longest);
    }

    boolean is(Sort other) {
        return sort == other;
    }

    /** True when an element must be there that passes the test. */
    boolean required() {
        return sort == Sort.ONE && repeat == '1';
    }
}
