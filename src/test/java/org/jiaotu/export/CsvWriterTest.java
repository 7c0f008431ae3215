package org.jiaotu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jiaotu.fact.Fact;
import org.jiaotu.graph.Sample;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void everyKindOfFactIsALineOfAsManyCells() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvWriter writer = new CsvWriter(out);
        for (Fact fact : Sample.facts()) {
            writer.write(fact);
        }
        assertThat(out.toString().split("\n"))
                .hasSize(1 + Sample.facts().size())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(25));
        assertThat(out)
                .contains(
                        "青禾市,学前三年毛入园率,https://w3id.org/jiaotu/id/indicator/mao-ru-yuan-lv,91.50,,%,eq,level,,2024,县管校聘,false,");
    }
}
