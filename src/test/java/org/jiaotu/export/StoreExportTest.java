package org.jiaotu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each format over a graph made by hand, read back by another reader. */
class StoreExportTest {
    private static final String DATA = """
            PREFIX jt:   <https://w3id.org/jiaotu/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX oa:   <http://www.w3.org/ns/oa#>
            PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>

            <https://w3id.org/jiaotu/id/region/990100> a jt:Region ; jt:code "990100" ; skos:prefLabel "青禾市"@zh , "Qinghe"@en .
            <https://w3id.org/jiaotu/id/region/990200> a jt:Region ; jt:code "990200" ; skos:prefLabel "无事县"@zh .
            <https://w3id.org/jiaotu/id/programme/a> a jt:Programme ; skos:prefLabel "<b>星火\\u0001\\"课堂\\"&\\uD83D\\uDE00"@zh .
            <https://w3id.org/jiaotu/id/indicator/b> a jt:Indicator ; skos:prefLabel "幼儿园"@zh .
            <https://w3id.org/jiaotu/id/i/1> a jt:Implementation ; jt:region <https://w3id.org/jiaotu/id/region/990100> ;
                jt:programme <https://w3id.org/jiaotu/id/programme/a> .
            <https://w3id.org/jiaotu/id/i/2> a jt:Implementation ; jt:region <https://w3id.org/jiaotu/id/region/990100> ;
                jt:programme <https://w3id.org/jiaotu/id/programme/a> .
            <https://w3id.org/jiaotu/id/o/1> a jt:Observation ; jt:region <https://w3id.org/jiaotu/id/region/990100> ;
                jt:indicator <https://w3id.org/jiaotu/id/indicator/b> ; jt:indicatorText "幼儿园" ; jt:value 42.0 ;
                jt:unitText "所" ; jt:bound jt:AtLeast ; jt:kind jt:Level ; jt:repeats false ; jt:confidence 0.5 ;
                jt:outcomeOf <https://w3id.org/jiaotu/id/programme/a> ; jt:programmeText "星火课堂" ;
                jt:evidence <https://w3id.org/jiaotu/id/o/1/evidence> .
            <https://w3id.org/jiaotu/id/o/1/evidence> jt:quote "42所" ; jt:sentence "建成\\"幼儿园\\"，\\n42所。" ;
                oa:hasSelector <https://w3id.org/jiaotu/id/o/1/evidence/position> .
            <https://w3id.org/jiaotu/id/o/1/evidence/position> oa:start 3 ; oa:end 6 .
            <https://w3id.org/jiaotu/id/o/2> a jt:Observation ; jt:region jt:UnknownRegion ; jt:value 1.50 ; jt:repeats true .
            jt:UnknownRegion a jt:Region ; skos:prefLabel "地区不详"@zh .
            """;

    private final DatasetGraph dataset = dataset();

    @ParameterizedTest
    @CsvSource({"NQ, N-Quads", "TTL, Turtle", "JSONLD, JSON-LD"})
    void rdfReadsBackAsTheSameGraph(ExportFormat format, String language) throws IOException {
        Graph read = GraphFactory.createDefaultGraph();
        String text = export(format);
        RDFParser.fromString(text, org.apache.jena.riot.RDFLanguages.nameToLang(language))
                .parse(read);
        assertThat(read.isIsomorphicWith(canonical())).as(text).isTrue();
        assertThat(text).doesNotContain("42.0");
    }

    @Test
    void namedGraphsStayNamedInQuads() throws IOException {
        DatasetGraph named = DatasetGraphFactory.createTxnMem();
        named.add(
                NodeFactory.createURI("https://example.org/g"),
                NodeFactory.createURI("https://example.org/s"),
                NodeFactory.createURI("https://example.org/p"),
                NodeFactory.createLiteralString("教"));
        assertThat(export(named, ExportFormat.NQ))
                .isEqualTo("<https://example.org/s> <https://example.org/p> \"教\" <https://example.org/g> .\n");
    }

    @Test
    void anObservationIsARow() throws IOException {
        List<CSVRecord> rows = rows();
        assertThat(rows).hasSize(2);
        CSVRecord row = rows.stream()
                .filter(each -> each.get("iri").endsWith("o/1"))
                .findFirst()
                .orElseThrow();
        assertThat(row.toMap())
                .containsEntry("region_code", "990100")
                .containsEntry("region_name", "青禾市")
                .containsEntry("indicator", "幼儿园")
                .containsEntry("indicator_iri", "https://w3id.org/jiaotu/id/indicator/b")
                .containsEntry("value", "42")
                .containsEntry("value_to", "")
                .containsEntry("unit", "所")
                .containsEntry("bound", "AtLeast")
                .containsEntry("kind", "Level")
                .containsEntry("period_start", "")
                .containsEntry("programme", "星火课堂")
                .containsEntry("start", "3")
                .containsEntry("end", "6")
                .containsEntry("sentence", "建成\"幼儿园\"，\n42所。");
    }

    @Test
    void aSpreadsheetTakesNoTextForAFormulaAndANumberForANumber() throws IOException {
        DatasetGraph hostile = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(DATA.replace("\"星火课堂\"", "\"=1+1\"").replace("42.0", "-42.0"), Lang.TURTLE)
                .parse(hostile);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StoreExport(hostile).writeForSpreadsheet(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFiri,")
                .contains(",'=1+1,", ",-42,");
        assertThat(export(hostile, ExportFormat.CSV)).startsWith("iri,").contains(",=1+1,", ",-42,");
    }

    @Test
    void anUnknownRegionHasNoNameInTheTable() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.get("iri").endsWith("o/2"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("region_name")).isEmpty());
    }

    @Test
    void theDescriptionNamesTheColumnsInTheirOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableDescription.write("x.csv", out);
        JsonObject description =
                JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        JsonArray columns = description.getAsJsonObject("tableSchema").getAsJsonArray("columns");
        assertThat(StreamSupport.stream(columns.spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .map(column -> column.get("name").getAsString()))
                .containsExactlyElementsOf(ObservationTable.columns());
        assertThat(description.get("url").getAsString()).isEqualTo("x.csv");
    }

    @ParameterizedTest
    @CsvSource({"GEXF, id", "GRAPHML, iri"})
    void theNetworkTiesRegionsProgrammesAndIndicators(ExportFormat format) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(export(format).getBytes(StandardCharsets.UTF_8)));
        assertThat(elements(xml, "node")).hasSize(3);
        assertThat(elements(xml, "edge").stream().map(StoreExportTest::weight)).containsExactly("2", "1", "1");
        assertThat(elements(xml, "edge").stream()
                        .map(edge -> last(edge.getAttribute("source")) + " " + last(edge.getAttribute("target"))))
                .containsExactly("990100 a", "990100 b", "a b");
    }

    @ParameterizedTest
    @CsvSource({"GEXF, label=\"&lt;b>星火\uFFFD&quot;课堂&quot;&amp;😀\"", "GRAPHML, '>&lt;b&gt;星火\uFFFD\"课堂\"&amp;😀<'"})
    void hostileLabelsStayText(ExportFormat format, String label) throws IOException {
        assertThat(export(format).replace("&gt;", ">")).contains(label.replace("&gt;", ">"));
    }

    private static String weight(Element edge) {
        return edge.hasAttribute("weight")
                ? edge.getAttribute("weight")
                : edge.getElementsByTagName("data").item(1).getTextContent();
    }

    private static String last(String id) {
        return id.replaceAll(".*(/|_2F)", "");
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList nodes = xml.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(export(ExportFormat.CSV))).getRecords();
    }

    private String export(ExportFormat format) throws IOException {
        return export(dataset, format);
    }

    private static String export(DatasetGraph from, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StoreExport(from).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph canonical() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(DATA.replace("42.0", "'42'^^xsd:decimal"), Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(DATA, Lang.TURTLE).parse(dataset);
        return dataset;
    }
}
