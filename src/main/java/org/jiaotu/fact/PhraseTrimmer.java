package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.WordClasses;

/** Trims a phrase to what stands alone: no 全市 or 的 at its ends, no place or time that leads in. */
final class PhraseTrimmer {
    private static final String LEAD = "phrase-lead";
    private static final String TAIL = "phrase-tail";
    private static final String END = "phrase-end";
    private static final String RELATIVE_START = "relative-start";
    private static final String FOR_WHOM = "for-whom";

    private final WordClasses words;

    PhraseTrimmer(WordClasses words) {
        this.words = words;
    }

    /** The text of a slot's elements. */
    String phrase(List<Element> elements) {
        int from = afterInstitution(elements);
        int to = elements.size();
        while (from < to && leads(elements.get(from))
                || from + 1 < to && elements.get(from).is(Element.Kind.ORGANISATION)) {
            from++;
        }
        while (to > from
                && (elements.get(to - 1).in(TAIL) || elements.get(to - 1).is(Element.Kind.TIME))) {
            to--;
        }
        if (from < to && elements.get(from).in(RELATIVE_START)) {
            from = afterRelative(elements, from, to);
        }
        return text(elements.subList(from, to));
    }

    /** 占地面积 in 今年建成的通海一中北校区占地: what is told of an institution, which the figure's subject says. */
    private static int afterInstitution(List<Element> elements) {
        for (int at = 1; at + 1 < elements.size(); at++) {
            if (elements.get(at).is(Element.Kind.ORGANISATION)
                    && elements.get(at - 1).in("relative")) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The text of elements, none left out. */
    static String text(List<Element> elements) {
        StringBuilder text = new StringBuilder();
        elements.stream()
                .filter(element -> !element.is(Element.Kind.TIME) && !isHomeWord(element) && !element.in("already"))
                .forEach(element -> text.append(element.text()));
        return text.toString();
    }

    /**
     * What precedes the verb, where it is a noun phrase; a clause of its own (项目建成后), a list of means or a person is no part
     * of the indicator. What an earlier verb governs stands for itself: 开展“专递课堂”覆盖 speaks of “专递课堂”.
     */
    String subject(List<Element> elements) {
        int whom = lastForWhom(elements);
        if (whom >= 0) {
            return forWhom(elements.subList(0, whom + 1), elements.subList(whom + 1, elements.size()));
        }
        int from = 0;
        for (int at = 0; at < elements.size(); at++) {
            Element element = elements.get(at);
            if (element.in("etc") || element.in("relative") || element.in("list-mark")) {
                return "";
            }
            if (element.tag().equals("p") && at > from) {
                return subject(elements.subList(0, at));
            }
            from = element.in("act") || element.in("make") || element.in("run") ? at + 1 : from;
        }
        while (from < elements.size() && elements.get(from).in("generic")) {
            from++;
        }
        List<Element> noun = elements.subList(from, elements.size());
        boolean bad = noun.isEmpty()
                || isInstitution(noun.get(noun.size() - 1))
                || noun.get(0).tag().startsWith("r")
                || noun.get(noun.size() - 1).in("subject-bad")
                || noun.stream().anyMatch(element -> element.tag().equals("v"));
        return bad ? "" : phrase(noun);
    }

    /**
     * For whom something is done, 为本地企业 in 为本地企业输送技工260人; what follows another preposition (从主城区选派) is no subject.
     *
     * @param lead what stands before, the preposition last
     * @param whom what stands behind it, before the verb
     */
    String forWhom(List<Element> lead, List<Element> whom) {
        Element preposition = lead.get(lead.size() - 1);
        boolean plain =
                whom.stream().allMatch(PhraseTrimmer::isPlain) && !whom.stream().allMatch(PhraseTrimmer::isHomeWord);
        return preposition.in(FOR_WHOM) && plain ? preposition.text() + text(whom) : "";
    }

    /** Where the last preposition stands that only plain words follow, or -1. */
    private static int lastForWhom(List<Element> elements) {
        int at = elements.size() - 1;
        while (at >= 0 && !elements.get(at).in(FOR_WHOM) && isPlain(elements.get(at))) {
            at--;
        }
        return at >= 0 && at + 1 < elements.size() && elements.get(at).in(FOR_WHOM) ? at : -1;
    }

    private static boolean isPlain(Element element) {
        boolean verb = element.tag().equals("v") || element.in("act") || element.in("make") || element.in("run");
        return !verb && !element.in("relative") && (element.is(Element.Kind.WORD) || element.is(Element.Kind.REGION));
    }

    /**
     * A subject where the verb leaves it one: 为教师提供住房120套 counts 提供住房, as everything is given to somebody, and “春晖计划”招募教师60名
     * counts 招募教师, the result of “春晖计划”.
     */
    String subjectOf(String verb, String subject) {
        String act = verb == null ? "" : verb;
        boolean given = (act.isEmpty() || words.has(act, "gives"))
                && !words.prefix(subject, FOR_WHOM).isEmpty();
        boolean programme = subject.startsWith("“")
                && !words.suffix(subject.replace("”", ""), "actor-programme").isEmpty()
                && !words.has(act, "spent")
                && !words.has(act, "cover")
                && !words.has(act, "come-to");
        return given || programme ? "" : subject;
    }

    /** 市职教中心, 白石中学: whose a figure is, which the figure's subject says. */
    private static boolean isInstitution(Element element) {
        return element.is(Element.Kind.ORGANISATION) || element.in("institution");
    }

    /** What a verb such as 覆盖 speaks of: what stands behind the last verb before it. */
    String topic(List<Element> elements) {
        int from = 0;
        for (int at = 0; at < elements.size(); at++) {
            from = elements.get(at).in("act") || elements.get(at).in("make") ? at + 1 : from;
        }
        boolean means = elements.stream().anyMatch(element -> element.in("by"));
        return means ? "" : phrase(elements.subList(from, elements.size()));
    }

    /** 以…为龙头的教育集团 is 教育集团: a clause that only describes is left out. */
    private static int afterRelative(List<Element> elements, int from, int to) {
        for (int at = to - 2; at > from; at--) {
            if (elements.get(at).in("relative")) {
                return at + 1;
            }
        }
        return from;
    }

    private static boolean leads(Element element) {
        return element.is(Element.Kind.TIME) || isHomeWord(element) || element.in(LEAD);
    }

    private static boolean isHomeWord(Element element) {
        return element.mention() instanceof RegionMention region && !region.byName();
    }

    /** The phrase without what must not begin or end it. */
    String whole(String phrase) {
        String trimmed = phrase;
        String tail = words.suffix(trimmed, END);
        while (!tail.isEmpty() && tail.length() < trimmed.length()) {
            trimmed = trimmed.substring(0, trimmed.length() - tail.length());
            tail = words.suffix(trimmed, END);
        }
        return trimmed;
    }
}
