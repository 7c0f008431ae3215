package org.jiaotu.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jiaotu.document.Article;
import org.jiaotu.document.MappedText;
import org.jiaotu.document.Paragraph;
import org.jiaotu.document.Section;
import org.jiaotu.document.Sentence;
import org.jiaotu.document.Source;
import org.jiaotu.fact.Comparator;
import org.jiaotu.fact.Derivation;
import org.jiaotu.fact.Evidence;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Kind;
import org.jiaotu.fact.Observation;
import org.jiaotu.fact.Partnership;
import org.jiaotu.fact.Policy;
import org.jiaotu.fact.Programme;
import org.jiaotu.fact.Programme.ProgrammeClass;
import org.jiaotu.fact.Recognition;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;

/** An article of invented sentences, with one fact of each kind, made by hand. */
public final class Sample {
    public static final Region PROVINCE = region("990000", "云川省", Region.Type.PROVINCE, null);
    public static final Region CITY = region("990100", "青禾市", Region.Type.PREFECTURE_CITY, "990000");
    public static final Region COUNTY = region("990121", "白鹭县", Region.Type.COUNTY, "990100");
    public static final Map<String, Region> GAZETTEER = Map.of("990000", PROVINCE, "990100", CITY, "990121", COUNTY);

    public static final Concept RATE = concept("indicator/mao-ru-yuan-lv", "学前三年毛入园率");
    public static final Concept POST = concept("programme/xian-guan-xiao-pin", "县管校聘");
    public static final Concept PERCENT = concept("unit/percent", "%");
    public static final Concept HONOUR = concept("honour/shi-fan-xian", "学前教育普及普惠县");

    static final String TEXT = """
            青禾市教育纪事
            2024年青禾市推行“县管校聘”改革，学前三年毛入
            园率达到91.5%。
            白鹭县第三小学在“星火课堂”行动中添置图书约1200至1500册。
            白鹭县获评学前教育普及普惠县，印发《阅读十条》，并与青禾市结对。
            """;

    public static final Article ARTICLE = article("jishi", TEXT);

    private static final Derivation DERIVED = new Derivation(
            "level-after-noun",
            0.9,
            List.of(
                    new Derivation.Step("indicator", "the noun before the verb"),
                    new Derivation.Step("region", "named in the sentence")));

    /** Maps letters to themselves and each Chinese character to {@code x} and its code point. */
    public static final Romaniser ROMANISER = chinese -> chinese.codePoints()
            .mapToObj(c -> c < 128 ? Character.toString(c) : "-x" + Integer.toHexString(c) + "-")
            .reduce("", String::concat);

    public static final Iris IRIS = new Iris(ROMANISER);

    private Sample() {}

    public static List<Fact> facts() {
        return List.of(rate(), post(), books(), classroom(), honour(), policy(), partnership());
    }

    static Observation rate() {
        return new Observation(
                evidence(ARTICLE, "91.5%"),
                DERIVED,
                "学前三年毛入园率",
                RATE,
                new BigDecimal("91.50"),
                null,
                "%",
                Comparator.EQ,
                Kind.LEVEL,
                CITY,
                null,
                Period.of(Year.of(2024)),
                "县管校聘",
                false);
    }

    static Observation books() {
        return new Observation(
                evidence(ARTICLE, "1200至1500册"),
                DERIVED,
                "添置图书",
                null,
                new BigDecimal("1200"),
                new BigDecimal("1500"),
                "册",
                Comparator.APPROX,
                Kind.CHANGE,
                COUNTY,
                "白鹭县第三小学",
                null,
                "星火课堂",
                true);
    }

    static Programme post() {
        return new Programme(evidence(ARTICLE, "“县管校聘”改革"), DERIVED, "县管校聘", POST, ProgrammeClass.REFORM, CITY);
    }

    static Programme classroom() {
        return new Programme(evidence(ARTICLE, "“星火课堂”行动"), DERIVED, "星火课堂", null, ProgrammeClass.POLICY, COUNTY);
    }

    static Recognition honour() {
        return new Recognition(
                evidence(ARTICLE, "学前教育普及普惠县"),
                DERIVED,
                "学前教育普及普惠县",
                HONOUR,
                Recognition.Level.NATIONAL,
                COUNTY,
                null,
                new Period(Year.of(2021), LocalDate.of(2025, 9, 1)));
    }

    static Policy policy() {
        return new Policy(evidence(ARTICLE, "《阅读十条》"), DERIVED, "阅读十条", COUNTY, null);
    }

    static Partnership partnership() {
        return new Partnership(evidence(ARTICLE, "与青禾市结对"), DERIVED, COUNTY, "青禾市", CITY);
    }

    static FactGraph factGraph(Iris iris) {
        return new FactGraph(iris, Sample::programme, unit -> Optional.of(PERCENT)
                .filter(concept -> concept.prefLabel().equals(unit)));
    }

    private static Optional<Concept> programme(String name) {
        return Optional.of(POST).filter(concept -> concept.prefLabel().equals(name));
    }

    /** All graphs of a build: ontology, a small vocabulary, provenance, regions, the article's facts. */
    public static void write(List<Fact> facts, StreamRDF out) {
        BackgroundGraph background = new BackgroundGraph(IRIS);
        background.ontology(out);
        background.vocabulary(BackgroundGraph.bundled("/graph/vocabulary.ttl"), out);
        background.provenance("0.0.0", out);
        new RegionGraph(IRIS, code -> Optional.ofNullable(GAZETTEER.get(code)))
                .write(facts.stream().flatMap(RegionGraph::regions).toList(), out);
        factGraph(IRIS).write(ARTICLE, facts, out);
    }

    static DatasetGraph dataset(List<Fact> facts) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        write(facts, StreamRDFLib.dataset(dataset));
        return dataset;
    }

    /** An article whose title is the first line; each stop ends a sentence, and a line break inside one is joined. */
    static Article article(String name, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '。' || (sentences.isEmpty() && text.charAt(i) == '\n')) {
                sentences.add(sentence(text, start, i + 1));
                start = i + 1;
            }
        }
        Section section = new Section(null, List.of(new Paragraph(sentences.subList(1, sentences.size()))));
        Source source = new Source(name, text);
        LocalDate date = LocalDate.of(2025, 9, 1);
        return new Article(source, 1, 0, text.length(), null, sentences.get(0), date, List.of(section));
    }

    static Evidence evidence(Article article, String words) {
        return article.sentences()
                .filter(sentence -> sentence.text().toString().contains(words))
                .map(sentence -> {
                    int start = sentence.text().toString().indexOf(words);
                    return Evidence.of(article, sentence, start, start + words.length());
                })
                .findFirst()
                .orElseThrow();
    }

    private static Sentence sentence(String text, int start, int end) {
        int[] positions =
                IntStream.range(start, end).filter(i -> text.charAt(i) != '\n').toArray();
        StringBuilder joined = new StringBuilder();
        IntStream.of(positions).forEach(i -> joined.append(text.charAt(i)));
        return new Sentence(new MappedText(joined.toString(), positions));
    }

    private static Concept concept(String path, String label) {
        return new Concept(Iris.DEFAULT_BASE + path, label, List.of(), List.of(), List.of(), null, null, null, false);
    }

    private static Region region(String code, String name, Region.Type type, String parent) {
        return new Region(code, name, List.of(name.substring(0, 2)), type, parent, code.equals("990121"), 29.5, 105.25);
    }
}
