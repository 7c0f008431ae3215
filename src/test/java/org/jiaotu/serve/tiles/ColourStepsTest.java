package org.jiaotu.serve.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourStepsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3 4 5 6 7 8 9 10 | 0 0 1 1 2 2 3 3 4 4 | 0:1-2 1:3-4 2:5-6 3:7-8 4:9-10
            1 2 3 4 5            | 0 1 2 3 4           | 0:1-1 1:2-2 2:3-3 3:4-4 4:5-5
            1 2 3                | 0 2 4               | 0:1-1 2:2-2 4:3-3
            7                    | 4                   | 4:7-7
            3 3.0 9              | 0 0 4               | 0:3-3 4:9-9
            1 2 3 4 5 90000      | 0 0 1 2 3 4         | 0:1-2 1:3-3 2:4-4 3:5-5 4:90000-90000
            """)
    void spreadsTheFiguresOverFiveColours(String figures, String steps, String ranges) {
        List<BigDecimal> values =
                Stream.of(figures.split(" ")).map(BigDecimal::new).toList();
        ColourSteps colours = ColourSteps.of(values);
        assertThat(values.stream().map(value -> "" + colours.of(value)).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
        assertThat(colours.ranges().stream()
                        .map(range -> range.step() + ":" + range.low().toPlainString() + "-"
                                + range.high().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ranges);
    }
}
