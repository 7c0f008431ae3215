package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Finds programmes without quotes by the verb that runs them and the word that ends their name: 实施义务教育强校提质行动. */
final class NamedProgrammeFinder implements ProgrammeFinder {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 26;

    private final WordClasses words;

    NamedProgrammeFinder(WordClasses words) {
        this.words = words;
    }

    @Override
    public List<ProgrammeMention> find(SentenceReading sentence) {
        List<ProgrammeMention> found = new ArrayList<>();
        List<Element> elements = sentence.elements();
        int from = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.in("run") && from < 0) {
                from = i + 1;
            } else if (ends(element)) {
                add(found, sentence, from, i);
                from = element.in("list-mark") || element.in("and") ? (from < 0 ? -1 : i + 1) : -1;
            }
        }
        add(found, sentence, from, elements.size());
        return found;
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
        boolean fits = name.length() >= SHORTEST && name.length() <= LONGEST && !words.has(name, "generic-programme");
        if (fits) {
            found.add(new ProgrammeMention(
                    phrase.get(start).start(), phrase.get(end - 1).end(), stripped(name), name, "run-and-named", 0.6));
        }
    }

    private static int start(List<Element> phrase) {
        int start = 0;
        while (start < phrase.size()
                && (phrase.get(start).in("phrase-lead")
                        || phrase.get(start).is(Element.Kind.REGION)
                        || phrase.get(start).in("adverb"))) {
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
        return Labels.normal(name.substring(0, name.length() - suffix.length()));
    }
}
