package org.jiaotu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However wide the lines of an article are broken, it is read as the same headings and sentences. */
class LineBreakTest {
    @ParameterizedTest
    @CsvSource({"22, ''", "28, ''", "35, ''", "40, ''", "28, '\u3000\u3000'", "40, '\u3000\u3000'"})
    void readsTheBundledArticlesAlikeHoweverTheyAreBroken(int width, String indent) {
        for (Path file : new SourceFinder().find(List.of(Path.of("data/corpus")))) {
            String text = new SourceReader().read(file).text();

            assertThat(read(wrap(text, width, indent))).as(file.toString()).isEqualTo(read(text));
        }
    }

    /** Breaks every line at the width of so many Chinese characters; a digit takes half of one. */
    private static String wrap(String text, int width, String indent) {
        StringBuilder wrapped = new StringBuilder();
        text.lines().forEach(line -> {
            int column = 0;
            for (char c : (indent + line).toCharArray()) {
                int room = c >= 0x2000 ? 2 : 1;
                if (column + room > 2 * width) {
                    wrapped.append('\n');
                    column = 0;
                }
                column += room;
                wrapped.append(c);
            }
            wrapped.append('\n');
        });
        return wrapped.toString();
    }

    private static List<String> read(String text) {
        List<String> read = new ArrayList<>();
        for (Article article : new ArticleReader().read(new Source("x", text))) {
            for (Section section : article.sections()) {
                read.add(
                        section.heading() == null
                                ? null
                                : "# " + section.heading().text());
                section.paragraphs().forEach(p -> p.sentences()
                        .forEach(s -> read.add(s.text().toString())));
            }
        }
        return read;
    }
}
