package org.jiaotu.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the articles of a source begin.
 *
 * <p>An article begins at title lines with a date line under them and text after it, or at a line that the table of
 * contents names. What stands before the first article is one of its own only if it holds sentences. A source without
 * any such place is one article.
 */
final class DraftFinder {
    private static final int MOST_TITLES = 2;
    private static final int MOST_FIRST_TITLES = 3;
    private static final int MOST_BYLINES = 4;

    /** @param title the index of the first title line; @param body that of the first line after titles and bylines */
    private record Start(int title, int titleEnd, int body) {}

    private final List<Line> lines;
    private final LineKinds kinds;
    private final DateReader dates;
    private final ReadingRules rules;
    private final Contents contents;

    private DraftFinder(List<Line> lines, ReadingRules rules) {
        this.lines = lines;
        this.rules = rules;
        this.kinds = new LineKinds(rules);
        this.dates = new DateReader(rules);
        this.contents = Contents.find(lines, rules, kinds);
    }

    static List<Draft> find(List<Line> lines, ReadingRules rules) {
        DraftFinder finder = new DraftFinder(lines, rules);
        return finder.drafts(finder.starts());
    }

    private List<Draft> drafts(List<Start> starts) {
        List<Draft> drafts = new ArrayList<>();
        int first = starts.isEmpty() ? lines.size() : starts.get(0).title();
        if (starts.isEmpty() || hasBody(contents.end(), first)) {
            drafts.add(draft(head(contents.end(), first), first));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).title() : lines.size();
            drafts.add(draft(starts.get(i), end));
        }
        return drafts;
    }

    private Draft draft(Start start, int end) {
        LocalDate date = lines.subList(start.titleEnd(), start.body()).stream()
                .flatMap(line -> dates.ofLine(line.text()).stream())
                .findFirst()
                .orElse(null);
        return new Draft(lines.subList(start.title(), start.titleEnd()), date, lines.subList(start.body(), end));
    }

    private List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        int from = contents.end();
        for (int i = from; i < lines.size(); i++) {
            Start start = startAt(i, from);
            if (start != null) {
                // Two dates with titles and no text between them: the first is a signature's.
                if (!starts.isEmpty() && !hasBody(starts.get(starts.size() - 1).body(), start.title())) {
                    starts.remove(starts.size() - 1);
                }
                starts.add(start);
                from = start.body();
                i = Math.max(i, from - 1);
            }
        }
        starts.removeIf(start -> !hasBody(start.body(), lines.size()));
        return starts;
    }

    /** The article that the line at {@code at} opens, being its date line or a title of the contents; or null. */
    private Start startAt(int at, int from) {
        if (dates.ofLine(lines.get(at).text()).isPresent()) {
            int titleEnd = beforeBylines(at, from);
            int title = firstTitle(titleEnd, from);
            return title < titleEnd ? new Start(title, titleEnd, afterBylines(at + 1)) : null;
        }
        if (contents.titles().contains(lines.get(at).text().toString())) {
            return new Start(firstTitle(at + 1, from), at + 1, afterBylines(at + 1));
        }
        return null;
    }

    private int beforeBylines(int at, int from) {
        int before = at;
        while (before > from && at - before < MOST_BYLINES && isBylineOrSignature(lines.get(before - 1))) {
            before--;
        }
        return before;
    }

    private boolean isBylineOrSignature(Line line) {
        return kinds.isByline(line) || kinds.isSignature(line);
    }

    private int afterBylines(int from) {
        int after = from;
        while (after < lines.size() && kinds.isByline(lines.get(after))) {
            after++;
        }
        return after;
    }

    private int firstTitle(int end, int from) {
        int most = from == contents.end() ? MOST_FIRST_TITLES : MOST_TITLES;
        int title = end;
        while (title > from && end - title < most && kinds.isTitle(lines.get(title - 1))) {
            title--;
        }
        return title;
    }

    /** The head of an article without a date line under its title: its first lines, as far as they look like titles. */
    private Start head(int from, int end) {
        int first = Math.min(afterBylines(from), end);
        int titleEnd = first;
        while (titleEnd < end && titleEnd - first < MOST_TITLES && kinds.isTitle(lines.get(titleEnd))) {
            titleEnd++;
        }
        if (titleEnd - first == MOST_TITLES && !namesSubject(lines.get(first + 1))) {
            titleEnd--; // the second is a heading
        }
        return new Start(first, titleEnd, Math.min(afterBylines(titleEnd), end));
    }

    private boolean namesSubject(Line line) {
        return rules.containsWord("title", line.text());
    }

    /** Whether there is text between two lines, a web page's tail not counted. */
    private boolean hasBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (kinds.isTail(lines.get(i))) {
                return false;
            }
            if (kinds.isBody(lines.get(i))) {
                return true;
            }
        }
        return false;
    }
}
