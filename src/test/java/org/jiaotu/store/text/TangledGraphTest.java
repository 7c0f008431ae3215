package org.jiaotu.store.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.PinyinReader;
import org.jiaotu.store.StoreBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs as an update may make them, and not as a build does. */
class TangledGraphTest {
    private static final String LONG = "x".repeat(40_000);

    @TempDir
    private Path folder;

    @Test
    void whatLiesInItselfIsFound() throws IOException {
        build("""
                <urn:test:g> {
                  <urn:test:a> a jt:Region ; rdfs:label "甲州"@zh ; jt:partOf <urn:test:b> , <urn:test:a> .
                  <urn:test:b> a jt:Region ; rdfs:label "乙县"@zh ; jt:partOf <urn:test:a> , "nowhere" , [] .
                }""");
        assertThat(found("甲州乙县")).containsExactly("乙县");
        assertThat(found("乙县")).containsExactly("乙县");
    }

    @Test
    void whatIsLongerThanATermIsLeftOutAndTheRestIsFound() throws IOException {
        build("""
                <urn:test:g> {
                  <urn:test:%1$s> a jt:Region ; rdfs:label "甲州"@zh .
                  <urn:test:b> a jt:Region ; rdfs:label "乙县"@zh , "甲"@x-%1$s , "丙%1$s" .
                  <urn:test:c> a jt:Evidence ; jt:sentence "丁%1$s" ; oa:hasSource [] .
                }
                <urn:test:g%1$s> { <urn:test:b> rdfs:label "乙县"@zh }""".formatted(LONG));
        assertThat(found("乙县")).containsExactly("乙县");
        assertThat(found("甲州")).isEmpty();
        assertThat(texts("乙县", -1)).hasSize(1);
    }

    @Test
    void moreThanAHundredThousandTextsAreAskedForByTheirNumber() throws IOException {
        try (Documents documents = new Documents(folder.resolve(SparqlTextIndex.FOLDER))) {
            for (int i = 0; i <= 100_000; i++) {
                Document document = new Document();
                document.add(new StringField(TextFields.ENTITY, "urn:test:" + i, Store.YES));
                document.add(new TextField(TextFields.of(RDFS.Nodes.label), "教", Store.YES));
                documents.add(document);
            }
            documents.commit();
        }
        assertThat(texts("教", 20_000)).hasSize(20_000);
        assertThatThrownBy(() -> texts("教", -1))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("text:query finds more than 100000 texts; narrow the words, or say");
    }

    private void build(String trig) throws IOException {
        String prefixes = """
                PREFIX jt: <https://w3id.org/jiaotu/ontology#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                """;
        try (StoreBuilder builder = StoreBuilder.begin(folder.resolve("store"))) {
            builder.write(out -> RDFParser.fromString(prefixes + trig, Lang.TRIG)
                    .checking(false)
                    .parse(out));
            builder.index(PinyinReader.bundled());
            builder.commit();
        }
        try (var generations = Files.newDirectoryStream(folder.resolve("store"), "generation-*")) {
            folder = generations.iterator().next();
        }
    }

    private List<String> found(String words) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            return index.find(words, Kind.REGION, false, 10).hits().stream()
                    .map(Hit::text)
                    .toList();
        }
    }

    private List<String> texts(String words, int limit) throws IOException {
        try (SparqlTextIndex index = SparqlTextIndex.open(folder)) {
            return index.query((String) null, List.of(), words, null, null, limit, null).stream()
                    .map(hit -> hit.getLiteral().getLiteralLexicalForm())
                    .toList();
        }
    }
}
