package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.mention.WordClasses;

/**
 * Gives each figure of a list what the list says once: the verb before its first member (新增示范园2所、特色校5所), the predicate behind
 * its last, the head of a bare member (省级示范园14所、市级87所), the contest before a bare prize (艺术展演一等奖4项、二等奖5项).
 */
final class ListSharing {
    private static final String LEVEL = "level-word";
    private static final String SERIES = "series";

    private final WordClasses words;

    ListSharing(WordClasses words) {
        this.words = words;
    }

    /** The drafts of a sentence with the slots that they share, in order. */
    List<Draft> slots(List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>(drafts);
        for (int i = 1; i < shared.size(); i++) {
            shared.set(i, fromBefore(shared.get(i), shared.get(i - 1)));
        }
        for (int i = shared.size() - 2; i >= 0; i--) {
            shared.set(i, fromBehind(shared.get(i), shared.get(i + 1)));
        }
        return shared;
    }

    private Draft fromBefore(Draft draft, Draft before) {
        boolean bare = draft.slot("verb").isEmpty()
                && draft.slot("subject").isEmpty()
                && words.prefix(draft.slot("noun"), "act").isEmpty()
                && !words.has(draft.slot("noun"), "bare-head")
                && inList(draft, "takes-verb");
        if (!bare || !draft.context().listed() && !continues(draft, before)) {
            return draft;
        }
        return inherit(inherit(draft, before, "subject"), before, "verb");
    }

    /** The next clause goes on with the list when it is nothing but a noun and its figure, as the clause before. */
    private boolean continues(Draft draft, Draft before) {
        return draft.context().clause() == before.context().clause() + 1
                && words.prefix(draft.slot("noun"), "product").isEmpty()
                && draft.context().trail().isEmpty()
                && draft.context().lead().isEmpty()
                && inList(draft, "goes-on")
                && before.context().trail().isEmpty();
    }

    private static Draft fromBehind(Draft draft, Draft behind) {
        if (inList(draft, "takes-noun")) {
            return behind.context().listed() ? inherit(draft, behind, "noun") : draft;
        }
        boolean bare =
                draft.slot("predicate").isEmpty() && draft.context().right().size() > 0;
        boolean follows = behind.context().listed() && inList(behind, "gives-predicate");
        return bare && follows && draft.slot("verb").isEmpty() ? inherit(draft, behind, "predicate") : draft;
    }

    /** What a draft's rule says of lists. */
    private static boolean inList(Draft draft, String what) {
        return List.of(draft.rule().setting("in-list", "").split(" ")).contains(what);
    }

    private static Draft inherit(Draft draft, Draft from, String slot) {
        return draft.slot(slot).isEmpty() && !from.slot(slot).isEmpty() ? draft.withSlot(slot, from.slot(slot)) : draft;
    }

    /** The indicator of a member that leaves out what the one before has: 市级 after 省级示范园 is 市级示范园. */
    String phrase(String phrase, String before) {
        String level = words.prefix(phrase, LEVEL);
        if (!level.isEmpty() && level.length() == phrase.length()) {
            return withLevel(phrase, before);
        }
        String series = words.prefix(phrase, SERIES);
        int at = series.isEmpty() ? -1 : seriesStart(before);
        if (at > 0) {
            return before.substring(0, at) + phrase;
        }
        return levelled(phrase, before, level);
    }

    /** 市级 behind 省级示范园 is 市级示范园; behind 名师工作室, which has no level, 市级名师工作室. */
    private String withLevel(String level, String before) {
        for (int at = 0; at < before.length(); at++) {
            String other = words.prefix(before.substring(at), LEVEL);
            if (!other.isEmpty() && other.length() < before.length() - at) {
                return before.substring(0, at) + level + before.substring(at + other.length());
            }
        }
        return level + before.substring(words.prefix(before, "act").length());
    }

    private int seriesStart(String before) {
        for (int at = 0; at < before.length(); at++) {
            String series = words.prefix(before.substring(at), SERIES);
            if (!series.isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** 省级试点县 after 全国足球试点县 is 省级足球试点县: another level of the same thing. */
    private String levelled(String phrase, String before, String level) {
        String rest = phrase.substring(level.length());
        String otherLevel = words.prefix(before, LEVEL);
        boolean sameHead = !level.isEmpty()
                && !otherLevel.isEmpty()
                && rest.length() >= 2
                && !level.equals(otherLevel)
                && before.endsWith(rest)
                && before.length() > otherLevel.length() + rest.length();
        return sameHead ? level + before.substring(otherLevel.length()) : phrase;
    }
}
