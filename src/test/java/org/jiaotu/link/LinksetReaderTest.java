package org.jiaotu.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.document.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A linkset file is read as it was written, and a wrong row is told with its line. */
class LinksetReaderTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("set.sssom.tsv");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Mapping mapping = new Mapping(
                NodeFactory.createURI("https://example.org/id/region/520300"),
                "遵义市",
                NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#closeMatch"),
                NodeFactory.createURI("http://www.wikidata.org/entity/Q1"),
                "Zunyi \"city\"",
                "LexicalMatching",
                new java.math.BigDecimal("0.7"),
                NodeFactory.createURI("https://example.org/a#b"),
                java.time.LocalDate.of(2026, 11, 25),
                "P442 is 520300; another name");
        StringBuilder text = new StringBuilder();
        new LinksetWriter("https://example.org/id/")
                .write(
                        Linkset.of("https://example.org/set", "title", "https://example.org/licence", List.of(mapping)),
                        text);
        assertThat(text).contains("region:520300\t").contains("wd:Q1").contains("\thttps://example.org/a#b\t");
        Linkset read = LinksetReader.read(Files.writeString(file, text));
        assertThat(read.rows()).extracting(Linkset.Row::mapping).containsExactly(mapping);
        assertThat(List.of(read.iri(), read.title(), read.license()))
                .containsExactly("https://example.org/set", "title", "https://example.org/licence");
    }

    @Test
    void aNameIsNeverAFormula() throws IOException {
        Mapping mapping = new Mapping(
                NodeFactory.createURI("https://example.org/a"),
                "\t=1+1",
                NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#closeMatch"),
                NodeFactory.createURI("https://example.org/b"),
                "@SUM(A1)",
                "LexicalMatching",
                null,
                null,
                null,
                null);
        StringBuilder text = new StringBuilder();
        new LinksetWriter("https://example.org/")
                .write(Linkset.of("https://example.org/s", "", null, List.of(mapping)), text);
        assertThat(text).contains("\t'=1+1\t").contains("\t'@SUM(A1)\t");
    }

    @Test
    void whatASpreadsheetDoesToAFileDoesNoHarm() throws IOException {
        Files.writeString(
                file,
                "\ufeff\"# a comment\"\t\t\t\r\n#curie_map:\t\t\t\r\n\"#  r: \"\"https://example.org/r/\"\"\"\t\t\t\r\n"
                        + "#mapping_set_id: https://example.org/set\t\t\t\r\n"
                        + "subject_id\tpredicate_id\tobject_id\tmapping_justification\tpredicate_modifier\r\n"
                        + "r:520300\tskos:closeMatch\thttps://example.org/b\tsemapv:ManualMappingCuration\t\r\n"
                        + "r:520300\tskos:closeMatch\thttps://example.org/c\tsemapv:ManualMappingCuration\tNot\r\n"
                        + "\t\t\t\t\r\n");
        Linkset read = LinksetReader.read(file);
        assertThat(read.iri()).isEqualTo("https://example.org/set");
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.place()).isEqualTo(file + ":6");
            assertThat(row.mapping().subject()).hasToString("https://example.org/r/520300");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            region:530800 | skos:exactMatch | wd:Q1 | semapv:LexicalMatching | 0.9  | 2026-11-25 |
            land:530800   | skos:exactMatch | wd:Q1 | semapv:LexicalMatching | 0.9  | 2026-11-25 | 2: subject_id is 'land:530800'
            region:530800 | owl:sameAs      | wd:Q1 | semapv:LexicalMatching | 0.9  | 2026-11-25 | 2: predicate_id is 'owl:sameAs'
            region:530800 | skos:broader    | wd:Q1 | semapv:LexicalMatching | 0.9  | 2026-11-25 | 2: the predicate skos:broader
            region:530800 | skos:exactMatch | file:///etc/passwd | semapv:LexicalMatching | 0.9 | 2026-11-25 | 2: object_id is file:
            region:530800 | skos:exactMatch | http://a b | semapv:LexicalMatching | 0.9 | 2026-11-25 | 2: object_id
            region:530800 | skos:exactMatch | wd:Q1 | skos:guess             | 0.9  | 2026-11-25 | 2: the justification
            region:530800 | skos:exactMatch | wd:Q1 | semapv:LexicalMatching | 1.1  | 2026-11-25 | 2: the confidence 1.1
            region:530800 | skos:exactMatch | wd:Q1 | semapv:LexicalMatching | much | 2026-11-25 | 2: the confidence much
            region:530800 | skos:exactMatch | wd:Q1 | semapv:LexicalMatching | 0.9  | yesterday  | 2: the date yesterday
            """)
    void aRowThatIsWrongIsToldWithItsLine(
            String subject, String predicate, String object, String by, String sure, String day, String message)
            throws IOException {
        Files.writeString(
                file,
                """
                #curie_map:
                #  region: https://w3id.org/jiaotu/id/region/
                #  wd: http://www.wikidata.org/entity/
                #mapping_set_id: https://example.org/set
                """
                        + String.join(
                                "\t",
                                "subject_id",
                                "predicate_id",
                                "object_id",
                                "mapping_justification",
                                "confidence",
                                "mapping_date")
                        + "\n"
                        + String.join("\t", subject, predicate, object, by, sure, day)
                        + "\n");
        if (message == null) {
            assertThat(LinksetReader.read(file).rows()).hasSize(1);
        } else {
            assertThatThrownBy(() -> LinksetReader.read(file))
                    .isInstanceOf(UserException.class)
                    .hasMessageStartingWith(file + ":" + message.replaceFirst("^2", "6"));
        }
    }
}
