package org.jiaotu.fact;

import org.jiaotu.mention.WordClasses;

/** Tells what a quote's words alone say of it: “深山云课堂” names a programme by its end, “一校一品” by its form, “桥头堡” none. */
final class QuotedNames {
    private final WordClasses words;

    QuotedNames(WordClasses words) {
        this.words = words;
    }

    /** True when the words name a programme even where nobody is said to run it. */
    boolean byItself(String inner) {
        return !words.suffix(inner, "name-end").isEmpty()
                        && words.suffix(inner, "name-end").length() < inner.length()
                || !words.prefix(inner, "name-start-each").isEmpty();
    }

    /** True when the words are a figure of speech or an institution's name. */
    boolean isOtherwise(String inner) {
        return words.has(inner, "no-programme")
                || !words.suffix(inner, "institution").isEmpty();
    }

    /** True when the words name a document by the number of its clauses: 教师减负19条. */
    boolean isDocument(String inner) {
        String clauses = words.suffix(inner, "clause-count");
        int before = inner.length() - clauses.length() - 1;
        return !clauses.isEmpty() && before > 0 && Character.isDigit(inner.charAt(before));
    }
}
