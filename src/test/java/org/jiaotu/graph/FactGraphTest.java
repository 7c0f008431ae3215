package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jiaotu.fact.Derivation;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Observation;
import org.jiaotu.fact.Recognition;
import org.jiaotu.lexicon.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts made by hand, and the Turtle expected of them. */
class FactGraphTest {
    @Test
    void anObservation() {
        assertDescribes(List.of(Sample.post(), Sample.rate()), "observation/jishi/1/38-43", """
                <observation/jishi/1/38-43> a jt:Observation , jt:Fact , qb:Observation ;
                    rdfs:label "青禾市 学前三年毛入园率 91.5% (2024)"@zh ;
                    qb:dataSet <dataset/observations> ;
                    jt:region <region/990100> ;
                    jt:indicator <indicator/mao-ru-yuan-lv> ; jt:indicatorText "学前三年毛入园率" ;
                    jt:value 91.5 ; jt:valueText "91.5%" ; jt:unit <unit/percent> ; jt:unitText "%" ;
                    jt:kind jt:Level ; jt:bound jt:Exactly ;
                    jt:period <period/2024> ; jt:year 2024 ;
                    jt:outcomeOf <programme/xian-guan-xiao-pin> ; jt:programmeText "县管校聘" ;
                    jt:repeats false ;
                    jt:rule "level-after-noun" ; jt:confidence 0.9 ;
                    jt:explanation "indicator: the noun before the verb\\nregion: named in the sentence" ;
                    jt:article <article/jishi/1> ; prov:wasDerivedFrom <article/jishi/1> ;
                    prov:wasGeneratedBy <article/jishi/1/extraction> ;
                    jt:evidence <observation/jishi/1/38-43/evidence> .
                """);
    }

    @Test
    void aRangeOfASchoolWithoutAPeriod() {
        assertDescribes(List.of(Sample.classroom(), Sample.books()), "observation/jishi/1/67-77", """
                <observation/jishi/1/67-77> a jt:Observation , jt:Fact , qb:Observation ;
                    rdfs:label "白鹭县 添置图书 1200至1500册"@zh ;
                    qb:dataSet <dataset/observations> ;
                    jt:region <region/990121> ; jt:subject <organisation/SCHOOL> ;
                    jt:indicator <indicator/BOOKS> ; jt:indicatorText "添置图书" ;
                    jt:value 1200.0 ; jt:valueTo 1500.0 ; jt:valueText "1200至1500册" ;
                    jt:unit <unit/VOLUME> ; jt:unitText "册" ;
                    jt:kind jt:Change ; jt:bound jt:About ; jt:period jt:UnknownPeriod ;
                    jt:outcomeOf <programme/CLASSROOM> ; jt:programmeText "星火课堂" ;
                    jt:repeats true ;
                    jt:rule "level-after-noun" ; jt:confidence 0.9 ;
                    jt:explanation "indicator: the noun before the verb\\nregion: named in the sentence" ;
                    jt:article <article/jishi/1> ; prov:wasDerivedFrom <article/jishi/1> ;
                    prov:wasGeneratedBy <article/jishi/1/extraction> ;
                    jt:evidence <observation/jishi/1/67-77/evidence> .
                """.replace(
                        "organisation/SCHOOL", local(Sample.IRIS.organisation("白鹭县第三小学", Sample.COUNTY)))
                .replace("indicator/BOOKS", local(Sample.IRIS.indicator("添置图书")))
                .replace("unit/VOLUME", local(Sample.IRIS.unit("册")))
                .replace("programme/CLASSROOM", local(Sample.IRIS.programme("星火课堂"))));
    }

    @Test
    void evidenceByPositionAndByQuotation() {
        assertDescribes(List.of(Sample.rate()), "observation/jishi/1/38-43/evidence", """
                <observation/jishi/1/38-43/evidence> a jt:Evidence , oa:SpecificResource , prov:Entity ;
                    rdfs:label "91.5%"@zh ;
                    oa:hasSource <article/jishi/1> ;
                    oa:hasSelector <observation/jishi/1/38-43/evidence/position> ,
                        <observation/jishi/1/38-43/evidence/quote> ;
                    jt:quote "91.5%" ;
                    jt:sentence "2024年青禾市推行“县管校聘”改革，学前三年毛入园率达到91.5%。" .
                <observation/jishi/1/38-43/evidence/position> a oa:TextPositionSelector ;
                    oa:start "38"^^xsd:nonNegativeInteger ; oa:end "43"^^xsd:nonNegativeInteger .
                <observation/jishi/1/38-43/evidence/quote> a oa:TextQuoteSelector ;
                    oa:prefix "事\\n2024年青禾市推行“县管校聘”改革，学前三年毛入\\n园率达到" ;
                    oa:exact "91.5%" ;
                    oa:suffix "。\\n白鹭县第三小学在“星火课堂”行动中添置图书约1200至150" .
                """);
    }

    @Test
    void anImplementationAndItsShortPath() {
        assertDescribes(List.of(Sample.post()), "implementation/jishi/1/18-26", """
                <implementation/jishi/1/18-26> a jt:Implementation , jt:Fact ;
                    rdfs:label "青禾市 县管校聘"@zh ;
                    jt:region <region/990100> ; jt:programme <programme/xian-guan-xiao-pin> ;
                    jt:programmeText "县管校聘" ; jt:programmeClass jt:Reform ;
                    jt:rule "level-after-noun" ; jt:confidence 0.9 ;
                    jt:explanation "indicator: the noun before the verb\\nregion: named in the sentence" ;
                    jt:article <article/jishi/1> ; prov:wasDerivedFrom <article/jishi/1> ;
                    prov:wasGeneratedBy <article/jishi/1/extraction> ;
                    jt:evidence <implementation/jishi/1/18-26/evidence> .
                """);
        assertDescribes(
                List.of(Sample.post()),
                "region/990100",
                "<region/990100> jt:implements <programme/xian-guan-xiao-pin> .");
    }

    @Test
    void aRecognitionAPolicyAndAPartnership() {
        Graph graph = graph(Sample.facts());
        String derived = """
                 ; jt:rule "level-after-noun" ; jt:confidence 0.9 ; jt:region <region/990121> ;
                    jt:explanation "indicator: the noun before the verb\\nregion: named in the sentence" ;
                    jt:article <article/jishi/1> ; prov:wasDerivedFrom <article/jishi/1> ;
                    prov:wasGeneratedBy <article/jishi/1/extraction> .
                """;
        assertDescribes(graph, "recognition/jishi/1/84-93", """
                <recognition/jishi/1/84-93> a jt:Recognition , jt:Fact ;
                    rdfs:label "白鹭县 学前教育普及普惠县 (2021/2025-09-01)"@zh ;
                    jt:title "学前教育普及普惠县" ; jt:honour <honour/shi-fan-xian> ; jt:level <level/national> ;
                    jt:holder <region/990121> ; jt:period <period/2021--2025-09-01> ;
                    jt:evidence <recognition/jishi/1/84-93/evidence>
                """ + derived);
        assertDescribes(graph, "policy/jishi/1/96-102", """
                <policy/jishi/1/96-102> a jt:Policy , jt:Fact ; rdfs:label "白鹭县 阅读十条"@zh ; jt:title "阅读十条" ;
                    jt:evidence <policy/jishi/1/96-102/evidence>
                """ + derived);
        assertDescribes(graph, "partnership/jishi/1/104-110", """
                <partnership/jishi/1/104-110> a jt:Partnership , jt:Fact ; rdfs:label "白鹭县 青禾市"@zh ;
                    jt:partner <region/990100> ; jt:partnerText "青禾市" ;
                    jt:evidence <partnership/jishi/1/104-110/evidence>
                """ + derived);
    }

    @Test
    void theArticleAndItsReading() {
        assertDescribes(List.of(), "article/jishi/1", """
                <article/jishi/1> a jt:Article , prov:Entity ; rdfs:label "青禾市教育纪事"@zh ;
                    jt:title "青禾市教育纪事" ; jt:document "jishi" ; jt:number 1 ;
                    jt:text "青禾市教育纪事\\n2024年青禾市推行“县管校聘”改革，学前三年毛入\\n园率达到91.5%。\\n白鹭县第三小学在“星火课堂”行动中添置图书约1200至1500册。\\n白鹭县获评学前教育普及普惠县，印发《阅读十条》，并与青禾市结对。\\n" ; jt:textStart "0"^^xsd:nonNegativeInteger ;
                    dcterms:date "2025-09-01"^^xsd:date .
                <article/jishi/1/extraction> a prov:Activity ;
                    prov:used <article/jishi/1> ; prov:wasAssociatedWith <software/jiaotu> .
                """);
    }

    @Test
    void whatTheVocabularyDoesNotKnowIsDescribed() {
        Graph graph = graph(Sample.facts());
        Node programme = Sample.IRIS.programme("星火课堂");
        assertDescribes(graph, local(programme), """
                <%s> a jt:Programme , skos:Concept ; rdfs:label "星火课堂"@zh ; skos:prefLabel "星火课堂"@zh ;
                    skos:inScheme jt:foundConcepts ; jt:programmeClass jt:PolicyProgramme .
                """.formatted(local(programme)));
        assertDescribes(graph, "period/2021--2025-09-01", """
                <period/2021--2025-09-01> a jt:Period , dcterms:PeriodOfTime ; rdfs:label "2021/2025-09-01"@zh ;
                    skos:notation "2021/2025-09-01"^^<http://id.loc.gov/datatypes/edtf/EDTF> ;
                    jt:start "2021-01-01"^^xsd:date ; jt:end "2025-09-01"^^xsd:date .
                """);
    }

    @Test
    void aRegionWithAllAboveIt() {
        DatasetGraph dataset = Sample.dataset(List.of(Sample.policy()));
        assertDescribes(dataset.getGraph(Sample.IRIS.graph("regions")), "region/990121", """
                <region/990121> a jt:Region , geo:Feature ; rdfs:label "白鹭县"@zh ; skos:prefLabel "白鹭县"@zh ;
                    skos:altLabel "白鹭"@zh ; jt:code "990121" ; skos:notation "990121"^^jt:statisticsCode ;
                    jt:divisionType jt:County ; jt:tier 3 ; jt:partOf <region/990100> ;
                    geo:hasGeometry <region/990121/geometry> .
                <region/990121/geometry> a geo:Geometry ; rdfs:label "白鹭县"@zh ;
                    geo:asWKT "POINT(105.25 29.5)"^^geo:wktLiteral .
                """);
        assertThat(dataset.getUnionGraph()
                        .find(Node.ANY, Jt.CODE, Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .toSet())
                .containsExactlyInAnyOrder("990000", "990100", "990121");
    }

    @Test
    void aFactOfNoKnownRegionIsKept() {
        Observation rate = Sample.rate();
        Observation nowhere = new Observation(
                rate.evidence(),
                rate.derivation(),
                rate.indicator(),
                null,
                rate.value(),
                null,
                rate.unit(),
                rate.comparator(),
                rate.kind(),
                null,
                null,
                null,
                null,
                false);
        assertThat(graph(List.of(nowhere)).contains(Node.ANY, Jt.REGION, Jt.UNKNOWN_REGION))
                .isTrue();
        assertThat(Validation.bundled()
                        .check(Sample.dataset(List.of(nowhere)).getUnionGraph())
                        .results())
                .isEmpty();
    }

    @Test
    void aPolicyCanHaveAnOutcome() {
        Observation rate = Sample.rate();
        Observation ofPolicy = new Observation(
                rate.evidence(),
                rate.derivation(),
                rate.indicator(),
                null,
                rate.value(),
                null,
                rate.unit(),
                rate.comparator(),
                rate.kind(),
                rate.region(),
                null,
                null,
                "阅读十条",
                false);
        assertThat(graph(List.of(ofPolicy, Sample.policy()))
                        .contains(Node.ANY, Jt.OUTCOME_OF, Sample.IRIS.thing("policy", "jishi/1/96-102")))
                .isTrue();
    }

    @Test
    void countiesThatHoldOneTitleEachHaveTheirFact() {
        Recognition county = Sample.honour();
        assertThat(subjects(List.of(county, of(county, Sample.CITY)), Jt.RECOGNITION))
                .containsExactly("recognition/jishi/1/84-93-990100", "recognition/jishi/1/84-93-990121");
    }

    @Test
    void factsThatDifferInOneFieldStayApartAndEqualOnesAreOne() {
        Observation rate = Sample.rate();
        Observation other = new Observation(
                rate.evidence(),
                rate.derivation(),
                rate.indicator(),
                null,
                BigDecimal.ONE,
                null,
                rate.unit(),
                rate.comparator(),
                rate.kind(),
                rate.region(),
                null,
                null,
                null,
                false);
        assertThat(subjects(List.of(rate, other), Jt.OBSERVATION))
                .hasSize(2)
                .allMatch(iri -> iri.matches("observation/jishi/1/38-43-[0-9a-f]{8}"));
        assertThat(subjects(List.of(rate, Sample.rate()), Jt.OBSERVATION)).containsExactly("observation/jishi/1/38-43");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyOrderGivesTheSameBytes(long seed) throws IOException {
        List<Fact> facts = new ArrayList<>(Sample.facts());
        facts.add(of(Sample.honour(), Sample.CITY));
        String expected = nquads(facts);
        Collections.shuffle(facts, new Random(seed));
        assertThat(nquads(facts)).isEqualTo(expected);
    }

    @Test
    void nothingIsABlankNodeAndAllIrisAreAscii() throws IOException {
        String nquads = nquads(Sample.facts());
        assertThat(nquads.lines()).noneMatch(line -> line.startsWith("_:") || line.contains(" _:"));
        assertThat(nquads.lines().map(line -> line.replaceAll("\"[^\"]*\"@zh|\"(\\\\.|[^\"\\\\])*\"", "\"\"")))
                .allMatch(line -> line.chars().allMatch(c -> c < 128));
        assertThat(nquads.lines().toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void noFieldOfADerivationIsLost() {
        Observation rate = Sample.rate();
        assertThat(rate.derivation().steps()).extracting(Derivation.Step::field).containsExactly("indicator", "region");
        assertThat(graph(List.of(rate)).find(Node.ANY, Jt.EXPLANATION, Node.ANY).toList())
                .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                .containsExactly("indicator: the noun before the verb\nregion: named in the sentence");
    }

    private static Recognition of(Recognition fact, Region region) {
        return new Recognition(
                fact.evidence(),
                fact.derivation(),
                fact.title(),
                fact.concept(),
                fact.level(),
                region,
                null,
                fact.period());
    }

    private static Set<String> subjects(List<Fact> facts, Node type) {
        return graph(facts)
                .find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(triple -> local(triple.getSubject()))
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nquads(List<Fact> facts) throws IOException {
        SortedNQuads sorted = new SortedNQuads();
        Sample.write(facts, sorted);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sorted.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Graph graph(List<Fact> facts) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Sample.factGraph(Sample.IRIS).write(Sample.ARTICLE, facts, StreamRDFLib.dataset(dataset));
        return dataset.getGraph(Sample.IRIS.article(Sample.ARTICLE));
    }

    private static void assertDescribes(List<Fact> facts, String subject, String turtle) {
        assertDescribes(graph(facts), subject, turtle);
    }

    /** All triples of the subjects that the Turtle has, and no others. */
    private static void assertDescribes(Graph graph, String subject, String turtle) {
        Graph expected = DatasetGraphFactory.create().getDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
                .base(Iris.DEFAULT_BASE)
                .parse(expected);
        Set<Node> subjects =
                expected.find().mapWith(triple -> triple.getSubject()).toSet();
        Graph actual = DatasetGraphFactory.create().getDefaultGraph();
        subjects.forEach(node -> graph.find(node, Node.ANY, Node.ANY).forEach(actual::add));
        assertThat(actual.isIsomorphicWith(expected))
                .as(() -> subject + "\nmissing " + minus(expected, actual) + "\nextra " + minus(actual, expected))
                .isTrue();
    }

    private static String minus(Graph graph, Graph other) {
        return graph.find().filterDrop(other::contains).toList().toString();
    }

    private static String local(Node node) {
        return node.getURI().substring(Iris.DEFAULT_BASE.length());
    }

    private static final String PREFIXES = """
            PREFIX jt: <https://w3id.org/jiaotu/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX qb: <http://purl.org/linked-data/cube#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
}
