package org.jiaotu.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.jiaotu.serve.SampleDataset;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.QueryLimits;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class ShippedQueriesTest {
    private final ShippedQueries shipped = ShippedQueries.load();
    private final GraphQueries graph =
            new GraphQueries(SampleDataset.create(), new QueryLimits(Duration.ofSeconds(10)));

    @Test
    void theIndexNamesEveryFileAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(shipped.all().stream().map(query -> query.name() + ".rq"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".rq"))
                                    .toList());
        }
    }

    /** SPARQL 1.1, so that a reader can take a query elsewhere; only {@code text:query} of one of them is Jena's own. */
    @ParameterizedTest
    @MethodSource("all")
    void isStandardSparqlInAFixedOrder(ShippedQuery shippedQuery) {
        Query query = QueryFactory.create(shippedQuery.text(), Syntax.syntaxSPARQL_11);
        assertThat(query.isSelectType()).isTrue();
        assertThat(query.hasOrderBy()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatToEditWhereThereIsSomethingToEdit(ShippedQuery query) {
        boolean asks = query.text().lines().anyMatch(line -> line.strip().matches("VALUES .*\".*"));
        if (asks) {
            assertThat(query.notes()).isNotEmpty();
        }
    }

    /** The first row of each over the sample; the number of rows shows a query that multiplies them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    programme-outcomes       | 2 | 张掖市 / 县管校聘 / 交流教师 / = / 640 / 人 / 2024年
                    indicator-ranking        | 4 | 张掖市 / 普惠性幼儿园覆盖率 / > / 93 / % / 2024年
                    changes                  | 1 | 普洱市 / 普惠性幼儿园覆盖率 / = / 2.2 / 百分点 / 2024年
                    evidence-of-a-figure     | 5 | 普洱市 / 普惠性幼儿园覆盖率 / 89% / 89 / % / 2023年 / 前年这一比重是89%。
                    programmes-by-regions    | 2 | 县管校聘 / 2 / 张掖市、普洱市
                    programmes-with-outcomes | 1 | 县管校聘 / 1 / 1
                    programmes-of-a-region   | 2 | 普洱市 / 改革 / 县管校聘
                    peers                    | 4 | 交流教师 / 张掖市 / = / 640 / 2024年 / 普洱市 / = / 75 / 时间不详 / 人
                    regions-of-a-province    | 1 | 530800 / 普洱市 / 7 / 2 / 1 / 0
                    honours-by-level         | 1 | 国家级 / 全国足球试点市 / 普洱市 / 普洱市 / 2023年
                    investments              | 1 | 普洱市 / 教育经费投入 / ≈ / 1200000000 / 12亿元 / 2024年
                    partnerships             | 1 | 普洱市 / 张掖市 / 620700
                    policies-by-year         | 1 | 2024 / 张掖市 / 教师流动办法
                    indicators-most-reported | 3 | 普惠性幼儿园覆盖率 / 2 / 6
                    gaps                     | 1 | 张掖市 / 普惠性幼儿园覆盖率 / = / 3.5 / 百分点 / 2024年
                    ranks                    | 1 | 2 / = / 张掖市 / 本科上线率 / 2024年
                    trend                    | 4 | 张掖市 / 普惠性幼儿园覆盖率 / 2024-01-01 / 2024-12-31 / > / 93 / %
                    institutions             | 1 | 普洱市 / 第三中学 / 本科上线率 / = / 61 / % / 2024年
                    conflicting-figures      | 1 | 普洱市 / 普惠性幼儿园覆盖率 / 2024年 / 90.5 / 91.2 / %
                    told-twice               | 1 | 普洱市 / 普惠性幼儿园覆盖率 / 91.2 / % / 普洱市教育发展综述
                    no-period                | 1 | 普洱市 / 交流教师 / = / 75 / 人 / 普洱市教育发展综述
                    low-confidence           | 1 | 0.4 / 观测 / 交流教师 / 普洱市 / by-hand
                    articles                 | 2 | 普洱市教育发展综述 / 2025-03-01 / sample / 12 / 1
                    """)
    void answersOverTheSample(String name, int rows, String first) {
        ShippedQuery query = shipped.find(name).orElseThrow();
        ResultTable table = ResultTable.of(graph, GraphQueries.parse(askedOfTheSample(query.text())), 100);
        assertThat(table.rows()).hasSize(rows);
        assertThat(table.rows().get(0).stream().map(ResultTable.Cell::text)).containsSequence(first.split(" / "));
    }

    @Test
    void aHeaderLineThatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShippedQuery.read("x", "# title (zh): 题\n# question: 问 / q\nASK {}"))
                .withMessage("x.rq: no line \"# title (en):\"");
    }

    /** The queries ask about places and programmes of the bundled articles; the sample has others. */
    private static String askedOfTheSample(String text) {
        return text.replace("\"520300\" \"620700\"", "\"620700\" \"530800\"")
                .replace("\"520300\"", "\"530800\"")
                .replace("\"620000\"", "\"530000\"")
                .replace("\"集团化办学\"", "\"县管校聘\"")
                .replace("\"高等教育毛入学率\"", "\"普惠性幼儿园覆盖率\"");
    }

    Stream<ShippedQuery> all() {
        return shipped.all().stream();
    }
}
