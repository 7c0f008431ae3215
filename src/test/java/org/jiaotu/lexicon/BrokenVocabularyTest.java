package org.jiaotu.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenVocabularyTest {
    /** Six lines, so that a case's own first line is line 7. */
    private static final String PREFIXES = """
            @prefix programme: <https://w3id.org/jiaotu/id/programme/> .
            @prefix indicator: <https://w3id.org/jiaotu/id/indicator/> .
            @prefix unit: <https://w3id.org/jiaotu/id/unit/> .
            @prefix scheme: <https://w3id.org/jiaotu/id/scheme/> .
            @prefix jt: <https://w3id.org/jiaotu/ontology#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private static final String SCHEMES = "give it one skos:inScheme of "
            + "https://w3id.org/jiaotu/id/scheme/{indicator,programme,unit,honour,level,stage}";

    @TempDir
    private Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("""
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh
                            skos:inScheme scheme:programme .
                        """, ":9: Triples not terminated by DOT; correct the Turtle"),
                Arguments.of("""
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "Sails"@en ;
                            skos:inScheme scheme:programme .
                        """, ":7: programme/yun-fan has no Chinese skos:prefLabel; add one, tagged @zh"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh , "云帆行动"@zh ;
                            skos:inScheme scheme:programme .
                        """,
                        ":7: programme/yun-fan has 2 Chinese skos:prefLabels, 云帆行动 and 云帆计划;"
                                + " keep one and make the others skos:altLabel"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:altLabel "破浪行动"@zh ;
                            skos:inScheme scheme:programme .

                        programme:po-lang a skos:Concept ;
                            skos:prefLabel "“破浪”行动"@zh ;
                            skos:inScheme scheme:programme .
                        """,
                        ":13: programme/po-lang has the label “破浪”行动, which programme/yun-fan (FILE:9) has too;"
                                + " give it to one of them"),
                Arguments.of("""
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:inScheme scheme:plan .
                        """, ":9: programme/yun-fan is in the unknown scheme scheme/plan; " + SCHEMES),
                Arguments.of("""
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh .
                        """, ":7: programme/yun-fan is in 0 schemes; " + SCHEMES),
                Arguments.of(
                        """
                        indicator:deng-ta a skos:Concept ;
                            skos:prefLabel "灯塔"@zh ;
                            skos:inScheme scheme:indicator ;
                            jt:usualUnit "爿" .
                        """,
                        ":10: indicator/deng-ta has the unknown jt:usualUnit 爿; use a label of a unit in the unit scheme"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:inScheme scheme:programme ;
                            jt:programmeClass jt:Dream .
                        """,
                        ":10: programme/yun-fan has the unknown jt:programmeClass jt:Dream; use a value of"
                                + " jt:Reform, jt:Project, jt:Model, jt:PolicyProgramme, jt:Brand, jt:Campaign"),
                Arguments.of(
                        """
                        unit:pan a skos:Concept ;
                            skos:prefLabel "爿"@zh ;
                            skos:inScheme scheme:unit ;
                            jt:unitKind "shop" .
                        """,
                        ":10: unit/pan has the unknown jt:unitKind shop; use a value of money, people,"
                                + " organisation, place, classifier, occasion, document, percent, points, ratio, rank, area, length,"
                                + " mass, volume, energy, data, time"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:inScheme scheme:programme ;
                            jt:sort jt:Project .
                        """,
                        ":10: programme/yun-fan has the unknown property jt:sort; use one of jt:programmeClass,"
                                + " jt:slogan, jt:level, jt:usualUnit, jt:unitKind, jt:factor, jt:baseUnit"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:exactMatch <http://example.org/plan> ;
                            skos:closeMatch programme:hai ;
                            skos:inScheme scheme:programme .
                        """,
                        ":10: programme/yun-fan has the unknown skos:closeMatch programme/hai;"
                                + " use a concept, or the IRI of one elsewhere"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:exactMatch "县管校聘" ;
                            skos:inScheme scheme:programme .
                        """,
                        ":9: programme/yun-fan has the unknown skos:exactMatch 县管校聘;"
                                + " use a concept, or the IRI of one elsewhere"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:broader programme:hai ;
                            skos:inScheme scheme:programme .
                        """,
                        ":9: programme/yun-fan has the broader concept programme/hai, which is no programme;"
                                + " correct its IRI or add it"),
                Arguments.of(
                        """
                        programme:yun-fan a skos:Concept ;
                            skos:prefLabel "云帆计划"@zh ;
                            skos:broader programme:po-lang ;
                            skos:inScheme scheme:programme .

                        programme:po-lang a skos:Concept ;
                            skos:prefLabel "破浪行动"@zh ;
                            skos:broader programme:yun-fan ;
                            skos:inScheme scheme:programme .
                        """,
                        ":12: programme/po-lang is its own broader concept: programme/po-lang < programme/yun-fan"
                                + " < programme/po-lang; remove one skos:broader"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedWithItsPlace(String turtle, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.ttl"), PREFIXES + turtle);
        assertThatThrownBy(() -> Vocabularies.bundledAnd(List.of(file)))
                .isInstanceOf(UserException.class)
                .hasMessage(file + message.replace("FILE", file.toString()));
    }

    @Test
    void blamesTheUsersFileForALabelThatIsTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("taken.ttl"), PREFIXES + """
                programme:a-xian-guan a skos:Concept ;
                    skos:prefLabel "区管校聘"@zh ;
                    skos:inScheme scheme:programme .
                """);
        assertThatThrownBy(() -> Vocabularies.bundledAnd(List.of(file)))
                .isInstanceOf(UserException.class)
                .hasMessageMatching("\\Q" + file + "\\E:8: programme/a-xian-guan has the label 区管校聘, which "
                        + "programme/xian-guan-xiao-pin \\(data/vocabulary/programmes.ttl:\\d+\\) has too; "
                        + "give it to one of them");
    }

    @Test
    void isToldFromAFileThatIsNotThere() {
        Path file = folder.resolve("none.ttl");
        assertThatThrownBy(() -> Vocabularies.bundledAnd(List.of(file)))
                .isInstanceOf(UserException.class)
                .hasMessage(file + ": there is no such vocabulary; give a .ttl file or a folder of them");
    }

    @Test
    void isToldFromAFileInAnotherEncoding() throws IOException {
        Path file = Files.write(folder.resolve("gbk.ttl"), new byte[] {(byte) 0xd4, (byte) 0xc6, (byte) 0xb7});
        assertThatThrownBy(() -> Vocabularies.bundledAnd(List.of(file)))
                .isInstanceOf(UserException.class)
                .hasMessage(file + ": is not UTF-8; save it in UTF-8");
    }
}
