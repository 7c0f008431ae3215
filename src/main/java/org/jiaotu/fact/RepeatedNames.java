package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Quotation;
import org.jiaotu.mention.SentenceReading;

/**
 * Finds names that the article gave a programme before, also where only the quote of it comes again: after “三名”工程, “三名”人才
 * names 三名工程.
 */
final class RepeatedNames {
    /** The rule of the mentions found here. */
    static final String RULE = "named-again";

    /** Shorter names without quotes are parts of other words too often. */
    private static final int SHORTEST_BARE = 4;

    private final Map<String, ProgrammeMention> firstOf = new LinkedHashMap<>();

    /** Remembers the name of a mention, and the quote in it. */
    void add(SentenceReading sentence, ProgrammeMention mention) {
        firstOf.putIfAbsent(mention.name(), mention);
        for (Quotation quotation : sentence.quotations()) {
            if (mention.start() <= quotation.start() && quotation.end() <= mention.end()) {
                firstOf.putIfAbsent(inner(sentence, quotation), mention);
            }
        }
    }

    /** The mention under the name that the article gave it first: “午托”服务试点 after “午托”服务 names the same. */
    ProgrammeMention same(SentenceReading sentence, ProgrammeMention mention) {
        ProgrammeMention first = sentence.quotations().stream()
                .filter(quotation -> mention.start() == quotation.start() && quotation.end() <= mention.end())
                .map(quotation -> firstOf.get(inner(sentence, quotation)))
                .filter(named -> named != null)
                .findFirst()
                .orElseGet(() -> longer(mention.name()));
        return first == null || first.name().equals(mention.name())
                ? mention
                : again(mention.start(), mention.end(), first);
    }

    /** A name given before that ends in this one: 工作述职制度 after “一把手”工作述职制度. */
    private ProgrammeMention longer(String name) {
        return name.length() < SHORTEST_BARE
                ? null
                : firstOf.values().stream()
                        .filter(other -> other.name().endsWith(name))
                        .findFirst()
                        .orElse(null);
    }

    /** The mentions of remembered names; they may overlap what the rules find. */
    List<ProgrammeMention> find(SentenceReading sentence) {
        List<ProgrammeMention> found = new ArrayList<>();
        for (Quotation quotation : sentence.quotations()) {
            ProgrammeMention first = quotation.title() ? null : firstOf.get(inner(sentence, quotation));
            if (first != null) {
                found.add(again(quotation.start(), quotation.end(), first));
            }
        }
        firstOf.forEach((name, first) -> {
            int at = name.length() < SHORTEST_BARE ? -1 : sentence.text().indexOf(name);
            if (at >= 0 && !inTitle(sentence, at)) {
                found.add(again(at, at + name.length(), first));
            }
        });
        return found;
    }

    private static boolean inTitle(SentenceReading sentence, int at) {
        return sentence.quotations().stream()
                .anyMatch(quotation -> quotation.title() && quotation.start() <= at && at < quotation.end());
    }

    private static ProgrammeMention again(int start, int end, ProgrammeMention first) {
        return new ProgrammeMention(start, end, first.name(), first.sort(), RULE, 0.8);
    }

    private static String inner(SentenceReading sentence, Quotation quotation) {
        return Labels.normal(sentence.text().substring(quotation.start() + 1, quotation.end() - 1));
    }
}
