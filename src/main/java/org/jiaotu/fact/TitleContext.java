package org.jiaotu.fact;

import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Tells a title that is held (被认定为…示范县) or a document (…实施办法) from a programme that is run. */
final class TitleContext {
    private static final int LONGEST = 6;

    private final WordClasses words;

    TitleContext(WordClasses words) {
        this.words = words;
    }

    /** True when the words from {@code start} to {@code end} are part of a title or stand behind a verb that gives one. */
    boolean holds(SentenceReading sentence, int start, int end) {
        return goesOnAsTitle(sentence.text(), end) || given(sentence, start);
    }

    /** True when what stands at {@code end} makes a title or a document of the words before it. */
    boolean goesOnAsTitle(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + LONGEST));
        String title = words.prefix(behind, "title-behind");
        boolean division = title.length() == 1
                && !words.prefix(behind.substring(1), "division-goes-on").isEmpty();
        return !title.isEmpty() && !division;
    }

    private static boolean given(SentenceReading sentence, int start) {
        boolean given = false;
        for (Element element : sentence.elements()) {
            if (element.start() >= start) {
                break;
            }
            given = element.in("title-before") || given && !element.in("clause-mark");
        }
        return given;
    }
}
