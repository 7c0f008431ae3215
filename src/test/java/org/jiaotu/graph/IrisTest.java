package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.apache.jena.irix.IRIx;
import org.jiaotu.document.UserException;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private static final String ID = "https://w3id.org/jiaotu/id/";
    private final Iris iris = new Iris(chinese -> chinese.replace("蓝青工程", "lan-qing-gong-cheng"));

    @Test
    void thingsHaveReadableIris() {
        assertThat(iris.region(Sample.CITY)).hasToString(ID + "region/990100");
        assertThat(iris.concept(Sample.POST)).hasToString(ID + "programme/xian-guan-xiao-pin");
        assertThat(iris.programme("蓝青工程").toString()).matches(ID + "programme/lan-qing-gong-cheng\\.[0-9a-f]{6}");
        assertThat(iris.period(Period.of(Year.of(2024)))).hasToString(ID + "period/2024");
        assertThat(iris.period(new Period(Year.of(2021), LocalDate.of(2025, 9, 11))))
                .hasToString(ID + "period/2021--2025-09-11");
        assertThat(iris.article(Sample.ARTICLE)).hasToString(ID + "article/jishi/1");
    }

    @Test
    void whatIsNotKnownHasAName() {
        assertThat(iris.region((Region) null)).isEqualTo(Jt.UNKNOWN_REGION);
        assertThat(iris.period(null)).isEqualTo(Jt.UNKNOWN_PERIOD);
    }

    @Test
    void namesThatSoundAlikeStayApart() {
        Iris deaf = new Iris(chinese -> "ma");
        assertThat(deaf.programme("妈")).isNotEqualTo(deaf.programme("马"));
        assertThat(deaf.programme("马")).isEqualTo(deaf.programme(" 马 "));
    }

    @Test
    void aSchoolIsToldApartByItsRegion() {
        assertThat(iris.organisation("第一中学", Sample.CITY)).isNotEqualTo(iris.organisation("第一中学", Sample.COUNTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain-name_1",
                "2024 综述",
                "2024　综述",
                "..",
                ".",
                "a/b",
                "a%2Fb",
                "a\"b",
                "a'b",
                "<b>",
                "ab😀",
                "😀",
                "é",
                "e\u0301",
                "A",
                "a",
                "",
                " ",
                "a b",
                "a  b",
                "a#b",
                "a?b",
                "a\\b",
                "a\nb",
                "x.ab12cd34ef",
                "CON"
            })
    void documentNamesOfAnySortGiveIris(String name) {
        String iri = iris.article(Sample.article(name, Sample.TEXT)).getURI();
        assertThat(iri).matches(ID + "article/[A-Za-z0-9_.-]+/1").doesNotContain("..");
        assertThat(IRIx.create(iri).hasViolations()).isFalse();
    }

    @Test
    void differentDocumentNamesNeverMeet() {
        List<String> names = List.of(
                "综述",
                "综 述",
                " 综述",
                "综述.",
                "zong-shu",
                "..",
                ".",
                "",
                "é",
                "e\u0301",
                "A",
                "a",
                "a b",
                "a-b",
                "a%20b",
                "a_b",
                "x",
                "x-",
                "-x",
                "a".repeat(81),
                "a".repeat(82));
        assertThat(names.stream()
                        .map(name ->
                                iris.article(Sample.article(name, Sample.TEXT)).getURI())
                        .distinct())
                .hasSameSizeAs(names);
    }

    @Test
    void theBaseCanBeChanged() {
        Iris ours = new Iris("https://data.example.org/edu/", Sample.ROMANISER);
        assertThat(ours.concept(Sample.POST)).hasToString("https://data.example.org/edu/programme/xian-guan-xiao-pin");
        assertThat(ours.graph("vocabulary")).hasToString("https://data.example.org/edu/graph/vocabulary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data",
                "https://data.example.org/edu",
                "https://例子.cn/",
                "ftp://a/",
                "https://a b/",
                "https://a/#/"
            })
    void aBaseThatIsNoneIsRefused(String base) {
        assertThatThrownBy(() -> new Iris(base, Sample.ROMANISER))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("give an ASCII http(s) address");
    }
}
