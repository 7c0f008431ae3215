package org.jiaotu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shipped query over the bundled corpus, against {@code queries/NAME.csv}.
 *
 * <p>Its name keeps it out of the build until the corpus can be built; then it becomes {@code BundledCorpusQueriesTest},
 * and {@link #corpus} takes the graph from the store. Until then it reads N-Quads:
 * {@code mvn test -Dtest=BundledCorpusQueries -Dcorpus=FILE.nq}, and {@code -Dcorpus.write=true} writes the CSVs anew, to
 * be read through before they are committed.
 */
class BundledCorpusQueries {
    private static final Path EXPECTED = Path.of("src/test/resources/queries");

    @TestFactory
    Stream<DynamicTest> everyQueryGivesItsRows() throws IOException {
        DatasetGraph corpus = corpus();
        Files.createDirectories(EXPECTED);
        return ShippedQueries.load().all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query, corpus)));
    }

    private static void check(ShippedQuery query, DatasetGraph corpus) throws IOException {
        String rows = run(query, corpus);
        Path expected = EXPECTED.resolve(query.name() + ".csv");
        if (Boolean.getBoolean("corpus.write")) {
            Files.writeString(expected, rows);
        }
        assertThat(rows).isEqualTo(Files.readString(expected));
        assertThat(rows.lines().count()).as("a header and at least one row").isGreaterThan(1);
    }

    private static String run(ShippedQuery query, DatasetGraph corpus) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultWriter(ResultFormat.CSV, out).write(corpus, QueryFactory.create(query.text()));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static DatasetGraph corpus() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, System.getProperty("corpus")));
        return dataset;
    }
}
