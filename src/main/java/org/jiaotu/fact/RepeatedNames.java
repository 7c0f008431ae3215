package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiaotu.lexicon.LabelTrie;
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

    /** The first mention of a name. */
    private record Named(int number, String name, ProgrammeMention first) {}

    private final Map<String, ProgrammeMention> firstOf = new HashMap<>();
    private final Map<String, ProgrammeMention> firstByEnding = new HashMap<>();
    private final LabelTrie<Named> bare = new LabelTrie<>();

    /** Remembers the name of a mention, and the quote in it. */
    void add(SentenceReading sentence, ProgrammeMention mention) {
        add(mention.name(), mention);
        for (Quotation quotation : sentence.quotations()) {
            if (mention.start() <= quotation.start() && quotation.end() <= mention.end()) {
                add(inner(sentence, quotation), mention);
            }
        }
    }

    private void add(String name, ProgrammeMention mention) {
        if (firstOf.putIfAbsent(name, mention) != null) {
            return;
        }
        if (name.length() >= SHORTEST_BARE) {
            bare.put(name, new Named(firstOf.size(), name, mention));
        }
        for (int at = 0; at <= mention.name().length() - SHORTEST_BARE; at++) {
            firstByEnding.putIfAbsent(mention.name().substring(at), mention);
        }
    }

    /**
     * The mention under the name that the article gave it first: “午托”服务试点 after “午托”服务 names the same, and so does 工作述职制度 after
     * “一把手”工作述职制度.
     */
    ProgrammeMention same(SentenceReading sentence, ProgrammeMention mention) {
        ProgrammeMention first = sentence.quotations().stream()
                .filter(quotation -> mention.start() == quotation.start() && quotation.end() <= mention.end())
                .map(quotation -> firstOf.get(inner(sentence, quotation)))
                .filter(named -> named != null)
                .findFirst()
                .orElseGet(() -> firstByEnding.get(mention.name()));
        return first == null || first.name().equals(mention.name())
                ? mention
                : again(mention.start(), mention.end(), first);
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
        firstPlaces(sentence.text()).forEach((named, at) -> {
            if (!inTitle(sentence, at)) {
                found.add(again(at, at + named.name().length(), named.first()));
            }
        });
        return found;
    }

    /** Where a text first has each of the names, in the order in which the article gave them. */
    private Map<Named, Integer> firstPlaces(String text) {
        Map<Named, Integer> places = new TreeMap<>(Comparator.comparingInt(Named::number));
        for (int start = 0; start < text.length(); start++) {
            LabelTrie<Named>.Walk walk = bare.walk();
            for (int end = start; end < text.length() && walk.over(text, end, end + 1); end++) {
                if (walk.value() != null) {
                    places.putIfAbsent(walk.value(), start);
                }
            }
        }
        return places;
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
