package org.jiaotu.serve.sparql;

import java.util.List;
import java.util.function.Predicate;
import org.jiaotu.serve.http.Name;

/**
 * A query that comes with Jiaotu: a file of {@code queries/} whose header says what it answers.
 *
 * <pre>
 * # title (zh): 哪些地区在推行“县管校聘”？
 * # title (en): Which regions run 县管校聘?
 * # question: 谁在推行……，结果如何？ / Who runs …, and what came of it?
 * </pre>
 *
 * @param name the file's name without its ending: {@code programme-outcomes}
 * @param titleZh the Chinese title
 * @param titleEn the English title
 * @param question what it answers, in a sentence of each language
 * @param text the whole file, header included, ready to be run
 */
public record ShippedQuery(String name, String titleZh, String titleEn, String question, String text) {
    private static final String BORDER = " / ";

    /**
     * Reads the header.
     *
     * @throws IllegalArgumentException when a line of the header is missing
     */
    public static ShippedQuery read(String name, String text) {
        return new ShippedQuery(
                name,
                header(name, text, "# title (zh): "),
                header(name, text, "# title (en): "),
                header(name, text, "# question: "),
                text);
    }

    /** What it asks in short, for readers of either language. */
    public Name title() {
        return new Name(titleZh, titleEn);
    }

    /** What it answers, for readers of either language. */
    public Name about() {
        int border = question.indexOf(BORDER);
        return border < 0
                ? Name.of(question)
                : new Name(question.substring(0, border), question.substring(border + BORDER.length()));
    }

    private static String header(String name, String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ".rq: no line \"" + key.strip() + "\""));
    }

    /** The lines under the header, which say what a reader may change. */
    public List<String> notes() {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> !line.startsWith("# title") && !line.startsWith("# question"))
                .map(line -> line.substring(1).strip())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
