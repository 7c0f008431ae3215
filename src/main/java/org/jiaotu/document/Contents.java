package org.jiaotu.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A compilation's table of contents.
 *
 * @param end the index of the first line after it, 0 where there is none
 * @param titles the titles in it, numbers and pages left out
 */
record Contents(int end, Set<String> titles) {
    private static final int FEWEST_ENTRIES = 3;
    private static final int LONGEST_GAP = 3;

    static Contents find(List<Line> lines, ReadingRules rules, LineKinds kinds) {
        List<Integer> entries = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        int page = 0;
        int end = 0;
        for (int i = 0; i < lines.size() && i - end <= LONGEST_GAP; i++) {
            Line line = lines.get(i);
            Matcher entry = rules.match("contents entry", line.text());
            if (entry != null && Integer.parseInt(entry.group("page")) >= page) {
                page = Integer.parseInt(entry.group("page"));
                titles.add(entry.group("title"));
                entries.add(i);
                end = i + 1;
            } else if (rules.equalsWord("contents", line.text())) {
                end = i + 1;
            } else if (kinds.isBody(line)) {
                break;
            }
        }
        return entries.size() >= FEWEST_ENTRIES ? new Contents(end, titles) : new Contents(0, Set.of());
    }
}
