package org.jiaotu.document;

import java.time.LocalDate;
import java.util.List;

/** Cuts off what stands under an article: a web page's buttons and notices, and who signed it when. */
final class TailCutter {
    private static final int MOST_LINES = 30;
    private static final int MOST_CHARS = 1500;

    /** @param date that of the signature, or null */
    record Cut(List<Line> body, LocalDate date) {}

    private final LineKinds kinds;
    private final DateReader dates;

    TailCutter(ReadingRules rules) {
        kinds = new LineKinds(rules);
        dates = new DateReader(rules);
    }

    Cut cut(List<Line> lines) {
        List<Line> body = lines.subList(0, tailStart(lines)).stream()
                .filter(line -> !kinds.isTail(line) || kinds.isBody(line))
                .toList();
        int end = body.size();
        LocalDate date =
                end == 0 ? null : dates.ofLine(body.get(end - 1).text()).orElse(null);
        end -= date == null ? 0 : 1;
        end -= date != null && end > 0 && kinds.isSignature(body.get(end - 1)) ? 1 : 0;
        return new Cut(body.subList(0, end), date);
    }

    /** The first line of a tail after which so little follows that it cannot be the article. */
    private int tailStart(List<Line> lines) {
        int start = lines.size();
        int chars = 0;
        for (int i = lines.size() - 1; i >= 0 && lines.size() - i <= MOST_LINES && chars <= MOST_CHARS; i--) {
            chars += lines.get(i).text().length();
            if (kinds.isTail(lines.get(i))) {
                start = i;
            }
        }
        return start;
    }
}
