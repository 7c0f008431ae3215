package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Finds programmes without quotes by the verb that runs them and the word that ends their name: 实施义务教育强校提质行动. */
final class NamedProgrammeFinder implements ProgrammeFinder {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 26;

    private final WordClasses words;
    private final Set<String> ordinary;

    /** @param ordinary names that are everyday words and tell no programme */
    NamedProgrammeFinder(WordClasses words, Set<String> ordinary) {
        this.words = words;
        this.ordinary = ordinary;
    }

    @Override
    public List<ProgrammeMention> find(SentenceReading sentence) {
        List<ProgrammeMention> found = new ArrayList<>();
        List<Element> elements = sentence.elements();
        int from = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (runs(element)) {
                from = from < 0 ? i + 1 : from;
            } else if (joins(element) && from >= 0 && !ended(elements, from, i)) {
                continue;
            } else if (ends(element)) {
                add(found, sentence, from, i);
                from = element.in("list-mark") || element.in("and") ? (from < 0 ? -1 : i + 1) : -1;
            }
        }
        add(found, sentence, from, elements.size());
        return found;
    }

    private static boolean runs(Element element) {
        return element.in("run") && !element.in("attends") || element.in("run-named");
    }

    /** 和 inside a name: 不正之风和腐败问题集中整治. */
    private static boolean joins(Element element) {
        return element.in("and") && !element.in("clause-mark") && !element.in("list-mark");
    }

    /** True when the words before a joining one can be a name of their own. */
    private boolean ended(List<Element> elements, int from, int to) {
        return elements.subList(from, to).stream().anyMatch(element -> !words.suffix(element.text(), "programme-end")
                .isEmpty());
    }

    private static boolean ends(Element element) {
        return element.in("clause-mark")
                || element.in("and")
                || element.in("etc")
                || element.in("relative")
                || element.in("bracket")
                || element.is(Element.Kind.QUANTITY)
                || element.is(Element.Kind.QUOTE)
                || element.is(Element.Kind.TITLE)
                || element.is(Element.Kind.TIME)
                || element.in("reach");
    }

    private void add(List<ProgrammeMention> found, SentenceReading sentence, int from, int to) {
        if (from < 0 || from >= to) {
            return;
        }
        List<Element> phrase = sentence.elements().subList(from, to);
        int start = start(phrase);
        int end = end(phrase, start);
        if (start >= end) {
            return;
        }
        String name = sentence.text()
                .substring(phrase.get(start).start(), phrase.get(end - 1).end());
        if (fits(sentence, from, name)) {
            found.add(new ProgrammeMention(
                    phrase.get(start).start(), phrase.get(end - 1).end(), stripped(name), name, "run-and-named", 0.6));
        }
    }

    private boolean fits(SentenceReading sentence, int from, String name) {
        boolean improves = sentence.elements().get(from - 1).in("improve")
                && !words.suffix(name, "institution-end").isEmpty();
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && !improves
                && !ordinary.contains(name)
                && !words.has(name, "generic-programme");
    }

    /** Behind what leads in, and behind a verb that runs something further on: 区域整体推进…改革. */
    private static int start(List<Element> phrase) {
        int start = 0;
        for (int i = 0; i < phrase.size(); i++) {
            start = phrase.get(i).in("run-inside") ? i + 1 : start;
        }
        while (start < phrase.size()
                && (phrase.get(start).in("phrase-lead")
                        || phrase.get(start).is(Element.Kind.REGION)
                        || phrase.get(start).in("adverb")
                        || runs(phrase.get(start)))) {
            start++;
        }
        return start;
    }

    /** Just behind the last word that can end a programme's name. */
    private int end(List<Element> phrase, int start) {
        for (int end = phrase.size(); end > start; end--) {
            if (!words.suffix(phrase.get(end - 1).text(), "programme-end").isEmpty()) {
                return end;
            }
        }
        return start;
    }

    private String stripped(String name) {
        String suffix = words.suffix(name, "stripped-suffix");
        String rest = name.substring(0, name.length() - suffix.length());
        return Labels.normal(rest.length() < SHORTEST ? name : rest);
    }
}
