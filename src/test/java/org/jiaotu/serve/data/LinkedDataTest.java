package org.jiaotu.serve.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.SampleDataset;
import org.jiaotu.serve.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an IRI to what is told about it, over HTTP. */
class LinkedDataTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PUER = "https://w3id.org/jiaotu/id/region/530800";
    private static JiaotuServer server;

    @BeforeAll
    static void start() {
        server = JiaotuServer.start(
                SampleDataset.create(), ServerSettings.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html                                                      | /page/region/530800
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | /page/region/530800
            */*                                                            | /page/region/530800
            text/turtle                                                    | /data/region/530800.ttl
            text/*;q=0.5, text/html;q=0.1                                  | /data/region/530800.ttl
            application/n-triples                                          | /data/region/530800.nt
            application/rdf+xml                                            | /data/region/530800.rdf
            application/ld+json                                            | /data/region/530800.jsonld
            text/html;q=0.3, application/ld+json;q=0.8, text/turtle;q=0.7  | /data/region/530800.jsonld
            text/html;q=0, */*                                             | /data/region/530800.ttl
            application/*                                                  | /data/region/530800.jsonld
            TEXT/Turtle                                                    | /data/region/530800.ttl
            """)
    void aThingLeadsToWhatTheClientLikesBest(String accept, String location) throws Exception {
        HttpResponse<String> response = get("/id/region/530800", "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith(location);
        assertThat(response.headers().allValues("Vary")).containsExactly("Accept");
        assertThat(response.headers().allValues("Link"))
                .contains("</data/region/530800.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /id/region/530800            | image/png            | 406
            /id/region/530800            | text/turtle;q=0      | 406
            /ontology                    | image/png            | 406
            /id/region/000000            | text/turtle          | 404
            /id/                         | text/html            | 404
            /id                          | text/html            | 404
            /page/region/000000          | text/html            | 404
            /data/region/530800          | text/turtle          | 404
            /data/region/530800.exe      | text/turtle          | 404
            /data/region/530800.html     | text/turtle          | 404
            /id/x/%2e%2e/region/530800   | text/html            | 400
            /id/x/..%2fregion/530800     | text/html            | 400
            /id/indicator/pu-hui-l%C3%BC | text/html            | 303
            /page/indicator/pu-hui-l%C3%BC | text/html          | 200
            /data/indicator/pu-hui-l%C3%BC.ttl | text/turtle    | 200
            /id/%E4%B8%AD%E6%96%87       | text/html            | 404
            """)
    void everyPathIsAnsweredAsItShould(String path, String accept, int status) throws Exception {
        assertThat(get(path, "Accept", accept).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"ttl,text/turtle", "nt,application/n-triples", "rdf,application/rdf+xml", "jsonld,application/ld+json"})
    void everyFormatTellsTheSame(String extension, String type) throws Exception {
        HttpResponse<String> response = get("/data/region/530800." + extension, "Accept", "image/png");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        Graph graph = parse(response.body(), RDFLanguages.contentTypeToLang(type));
        Node puer = NodeFactory.createURI(PUER);
        Node yunnan = NodeFactory.createURI("https://w3id.org/jiaotu/id/region/530000");
        assertThat(graph.contains(puer, Jt.PART_OF, yunnan)).isTrue();
        assertThat(graph.contains(yunnan, RDFS.Nodes.label, NodeFactory.createLiteralLang("云南省", "zh")))
                .isTrue();
        assertThat(graph.contains(
                        NodeFactory.createURI("https://w3id.org/jiaotu/id/observation/sample-1"), Jt.REGION, puer))
                .isTrue();
    }

    @Test
    void aClientThatHasItIsToldSo() throws Exception {
        String tag = get("/data/region/530800.ttl", "Accept", "*/*")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again = get("/data/region/530800.ttl", "If-None-Match", "\"other\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/data/region/530800.ttl", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void headTellsWhatGetTellsWithoutTheBody() throws Exception {
        HttpResponse<String> head = CLIENT.send(
                HttpRequest.newBuilder(server.uri().resolve("/data/region/530800.ttl"))
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString(UTF_8));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).contains("text/turtle; charset=utf-8");
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
    void theOntologyIsGivenWhole(String type) throws Exception {
        HttpResponse<String> response = get("/ontology", "Accept", type);
        assertThat(response.headers().allValues("Vary")).containsExactly("Accept");
        assertThat(parse(response.body(), RDFLanguages.contentTypeToLang(type)).isIsomorphicWith(Ontology.graph()))
                .isTrue();
    }

    @Test
    void everyTermStandsOnTheOntologysPage() throws Exception {
        String page = get("/ontology", "Accept", "text/html").body();
        List<String> terms = Ontology.graph().find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY).toList().stream()
                .map(triple -> triple.getSubject().getURI().substring(Jt.NS.length()))
                .toList();
        assertThat(terms).hasSizeGreaterThan(100).allSatisfy(term -> assertThat(page)
                .contains("id=\"" + term + "\""));
    }

    @Test
    void everyTermHasALabelAndAMeaningInBothLanguages() {
        assertThat(Term.all()).isNotEmpty().allSatisfy(term -> assertThat(
                        List.of(term.zh(), term.en(), term.meaningZh(), term.meaningEn()))
                .as(term.name())
                .doesNotContain(""));
    }

    @Test
    void aPageShowsLabelsAndEscapesThem() throws Exception {
        assertThat(get("/page/region/530800", "Accept", "*/*").body())
                .contains("<h1>普洱市</h1>", "<a href=\"/page/region/530000\">云南省</a>", "/data/region/530800.ttl");
        assertThat(get("/page/region/990200", "Accept", "*/*").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;市")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/queries/indicators-most-reported",
                "/page/region/530800",
                "/data/region/530800.ttl",
                "/data/region/530800.jsonld",
                "/data/region/530800.rdf",
                "/data/region/530800.nt",
                "/ontology",
                "/ontology/0.1.0",
                "/ontology.ttl",
                "/.well-known/void",
            })
    void everyAnswerHasATagThatTellsIfItIsStillTheSame(String path) throws Exception {
        HttpResponse<String> first = get(path, "Accept", "*/*");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Vary")).containsExactly("Accept");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,text/turtle", "text/html,text/html", "application/ld+json,application/ld+json"})
    void theVersionOfTheOntologyAnswers(String accept, String type) throws Exception {
        String version = Ontology.graph()
                .find(Node.ANY, org.apache.jena.vocabulary.OWL2.versionIRI.asNode(), Node.ANY)
                .next()
                .getObject()
                .getURI();
        HttpResponse<String> response = get(version.replaceFirst("https://w3id.org/jiaotu", ""), "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region/530800", "observation/sample-1", "region/990200", "programme/xian-guan-xiao-pin"})
    void jsonLdTellsWhatTurtleTells(String thing) throws Exception {
        Graph turtle = parse(get("/data/" + thing + ".ttl", "Accept", "*/*").body(), Lang.TURTLE);
        String json = get("/data/" + thing + ".jsonld", "Accept", "*/*").body();
        Graph graph = parse(json.replace(thing + ".jsonld", thing + ".ttl"), Lang.JSONLD11);
        assertThat(graph.isIsomorphicWith(turtle)).as(json).isTrue();
    }

    @Test
    void jsonLdIsPleasantToRead() throws Exception {
        assertThat(get("/data/observation/sample-1.jsonld", "Accept", "*/*")
                        .body()
                        .replaceAll("\\s+", " "))
                .contains("\"value\": \"91.2\"", "\"year\": \"2024\"", "\"prefLabel\": { \"zh\": \"普洱市\" }")
                .contains("\"region\": \"https://w3id.org/jiaotu/id/region/530800\"", "\"type\": \"jt:Observation\"");
    }

    /** A browser encodes a path; curl sends it as it was typed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/indicator/pu-hui-lü.ttl",
                "/data/indicator/pu-hui-l%C3%BC.ttl",
                "/data/indicator/pu-hui-l%c3%bc.ttl"
            })
    void aPathIsUnderstoodEncodedOrNot(String path) throws Exception {
        try (java.net.Socket socket = new java.net.Socket(server.uri().getHost(), server.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("普惠性幼儿园覆盖率");
        }
    }

    private static Graph parse(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .lang(lang)
                .parse(graph);
        return graph;
    }

    private static HttpResponse<String> get(String path, String header, String value) throws Exception {
        URI uri = URI.create(server.uri().toString().replaceAll("/$", "") + path);
        return CLIENT.send(HttpRequest.newBuilder(uri).header(header, value).build(), BodyHandlers.ofString(UTF_8));
    }
}
