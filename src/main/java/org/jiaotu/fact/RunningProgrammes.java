package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Tells which programme a sentence is running when a figure comes: one that the sentence says is run, not one that is only counted
 * (“石榴花开”教育430场次), set up (成立“…”) or named in a list of several.
 */
final class RunningProgrammes {
    private final WordClasses words;

    RunningProgrammes(WordClasses words) {
        this.words = words;
    }

    /** The programme running when the figure's clause begins, or null. */
    ProgrammeMention before(SentenceReading sentence, List<ProgrammeMention> named, FigureClause clause) {
        if (clause.has(words, "system-rate")) {
            return null;
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            ProgrammeMention mention = named.get(i);
            boolean near = mention.start() >= clause.sectionStart() && mention.end() <= clause.figureStart();
            if (near && !counted(sentence, mention) && !counts(sentence, mention)) {
                return runs(sentence, named, mention, clause.figureStart()) ? mention : null;
            }
        }
        return null;
    }

    private boolean runs(SentenceReading sentence, List<ProgrammeMention> named, ProgrammeMention mention, int to) {
        return !setUp(sentence, mention) && !listed(sentence, named, mention) && !turned(sentence, mention.end(), to);
    }

    /** The programme that the end of a sentence is about, with no figure behind it, or null. */
    ProgrammeMention atEnd(SentenceReading sentence, List<ProgrammeMention> named) {
        if (named.isEmpty()) {
            return null;
        }
        ProgrammeMention last = named.get(named.size() - 1);
        boolean figures = sentence.quantities().stream().anyMatch(figure -> figure.start() > last.end());
        boolean sections = sentence.elements().stream()
                .anyMatch(element -> element.start() > last.end() && element.in("section-mark"));
        boolean only = counted(sentence, last) || counts(sentence, last);
        return figures || sections || only || !runs(sentence, named, last, Integer.MAX_VALUE) ? null : last;
    }

    /** True when a sentence begins with a word that carries on (目前) or with a time. */
    boolean continues(SentenceReading sentence) {
        Element first = sentence.elements().get(0);
        return first.in("continues") || first.is(Element.Kind.TIME);
    }

    /** True when the mention is one of several joined by 、 or 和: what comes of them is nobody's alone. */
    boolean listed(SentenceReading sentence, List<ProgrammeMention> named, ProgrammeMention mention) {
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean joins = element.in("and") && !element.in("clause-mark");
            boolean sums = element.in("etc") && element.end() == mention.start();
            if (sums || joins && (element.end() == mention.start() || element.start() == mention.end())) {
                return true;
            }
        }
        return named.stream().anyMatch(other -> other.end() == mention.start() || other.start() == mention.end());
    }

    private static boolean turned(SentenceReading sentence, int from, int to) {
        return sentence.elements().stream()
                .anyMatch(element -> element.start() >= from && element.end() <= to && element.in("turns"));
    }

    /** True when the words behind the name up to a figure are nouns: the figure counts it. */
    private boolean counted(SentenceReading sentence, ProgrammeMention mention) {
        for (Element element : sentence.elements()) {
            if (element.start() < mention.end()
                    || !words.suffix(element.text(), "programme-suffix").isEmpty()) {
                continue;
            }
            if (element.is(Element.Kind.QUANTITY)) {
                return true;
            }
            if (!element.tag().startsWith("n") && !element.in("etc")) {
                return false;
            }
        }
        return false;
    }

    /** True when the verb before the name only sets it up. */
    private static boolean setUp(SentenceReading sentence, ProgrammeMention mention) {
        boolean setUp = false;
        for (Element element : sentence.elements()) {
            if (element.start() >= mention.start()) {
                break;
            }
            if (element.in("clause-mark")) {
                setUp = false;
            } else if (element.in("set-up") || element.in("run")) {
                setUp = element.in("set-up");
            }
        }
        return setUp;
    }

    /** True when a figure stands before the name in its clause: the name belongs to that figure. */
    private static boolean counts(SentenceReading sentence, ProgrammeMention mention) {
        boolean figure = false;
        for (Element element : sentence.elements()) {
            if (element.start() >= mention.start()) {
                break;
            }
            figure = element.is(Element.Kind.QUANTITY) || figure && !element.in("clause-mark");
        }
        return figure;
    }
}
