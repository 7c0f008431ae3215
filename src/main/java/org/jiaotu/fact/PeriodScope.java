package org.jiaotu.fact;

import java.time.LocalDate;
import java.time.Year;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Period;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;

/**
 * Says which expression of time governs a figure.
 *
 * <p>The nearest one before the figure in its sentence; a span up to the article's date that opens a sentence goes on in the next
 * sentence of the paragraph when that begins with what was done rather than with a place or a time of its own. The year of an exam
 * (2025年高考) goes on in a next sentence that tells results of an exam (600分以上考生205人).
 *
 * <p>One scope goes through one paragraph, sentence by sentence.
 */
final class PeriodScope {
    private final LocalDate today;
    private final TimeMention year;
    private final TimeMention whole;
    private final Period plan;
    private TimeMention carried;
    private TimeMention last;
    private TimeMention counted;
    private TimeMention exam;

    /**
     * @param article the article
     * @param passage the paragraph
     */
    PeriodScope(ArticleContext article, ArticleContext.PassageReading passage) {
        today = article.article().date();
        year = article.year();
        whole = passage.period();
        plan = article.plan();
    }

    /** Goes on to the next sentence of the paragraph. */
    void enter(SentenceReading sentence) {
        boolean silent = !sentence.elements().isEmpty() && isSilent(sentence);
        if (silent && sentence.elements().get(0).in("part")) {
            carried = last;
        } else if (silent && counted != null && sentence.elements().get(0).tag().startsWith("n")) {
            carried = counted;
        } else if (!silent || !goesOn(sentence.elements().get(0))) {
            carried = null;
        }
        exam = has(sentence, "exam-result") ? exam : null;
    }

    /** True when no time is told before the first figure. */
    private static boolean isSilent(SentenceReading sentence) {
        int figure = sentence.quantities().isEmpty()
                ? Integer.MAX_VALUE
                : sentence.quantities().get(0).start();
        return sentence.times().stream().noneMatch(time -> time.start() < figure);
    }

    private static boolean has(SentenceReading sentence, String wordClass) {
        for (Element element : sentence.elements()) {
            if (element.in(wordClass)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Element first) {
        return first.is(Element.Kind.WORD) && (first.tag().startsWith("v") && !first.in("run") || first.in("adverb"));
    }

    /** The expression of time that governs what stands at {@code at}, or null. */
    TimeMention governing(SentenceReading sentence, int at) {
        TimeMention nearest = null;
        TimeMention report = null;
        for (TimeMention time : sentence.times()) {
            boolean passed =
                    nearest != null && time.sense() == TimeMention.Sense.SPAN && TimeReach.isPassed(sentence, time, at);
            if (!passed && TimeReach.governs(sentence, time, at)) {
                report = time;
                nearest = time.sense() == TimeMention.Sense.REPORT ? nearest : time;
            }
        }
        if (nearest != null) {
            return switch (nearest.sense()) {
                case SPAN -> spokenOf(sentence, nearest);
                case PREVIOUS -> yearBefore(nearest, governing(sentence, nearest.start()));
                default -> overChange(sentence, since(sentence, nearest, at), at);
            };
        }
        TimeMention scope = carried != null
                ? carried
                : exam != null ? exam : whole != null ? whole : TimeReach.behind(sentence, at);
        return report == null || scope != null && year == null ? scope : ofReport(report);
    }

    /** 全年 is the year that the paragraph has spoken of last, else the one that the article reports on. */
    private TimeMention ofReport(TimeMention report) {
        TimeMention reported = year == null ? report : year;
        return last != null && last.isYear() ? last : reported;
    }

    private static TimeMention overChange(SentenceReading sentence, TimeMention time, int at) {
        Period change = TimeReach.change(sentence, time, at);
        return change == null ? time : new TimeMention(time.start(), time.end(), change, TimeMention.Sense.PERIOD);
    }

    /** 上年 is the year before the one spoken of, else before the one that the article reports on. */
    private TimeMention yearBefore(TimeMention previous, TimeMention spokenOf) {
        TimeMention later = spokenOf == null || spokenOf.period() == null ? year : spokenOf;
        if (later == null) {
            return previous;
        }
        Year before = Year.of(later.period().lastDay().getYear() - 1);
        return new TimeMention(previous.start(), previous.end(), Period.of(before), TimeMention.Sense.PERIOD);
    }

    /** 2022年 in 2022年《…方案》印发以来 is when a span up to the article's date begins. */
    private TimeMention since(SentenceReading sentence, TimeMention time, int at) {
        return TimeReach.beginsSpan(sentence, time, at) && time.period() != null && today != null
                ? new TimeMention(
                        time.start(), time.end(), new Period(time.period().from(), today), TimeMention.Sense.PERIOD)
                : time;
    }

    /** 五年来 after “十四五”以来 is that span. */
    private TimeMention spokenOf(SentenceReading sentence, TimeMention span) {
        return sentence.times().stream()
                .filter(time -> time.end() <= span.start() && !isPoint(time) && runsToToday(time.period()))
                .findFirst()
                .orElse(carried == null || isPoint(carried) ? ofPlan(span) : carried);
    }

    /** 五年来 in the fifth year of the plan that the article speaks of are the years of the plan. */
    private TimeMention ofPlan(TimeMention span) {
        boolean same = plan != null
                && span.period() != null
                && span.period().from().equals(((Year) plan.from()).minusYears(1))
                && span.period().to().equals(plan.to());
        return same ? new TimeMention(span.start(), span.end(), plan, TimeMention.Sense.PERIOD) : span;
    }

    /** Leaves a sentence: what opened it may govern the next. */
    void leave(SentenceReading sentence) {
        last = governing(sentence, sentence.text().length());
        if (!sentence.times().isEmpty()) {
            TimeMention first = sentence.times().get(0);
            boolean opens =
                    !sentence.elements().isEmpty() && sentence.elements().get(0).mention() == first;
            carried = opens && runsToToday(first.period()) ? first : null;
            counted = opens && isPoint(first) && has(sentence, "there-are") ? first : null;
            exam = has(sentence, "exam") && first.sense() == TimeMention.Sense.PERIOD ? first : exam;
        }
    }

    private static boolean isPoint(TimeMention time) {
        return time.sense() == TimeMention.Sense.PERIOD
                && time.period() != null
                && time.period().from().equals(time.period().to());
    }

    private boolean runsToToday(Period period) {
        return period != null && today != null && period.to().equals(today);
    }
}
