package org.jiaotu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabulariesTest {
    private static final Vocabularies BUNDLED = Vocabularies.bundled();
    private static final Model MODEL = ModelFactory.createModelForGraph(BUNDLED.graph());

    @TempDir
    private Path folder;

    private static Vocabulary vocabulary(String name) {
        return switch (name) {
            case "indicator" -> BUNDLED.indicators();
            case "programme" -> BUNDLED.programmes();
            case "unit" -> BUNDLED.units();
            case "honour" -> BUNDLED.honours();
            case "level" -> BUNDLED.levels();
            default -> BUNDLED.stages();
        };
    }

    @ParameterizedTest
    @CsvSource({"indicator, 400", "programme, 200", "unit, 190", "honour, 100", "level, 5", "stage, 18"})
    void bringsEnoughConcepts(String name, int atLeast) {
        assertThat(vocabulary(name).name()).isEqualTo(name);
        assertThat(vocabulary(name).concepts()).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            indicator, 普惠率,             普惠性幼儿园覆盖率,          %
            indicator, 普惠园覆盖率,        普惠性幼儿园覆盖率,          %
            indicator, 毛入园率,           学前三年毛入园率,            %
            indicator, 义务教育巩固率,      九年义务教育巩固率,          %
            indicator, 双师型教师比例,      “双师型”教师占比,           %
            indicator, 新增公办园学位,      新增学前教育学位,            个
            indicator, 随班就读,           随班就读学生,               人
            indicator, 公共财政教育支出,    一般公共预算教育经费,         元
            indicator, 省级名师,           省级教学名师,               人
            """)
    void knowsIndicators(String name, String label, String prefLabel, String unit) {
        Concept concept = vocabulary(name).labelled(label).orElseThrow();
        assertThat(concept.prefLabel()).isEqualTo(prefLabel);
        assertThat(concept.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            programme, 区管校聘,             县管校聘,                reform,        false
            programme, “双减”政策,           双减,                    policy,        false
            programme, 银龄计划,             银龄讲学计划,              project,       false
            programme, 行走思政课,           行走的思政课,              brand,         false
            programme, 利剑护蕾专项行动,      利剑护蕾,                 campaign,      false
            programme, “名校+”,             名校办分校,               model,         false
            programme, 办人民满意的教育,      办好人民满意的教育,         policy,        true
            honour,    国家义务教育优质均衡发展区, 国家义务教育优质均衡发展县, national,      false
            honour,    自治区示范性幼儿园,    省级示范性幼儿园,          provincial,    false
            unit,      ％,                  %,                       percent,       false
            unit,      个百分点,             百分点,                   percent,       false
            unit,      ㎡,                  平方米,                   area,          false
            unit,      元,                  元,                      money,         false
            unit,      人次,                人次,                    people,        false
            unit,      台（套）,             台,                      classifier,    false
            level,     “国字号”,            国家级,                   ,              false
            stage,     幼儿园,              学前教育,                 ,              false
            """)
    void knowsWhatSortItIs(String name, String label, String prefLabel, String category, boolean slogan) {
        Concept concept = vocabulary(name).labelled(label).orElseThrow();
        assertThat(concept.prefLabel()).isEqualTo(prefLabel);
        assertThat(concept.category()).isEqualTo(category);
        assertThat(concept.slogan()).isEqualTo(slogan);
    }

    @ParameterizedTest
    @CsvSource({"indicator, 万元", "unit, 万平方米", "unit, 亿元", "programme, 食堂", "honour, 幼儿园", "stage, 双减"})
    void knowsNothingOf(String name, String label) {
        assertThat(vocabulary(name).labelled(label)).isEmpty();
    }

    @Test
    void findsConceptsByIri() {
        Concept concept = BUNDLED.programmes()
                .byIri("https://w3id.org/jiaotu/id/programme/xian-guan-xiao-pin")
                .orElseThrow();
        assertThat(concept.prefLabel()).isEqualTo("县管校聘");
        assertThat(concept.broader()).containsExactly("https://w3id.org/jiaotu/id/programme/jiao-shi-dui-wu-lei");
    }

    @Test
    void givesLabelsToMatchNormalised() {
        assertThat(BUNDLED.programmes().labels())
                .contains("区管校聘", "名校+")
                .allMatch(label -> label.equals(Labels.normal(label)));
    }

    @Test
    void describesEverySchemeInBothLanguages() {
        List<Resource> schemes =
                MODEL.listResourcesWithProperty(RDF.type, SKOS.ConceptScheme).toList();
        assertThat(schemes).hasSize(6).allSatisfy(scheme -> {
            assertThat(scheme.getProperty(DCTerms.title, "zh")).isNotNull();
            assertThat(scheme.getProperty(DCTerms.title, "en")).isNotNull();
            assertThat(scheme.getProperty(DCTerms.description, "zh")).isNotNull();
            assertThat(scheme.getProperty(DCTerms.description, "en")).isNotNull();
        });
    }

    @Test
    void namesEveryConceptInEnglishAndTiesItToTheTree() {
        List<Resource> concepts =
                MODEL.listResourcesWithProperty(RDF.type, SKOS.Concept).toList();
        assertThat(concepts).allSatisfy(concept -> {
            assertThat(concept.listProperties(SKOS.prefLabel, "en").toList()).hasSize(1);
            assertThat(concept.hasProperty(SKOS.broader)).isNotEqualTo(concept.hasProperty(SKOS.topConceptOf));
        });
    }

    @Test
    void definesInBothLanguagesOrInNone() {
        assertThat(MODEL.listSubjectsWithProperty(SKOS.definition).toList())
                .allSatisfy(concept -> assertThat(MODEL.listObjectsOfProperty(concept, SKOS.definition)
                                .mapWith(definition -> definition.asLiteral().getLanguage())
                                .toList())
                        .containsExactlyInAnyOrder("zh", "en"));
    }

    @Test
    void tellsWhatAMatchIsCalledThere() {
        List<RDFNode> matched = Stream.of(SKOS.exactMatch, SKOS.closeMatch)
                .flatMap(property -> MODEL.listObjectsOfProperty(property).toList().stream())
                .toList();
        assertThat(matched).hasSizeGreaterThan(30).allSatisfy(there -> assertThat(
                        MODEL.contains(there.asResource(), RDFS.label))
                .as(there.toString())
                .isTrue());
    }

    @Test
    void learnsTheUsersConceptsAndLabels() throws IOException {
        Files.writeString(folder.resolve("more.ttl"), """
                @prefix programme: <https://w3id.org/jiaotu/id/programme/> .
                @prefix scheme: <https://w3id.org/jiaotu/id/scheme/> .
                @prefix jt: <https://w3id.org/jiaotu/ontology#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

                programme:yun-fan a skos:Concept ;
                    skos:inScheme scheme:programme ;
                    skos:prefLabel "云帆启航计划"@zh ;
                    jt:programmeClass jt:Project .

                programme:xian-guan-xiao-pin skos:altLabel "镇管校聘"@zh .
                """);
        Vocabulary programmes = Vocabularies.bundledAnd(List.of(folder)).programmes();
        assertThat(programmes.labelled("“云帆启航计划”")).map(Concept::category).contains("project");
        assertThat(programmes.labelled("镇管校聘")).map(Concept::prefLabel).contains("县管校聘");
    }
}
