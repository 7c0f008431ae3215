package org.jiaotu.graph;

import org.jiaotu.fact.Evidence;

/**
 * Words of a source as they are quoted: without the line breaks that a PDF left in the middle of a word.
 *
 * <p>{@code 学前三年毛\n入园率} is quoted 学前三年毛入园率; between letters and digits a space stands for the break.
 */
final class Quotation {
    private Quotation() {}

    static String of(Evidence evidence) {
        return joined(evidence.text());
    }

    static String ofSentence(Evidence evidence) {
        return joined(evidence.sentenceText());
    }

    private static String joined(String text) {
        return text.replaceAll("(?<=[A-Za-z])\\h*\\R\\s*(?=[A-Za-z])", " ").replaceAll("\\h*\\R\\s*", "");
    }
}
