package org.jiaotu.fact;

import java.time.LocalDate;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Period;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;

/**
 * Says which expression of time governs a figure.
 *
 * <p>The nearest one before the figure in its sentence; a span up to the article's date that opens a sentence goes on in the next
 * sentence of the paragraph when that begins with what was done rather than with a place or a time of its own.
 *
 * <p>One scope goes through one paragraph, sentence by sentence.
 */
final class PeriodScope {
    private final LocalDate today;
    private final TimeMention whole;
    private TimeMention carried;

    /**
     * @param article the article
     * @param passage the paragraph
     */
    PeriodScope(ArticleContext article, ArticleContext.PassageReading passage) {
        today = article.article().date();
        whole = passage.period();
    }

    /** Goes on to the next sentence of the paragraph. */
    void enter(SentenceReading sentence) {
        if (sentence.elements().isEmpty()
                || !goesOn(sentence.elements().get(0))
                || !sentence.times().isEmpty()) {
            carried = null;
        }
    }

    private static boolean goesOn(Element first) {
        return first.is(Element.Kind.WORD) && (first.tag().startsWith("v") || first.in("adverb"));
    }

    /** The expression of time that governs what stands at {@code at}, or null. */
    TimeMention governing(SentenceReading sentence, int at) {
        TimeMention nearest = null;
        for (TimeMention time : sentence.times()) {
            if (time.end() <= at && !isReference(sentence, time, at) && reaches(sentence, time, at)) {
                nearest = time;
            }
        }
        if (nearest != null && nearest.span()) {
            return spokenOf(sentence, nearest);
        }
        if (nearest != null) {
            return nearest;
        }
        return carried != null ? carried : whole;
    }

    /** A time that opens its sentence governs all of it; another no more than up to the next ；. */
    private static boolean reaches(SentenceReading sentence, TimeMention time, int at) {
        return sentence.elements().get(0).mention() == time
                || sentence.elements().stream()
                        .noneMatch(element ->
                                element.in("section-mark") && element.start() >= time.end() && element.end() <= at);
    }

    /** 2020年 in 比2020年提高 is what the figure is compared with. */
    private static boolean isReference(SentenceReading sentence, TimeMention time, int at) {
        Element before = null;
        boolean compared = false;
        for (Element element : sentence.elements()) {
            if (element.mention() == time) {
                return compared || before != null && before.in("from") && ownFigure(sentence, time, at);
            }
            boolean parts = element.in("clause-mark") || element.is(Element.Kind.QUANTITY);
            compared = !parts && (compared || element.in("than"));
            before = element;
        }
        return false;
    }

    /** 2020年 in 由2020年的85%提高到92% tells of the first figure only. */
    private static boolean ownFigure(SentenceReading sentence, TimeMention time, int at) {
        return sentence.quantities().stream().anyMatch(figure -> figure.start() >= time.end() && figure.end() <= at);
    }

    /** 五年来 after “十四五”以来 is that span. */
    private TimeMention spokenOf(SentenceReading sentence, TimeMention span) {
        return sentence.times().stream()
                .filter(time -> time.end() <= span.start() && runsToToday(time.period()))
                .findFirst()
                .orElse(carried == null ? span : carried);
    }

    /** Leaves a sentence: what opened it may govern the next. */
    void leave(SentenceReading sentence) {
        if (!sentence.times().isEmpty()) {
            TimeMention first = sentence.times().get(0);
            boolean opens =
                    !sentence.elements().isEmpty() && sentence.elements().get(0).mention() == first;
            carried = opens && runsToToday(first.period()) ? first : null;
        }
    }

    private boolean runsToToday(Period period) {
        return period != null && today != null && period.to().equals(today);
    }
}
