package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.LabelFinder;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.lexicon.Vocabulary;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quotation;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Lays a sentence out for the rules that find programmes: a quote is the words in it, a name that the vocabulary knows is one
 * element with the tag {@code known} (教育“三包” too), or {@code everyday} or {@code slogan}, and a full stop stands before
 * the first word and behind the last.
 */
final class ProgrammeElements {
    private static final String FULL_STOP = "。";

    private final WordClasses words;
    private final Vocabulary programmes;
    private final Set<String> everyday;
    private final LabelFinder<Concept> labels;

    /** @param everyday labels that do not tell a programme by themselves, everyday words */
    ProgrammeElements(WordClasses words, Vocabulary programmes, WordFile everyday) {
        this.words = words;
        this.programmes = programmes;
        this.everyday =
                everyday.lines().stream().flatMap(line -> line.words().stream()).collect(Collectors.toSet());
        Map<String, Concept> all = new HashMap<>();
        programmes
                .labels()
                .forEach(label -> all.put(label, programmes.labelled(label).orElseThrow()));
        labels = new LabelFinder<>(all);
    }

    List<Element> of(SentenceReading sentence) {
        List<Element> laid = new ArrayList<>();
        laid.add(fullStop(0));
        sentence.elements().forEach(element -> laid.add(element.is(Element.Kind.QUOTE) ? quote(element) : element));
        laid.add(fullStop(sentence.text().length()));
        return Overlay.on(laid, known(sentence));
    }

    private Element fullStop(int at) {
        return new Element(Element.Kind.MARK, at, at, FULL_STOP, "w", words.of(FULL_STOP), null);
    }

    private Element quote(Element quote) {
        String inner = Labels.normal(quote.text());
        return new Element(
                quote.kind(), quote.start(), quote.end(), inner, tag(inner), words.of(inner), quote.mention());
    }

    private String tag(String name) {
        return programmes
                .labelled(name)
                .map(concept -> concept.slogan() ? "slogan" : everyday.contains(name) ? "everyday" : "known")
                .orElse("");
    }

    /** “双减”政策: the quote alone is a name, and rules say what the words behind it are. */
    private boolean beginsWithQuotedName(SentenceReading sentence, int start, int end) {
        return sentence.quotations().stream()
                .filter(quotation -> quotation.start() == start && quotation.end() <= end)
                .anyMatch(
                        quotation -> !tag(Labels.normal(sentence.text().substring(quotation.start(), quotation.end())))
                                .isEmpty());
    }

    /** The labels in a sentence, also across marks of quotation, which they take in where they hold both of a pair. */
    private List<Element> known(SentenceReading sentence) {
        String normal = Labels.normal(sentence.text());
        int[] at = IntStream.range(0, sentence.text().length())
                .filter(i -> !Labels.isDropped(sentence.text().charAt(i)))
                .toArray();
        List<Element> names = new ArrayList<>();
        for (LabelFinder.Found<Concept> found : labels.longest(normal)) {
            int start = at[found.start()];
            int end = at[found.end() - 1] + 1;
            for (Quotation quotation : sentence.quotations()) {
                if (quotation.start() >= start - 1 && quotation.end() <= end + 1) {
                    start = Math.min(start, quotation.start());
                    end = Math.max(end, quotation.end());
                }
            }
            String name = normal.substring(found.start(), found.end());
            if (!beginsWithQuotedName(sentence, start, end)) {
                names.add(new Element(Element.Kind.WORD, start, end, name, tag(name), words.of(name), null));
            }
        }
        return names;
    }
}
