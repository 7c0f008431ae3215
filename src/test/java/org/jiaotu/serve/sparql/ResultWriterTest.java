package org.jiaotu.serve.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jiaotu.document.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultWriterTest {
    private static final String ROWS = """
            PREFIX id: <https://w3id.org/jiaotu/id/region/>
            SELECT * { VALUES (?region ?name ?value) {
              (id:530800 "普洱市" 91.2) (id:990200 "县,A区" 1200000) (<urn:x> UNDEF 7) } }
            """;

    @Test
    void aTableLinesUpChineseAndNumbersAndShortensIris() {
        assertThat(written(ROWS, ResultFormat.TABLE)).isEqualTo("""
                        region     name      value
                        ─────────  ──────  ───────
                        id:530800  普洱市     91.2
                        id:990200  县,A区  1200000
                        <urn:x>                  7
                        """);
    }

    @Test
    void csvIsThatOfSparql() {
        assertThat(written(ROWS, ResultFormat.CSV)).isEqualTo("""
                        region,name,value
                        https://w3id.org/jiaotu/id/region/530800,普洱市,91.2
                        https://w3id.org/jiaotu/id/region/990200,"县,A区",1200000
                        urn:x,,7
                        """.replace("\n", "\r\n"));
    }

    /** TDB2 gives back {@code 42.0} for every 42. */
    @ParameterizedTest
    @EnumSource
    void wholeDecimalsHaveNoPoint(ResultFormat format) {
        assertThat(written("SELECT * { VALUES ?v { 42.0 -7.0 0.0 100.0 91.50 } }", format))
                .containsPattern("(?s)\\b42\\b.*-7\\b.*\\b0\\b.*\\b100\\b.*91\\.50")
                .doesNotContain("42.0", "7.0", "0.0");
    }

    @Test
    void jsonIsThatOfSparql() {
        assertThat(written(ROWS, ResultFormat.JSON)).contains("\"vars\"").contains("\"value\": \"普洱市\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ASK { }                                          | TABLE | true
                    ASK { FILTER (false) }                           | CSV   | false
                    ASK { }                                          | JSON  | "boolean" : true
                    CONSTRUCT { <urn:s> <urn:p> "值" } { }           | TABLE | <urn:s>  <urn:p>  "值" .
                    """)
    void whatIsNoTableIsWrittenAsItIs(String query, ResultFormat format, String expected) {
        assertThat(written(query, format)).contains(expected);
    }

    @Test
    void nothingIsFetchedFromOutside() {
        assertThatThrownBy(() -> written("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", ResultFormat.CSV))
                .isInstanceOf(UserException.class);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "普洱, 4", "（县）, 6", "é, 1", "é, 1", "𠮷, 2", "😀, 2", "'', 0"})
    void displayWidth(String text, int width) {
        assertThat(TextTable.displayWidth(text)).isEqualTo(width);
    }

    @Test
    void aLineBreakInsideACellDoesNotBreakTheTable() {
        assertThat(new TextTable(List.of("a"), List.of(List.of("一行\n二行")))).hasToString("a\n─────────\n一行 二行\n");
    }

    private static String written(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultWriter(format, out, Services.none())
                .write(DatasetGraphFactory.createTxnMem(), QueryFactory.create(query));
        return out.toString(UTF_8);
    }
}
