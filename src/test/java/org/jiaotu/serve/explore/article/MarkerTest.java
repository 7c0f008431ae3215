package org.jiaotu.serve.explore.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jiaotu.document.MappedText;
import org.jiaotu.serve.http.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans as {@code start-end}, and the marked text: {@code [} for a mark, {@code (} for one that goes on. */
class MarkerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2-4         | 县管[校聘]改革
            0-6         | [县管校聘改革]
            0-2 2-4     | [县管][校聘]改革
            0-4 2-4     | [县管[校聘]]改革
            0-6 1-2 3-5 | [县[管]校[聘改]革]
            0-4 2-6     | [县管[校聘]](改革)
            0-3 1-5 2-6 | [县[管[校]]]((聘改)革)
            0-2 0-2     | [县管]校聘改革
            """)
    void marksNestAndCrossingOnesGoOn(String spans, String marked) {
        List<Entry> facts =
                Arrays.stream(spans.split(" ")).map(MarkerTest::entry).toList();
        List<Piece> pieces = Marker.mark(text("县管校聘改革"), Span.of(facts, 0));
        assertThat(pieces.stream().map(new Written()::piece).collect(joining())).isEqualTo(marked);
    }

    @Test
    void manyFactsTakeTimeThatGrowsWithThem() {
        List<Entry> facts = IntStream.range(0, 50_000)
                .mapToObj(i -> entry(4 * i + "-" + (4 * i + 6)))
                .toList();
        assertThat(Marker.mark(text("一".repeat(200_010)), Span.of(facts, 0)).size())
                .isEqualTo(299_998);
    }

    /** A mark that goes on closes with the bracket that it goes on with. */
    private static final class Written {
        private final Deque<String> open = new ArrayDeque<>();

        String piece(Piece piece) {
            if (piece.opens()) {
                open.push(piece.first() ? "]" : ")");
                return piece.first() ? "[" : "(";
            }
            return piece.closes() ? open.pop() : piece.text();
        }
    }

    private static MappedText text(String text) {
        return new MappedText(text, IntStream.range(0, text.length()).toArray());
    }

    private static Entry entry(String place) {
        String[] ends = place.split("-");
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        return new Entry(FactKind.POLICY, "", start, end, Name.of(""), "", "", "", BigDecimal.ONE, "");
    }
}
