package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/** Finds programmes without quotes that are the subject of a clause: 乡村教师素质提升工程培训教师3000人次. */
final class OpeningProgrammeFinder implements ProgrammeFinder {
    private static final int SHORTEST = 8;

    private final WordClasses words;

    OpeningProgrammeFinder(WordClasses words) {
        this.words = words;
    }

    @Override
    public List<ProgrammeMention> find(SentenceReading sentence) {
        List<ProgrammeMention> found = new ArrayList<>();
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (i == 0 || elements.get(i - 1).in("clause-mark")) {
                add(found, sentence, opening(elements, i));
            }
        }
        return found;
    }

    /** The first element of a clause behind its time, its place and what leads in. */
    private static int opening(List<Element> elements, int from) {
        int i = from;
        while (i < elements.size()
                && (elements.get(i).is(Element.Kind.TIME)
                        || elements.get(i).is(Element.Kind.REGION)
                        || elements.get(i).in("clause-mark"))) {
            i++;
        }
        return i;
    }

    private void add(List<ProgrammeMention> found, SentenceReading sentence, int from) {
        List<Element> elements = sentence.elements();
        if (from == elements.size() || !elements.get(from).tag().startsWith("n")) {
            return;
        }
        for (int i = from;
                i < elements.size() && elements.get(i).is(Element.Kind.WORD) && goesOn(elements.get(i));
                i++) {
            boolean last = i + 1 == elements.size() || !elements.get(i + 1).in("relative");
            if (last && !words.suffix(elements.get(i).text(), "opening-end").isEmpty()) {
                add(
                        found,
                        sentence.text(),
                        elements.get(from).start(),
                        elements.get(i).end());
                return;
            }
        }
    }

    private static boolean goesOn(Element element) {
        return !element.in("relative") && !element.in("etc") && !element.in("reach");
    }

    private static void add(List<ProgrammeMention> found, String text, int start, int end) {
        String name = text.substring(start, end);
        if (name.length() >= SHORTEST) {
            found.add(new ProgrammeMention(start, end, name, name, "opens-its-clause", 0.6));
        }
    }
}
