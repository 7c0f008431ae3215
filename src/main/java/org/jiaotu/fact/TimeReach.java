package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Period;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;

/** Says how far the expressions of time of one sentence reach: 2020年 in 比2020年提高5个百分点 reaches no figure. */
final class TimeReach {
    private TimeReach() {}

    /** True when a time before {@code at} may govern what stands there. */
    static boolean governs(SentenceReading sentence, TimeMention time, int at) {
        return time.end() <= at && !isReference(sentence, time, at) && reaches(sentence, time, at);
    }

    /** 今年 in 2所综合高中今年首次招生: the year told behind a figure in its clause, or null. */
    static TimeMention behind(SentenceReading sentence, int at) {
        return sentence.elements().stream()
                .filter(element -> element.start() > at)
                .takeWhile(element -> !element.in("clause-mark") && !element.is(Element.Kind.QUANTITY))
                .filter(element -> element.mention() instanceof TimeMention)
                .map(element -> (TimeMention) element.mention())
                .filter(TimeMention::isYear)
                .findFirst()
                .orElse(null);
    }

    /**
     * A time that opens a clause governs the rest of its sentence; one behind whom the clause is about, up to a ； that goes on
     * about another; any other, up to the next ；.
     */
    private static boolean reaches(SentenceReading sentence, TimeMention time, int at) {
        List<Element> elements = sentence.elements();
        int first = 0;
        while (first < elements.size() && elements.get(first).start() < time.start()) {
            first++;
        }
        int head = first;
        while (head > 0 && names(elements.get(head - 1))) {
            head--;
        }
        boolean opens = head == 0 || elements.get(head - 1).in("clause-mark");
        boolean parted = !(opens && head == first) && isParted(elements, first, at, opens);
        return !parted && !isOfOtherItem(elements, first, at);
    }

    /** 2025年 in 一是学位紧张，2025年缺900个；二是… tells nothing of the second item. */
    private static boolean isOfOtherItem(List<Element> elements, int time, int at) {
        boolean before = elements.subList(0, time).stream().anyMatch(element -> element.in("item-mark"));
        return before
                && elements.subList(time, elements.size()).stream()
                        .takeWhile(element -> element.end() <= at)
                        .anyMatch(element -> element.in("item-mark"));
    }

    /** 5年间 in 现有教师320人，占比5年间提高2个百分点，其中名师17人 tells of its own clause, where a time before tells of the sentence. */
    static boolean isPassed(SentenceReading sentence, TimeMention time, int at) {
        Element before = null;
        boolean opens = false;
        boolean passed = false;
        for (Element element : sentence.elements()) {
            opens |= element.mention() == time && (before == null || before.in("clause-mark"));
            passed |= element.in("clause-mark") && element.start() >= time.end() && element.end() <= at;
            before = element;
        }
        return passed && !opens;
    }

    private static boolean isParted(List<Element> elements, int from, int at, boolean opens) {
        for (int i = from; i + 1 < elements.size() && elements.get(i).end() <= at; i++) {
            if (elements.get(i).in("section-mark") && (!opens || names(elements.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Element element) {
        return element.is(Element.Kind.REGION) || element.is(Element.Kind.ORGANISATION);
    }

    /** 2020年 in 比2020年提高 is what the figure is compared with. */
    private static boolean isReference(SentenceReading sentence, TimeMention time, int at) {
        Element before = null;
        boolean compared = false;
        for (Element element : sentence.elements()) {
            if (element.mention() == time) {
                boolean reference = compared || before != null && before.in("than");
                return reference || before != null && before.in("from") && isStart(sentence, time, at);
            }
            boolean parts = element.in("clause-mark") || element.is(Element.Kind.QUANTITY);
            compared = !parts && (compared || element.in("than") && !element.in("with"));
            before = element;
        }
        return false;
    }

    /** 2020年 in 由2020年的85%提高到92% tells of the first figure only, but not 2020年 in 自2020年获批以来. */
    private static boolean isStart(SentenceReading sentence, TimeMention time, int at) {
        return !beginsSpan(sentence, time, at)
                && sentence.quantities().stream()
                        .anyMatch(figure -> figure.start() >= time.end() && figure.end() <= at);
    }

    /** From 2020 to 2024 in 由2020年的98亿元增加到2024年的131亿元，年均增长7.5%; null where no such change is told before {@code at}. */
    static Period change(SentenceReading sentence, TimeMention last, int at) {
        Element before = null;
        TimeMention first = null;
        boolean over = false;
        for (Element element : sentence.elements()) {
            if (element.start() >= at) {
                break;
            }
            boolean starts = before != null && before.in("from") && element.end() <= last.start();
            first = starts && element.mention() instanceof TimeMention year && year.isYear() ? year : first;
            boolean behind = before != null && before.start() >= last.end();
            over |= behind && (element.in("annual") || element.in("same-span"));
            before = element;
        }
        return over && first != null && last.isYear()
                ? new Period(first.period().from(), last.period().to())
                : null;
    }

    /** True for a time whose clause says 以来 before {@code at}: 2022年《…方案》印发以来. */
    static boolean beginsSpan(SentenceReading sentence, TimeMention time, int at) {
        return sentence.elements().stream()
                .filter(element -> element.start() >= time.end() && element.end() <= at)
                .takeWhile(element -> !element.in("clause-mark"))
                .anyMatch(element -> element.in("since"));
    }
}
