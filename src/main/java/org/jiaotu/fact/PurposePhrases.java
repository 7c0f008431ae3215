package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;

/** Gives money what the next clause says that it is for: 每年安排500万元，用于奖励优秀教师 tells of 每年奖励优秀教师资金. */
final class PurposePhrases {
    private final WordClasses words;

    PurposePhrases(WordClasses words) {
        this.words = words;
    }

    /** The purpose as the phrase, where the clause of a sum names nothing; empty where the next does not say what it is for. */
    Optional<String> complete(Told told) {
        String lead = words.prefix(told.phrase(), "kept-lead");
        boolean money = "money".equals(told.draft().context().quantity().unit().category());
        boolean bare = words.has(told.phrase().substring(lead.length()), "allot");
        return money && bare
                ? purpose(told)
                        .map(purpose ->
                                lead + purpose + words.all("purpose-money").get(0))
                : Optional.empty();
    }

    private static Optional<String> purpose(Told told) {
        List<Element> purpose = new ArrayList<>();
        boolean used = false;
        for (Element element : behind(told)) {
            if (element.in("clause-mark") || element.is(Element.Kind.QUANTITY)) {
                return used && element.in("clause-mark") ? text(purpose) : Optional.empty();
            }
            if (used) {
                purpose.add(element);
            }
            used = used || element.in("used-for");
        }
        return used ? text(purpose) : Optional.empty();
    }

    private static Optional<String> text(List<Element> purpose) {
        return purpose.isEmpty() ? Optional.empty() : Optional.of(PhraseTrimmer.text(purpose));
    }

    /** The next clause and what follows it. */
    private static List<Element> behind(Told told) {
        int end = told.draft().context().quantity().end();
        List<Element> behind = told.sentence().elements().stream()
                .filter(element -> element.start() >= end)
                .toList();
        boolean next = !behind.isEmpty() && behind.get(0).in("clause-mark");
        return next ? behind.subList(1, behind.size()) : List.of();
    }
}
