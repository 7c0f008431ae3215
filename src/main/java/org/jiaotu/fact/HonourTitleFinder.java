package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/**
 * Finds the titles in a clause: what stands behind 获评, 入选 or 被认定为 up to a word that ends titles (示范区, 试点, 奖). Titles joined by
 * 「、」 are one each. A number of titles (3所国家级示范校) is none.
 */
final class HonourTitleFinder {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 45;

    private final WordClasses words;

    HonourTitleFinder(WordClasses words) {
        this.words = words;
    }

    /**
     * The titles of a clause.
     *
     * @param clause the clause
     * @param subjectEnd the index of the first element behind its subject
     * @param before the title that the sentence told last, or null
     */
    List<HonourTitle> find(Clause clause, int subjectEnd, HonourTitle before) {
        List<HonourTitle> titles = new ArrayList<>();
        for (int i = subjectEnd; i < clause.size(); i++) {
            if (clause.in(i, "honour-final") && titles.isEmpty()) {
                addFinal(clause, subjectEnd, i, titles);
            } else if (isVerb(clause, i)) {
                int start = start(clause, i);
                HonourTitle assessed = assessed(clause, subjectEnd, i, start, before);
                if (assessed != null) {
                    titles.add(assessed);
                } else {
                    titles.addAll(titles(clause, i, start));
                }
                i = start - 1;
            }
        }
        return titles;
    }

    /** A title that its verb stands behind: 国家级试点落户汉台区, 某联合体等3个省级平台立项. */
    private void addFinal(Clause clause, int from, int verb, List<HonourTitle> titles) {
        int start = from;
        for (int i = from; i < verb; i++) {
            start = clause.in(i - 1, "etc") && clause.elements().get(i).is(Element.Kind.QUANTITY) ? i + 1 : start;
        }
        HonourTitle title = begins(clause, start) ? title(clause, verb, start, verb) : null;
        if (title != null && title.end() == clause.elements().get(verb - 1).end()) {
            titles.add(title);
        }
    }

    private static boolean isVerb(Clause clause, int i) {
        return (clause.in(i, "honour-verb") || clause.in(i, "honour-won") || clause.in(i, "honour-weak"))
                && !clause.in(i - 1, "negation");
    }

    private static int start(Clause clause, int verb) {
        int start = verb + 1;
        while (clause.in(start, "phrase-lead") || isVerb(clause, start)) {
            start++;
        }
        return start;
    }

    /** 通过省级督导评估 passed what the clause speaks of, or else the title told before. */
    private HonourTitle assessed(Clause clause, int from, int verb, int start, HonourTitle before) {
        int end = start;
        while (clause.in(end, "level-word") || clause.in(end, "certify")) {
            end++;
        }
        if (end == start || !clause.in(end - 1, "certify")) {
            return null;
        }
        int topic = from;
        while (topic < verb
                && (isVerb(clause, topic)
                        || SubjectReader.isBetween(clause.elements().get(topic)))) {
            topic++;
        }
        String of = topic < verb ? Labels.normal(clause.text(topic, verb)) : before == null ? "" : before.text();
        if (of.isEmpty()) {
            return null;
        }
        return new HonourTitle(
                "assessment-passed",
                verb,
                clause.elements().get(start).start(),
                clause.elements().get(end - 1).end(),
                of + clause.text(start, end),
                true);
    }

    private List<HonourTitle> titles(Clause clause, int verb, int start) {
        int stop = Math.min(clause.next(start, "bracket"), nextVerb(clause, start));
        List<HonourTitle> named = titles(clause, verb, start, Math.min(stop, clause.next(start, "etc")));
        return named.isEmpty() ? titles(clause, verb, start, stop) : named;
    }

    private List<HonourTitle> titles(Clause clause, int verb, int start, int stop) {
        List<HonourTitle> titles = new ArrayList<>();
        int from = start;
        for (int i = start; i <= stop; i++) {
            if (clause.in(i, "relative") && end(clause, from, i) == from) {
                from = i + 1;
            } else if (i == stop || i > from && parts(clause, verb, from, i)) {
                HonourTitle title = title(clause, verb, from, i);
                if (title != null) {
                    titles.add(title);
                }
                from = clause.in(i, "and") ? i + 1 : i;
            }
        }
        return titles;
    }

    /** 创建 may be part of a title (先行创建县); other verbs begin something new. */
    private static int nextVerb(Clause clause, int from) {
        return Math.min(clause.next(from, "honour-verb"), clause.next(from, "honour-won"));
    }

    /** A joint, or two quotes side by side, with a title before it and another behind. */
    private boolean parts(Clause clause, int verb, int from, int i) {
        boolean quotes = clause.elements().get(i).is(Element.Kind.QUOTE)
                && clause.elements().get(i - 1).is(Element.Kind.QUOTE);
        return quotes || clause.in(i, "and") && begins(clause, i + 1) && title(clause, verb, from, i) != null;
    }

    /** Behind a joint a title of its own begins with who gave it, or stands in quotes. */
    private boolean begins(Clause clause, int i) {
        if (i >= clause.size()) {
            return false;
        }
        Element element = clause.elements().get(i);
        return element.is(Element.Kind.QUOTE)
                || element.is(Element.Kind.REGION)
                || HonourLevels.isGiver(words, element.text());
    }

    private HonourTitle title(Clause clause, int verb, int start, int stop) {
        int end = end(clause, start, stop);
        int figure = figure(clause, start, stop);
        if (start >= end || figure < stop && !clause.in(stop - 1, "one-of")) {
            return null;
        }
        String whole =
                figure < end ? clause.text(start, figure) + clause.text(figure + 1, end) : clause.text(start, end);
        String text = dropped(Labels.normal(whole));
        if (text.length() < (clause.in(verb, "honour-verb") ? SHORTEST : SHORTEST + 1) || text.length() > LONGEST) {
            return null;
        }
        boolean status = !words.suffix(text, "status-tail").isEmpty();
        boolean given = clause.in(verb, "honour-verb");
        boolean assessed = !words.suffix(text, "certify").isEmpty();
        if (clause.in(verb, "honour-weak") && !status && !assessed) {
            return null;
        }
        return new HonourTitle(
                "holder-verb-title",
                verb,
                clause.elements().get(start).start(),
                clause.elements().get(end - 1).end(),
                text,
                given && (status || clause.elements().get(start).is(Element.Kind.QUOTE)));
    }

    /** The last word that ends titles; behind a title and 的 stands whose it is (获评示范校的学校). */
    private int end(Clause clause, int start, int stop) {
        int end = start;
        for (int i = start; i < stop; i++) {
            if (clause.in(i, "relative")) {
                return end;
            }
            if (endsAsTitle(clause.elements().get(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean endsAsTitle(Element element) {
        return !element.is(Element.Kind.REGION)
                && !words.suffix(Labels.normal(element.text()), "honour-tail").isEmpty();
    }

    /** The first figure that counts; 第三批 does not. */
    private int figure(Clause clause, int start, int stop) {
        int i = start;
        while (i < stop
                && !(clause.elements().get(i).is(Element.Kind.QUANTITY)
                        && words.prefix(clause.elements().get(i).text(), "ordinal")
                                .isEmpty())) {
            i++;
        }
        return i;
    }

    /** Without 称号 behind the title, and without 评估 behind the status that it gave. */
    private String dropped(String title) {
        String named = without(title, "title-drop");
        String status = without(named, "certify");
        return words.suffix(status, "status-tail").isEmpty() ? named : status;
    }

    private String without(String title, String wordClass) {
        return title.substring(
                0, title.length() - words.suffix(title, wordClass).length());
    }
}
