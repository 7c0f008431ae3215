package org.jiaotu.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The lines of one article, told apart but not yet put together.
 *
 * @param titles its title lines, in order, perhaps none
 * @param date the date of the line under them, or null
 * @param body the lines of its text
 */
record Draft(List<Line> titles, LocalDate date, List<Line> body) {
    /** Where its first line begins in the source, marks of Markdown included. */
    int start(String source) {
        List<Line> lines = titles.isEmpty() ? body : titles;
        int at = lines.isEmpty() ? 0 : lines.get(0).range().start();
        while (at > 0 && !LineReader.isBreak(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
