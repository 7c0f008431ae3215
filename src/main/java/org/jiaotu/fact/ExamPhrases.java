package org.jiaotu.fact;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiaotu.mention.WordClasses;

/** Gives those who passed their examination: 今年职教高考，全市本科录取420人 counts 职教高考本科录取人数. */
final class ExamPhrases {
    private final WordClasses words;

    ExamPhrases(WordClasses words) {
        this.words = words;
    }

    /** The phrase with the examination named last before the figure; empty where it tells of no examination, or names its own. */
    Optional<String> complete(Told told) {
        String phrase = told.phrase();
        boolean ofExam = !words.suffix(phrase, "examined").isEmpty();
        return ofExam && !names(phrase) ? exam(told).map(exam -> exam + phrase) : Optional.empty();
    }

    private boolean names(String phrase) {
        return IntStream.range(0, phrase.length()).anyMatch(at -> !words.prefix(phrase.substring(at), "examination")
                .isEmpty());
    }

    private Optional<String> exam(Told told) {
        return told.sentence().elements().stream()
                .takeWhile(element -> element.start() < told.figure())
                .map(element -> words.prefix(element.text(), "examination"))
                .filter(Predicate.not(String::isEmpty))
                .reduce((before, last) -> last);
    }
}
