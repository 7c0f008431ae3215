package org.jiaotu.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiaotu.document.UserException;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs, and the programme of each figure in them: {@code -} for none. */
class OutcomeLinksTest {
    private static String links(String text) {
        return ProgrammeTexts.read(Observation.class, text).stream()
                .map(observation -> observation.programme() == null ? "-" : observation.programme())
                .collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "实施“青禾育苗”工程，返聘退休教师24名。, 青禾育苗工程",
        "“青禾育苗”工程投入资金300万元，40所学校完成改造。, 青禾育苗工程 青禾育苗工程",
        "推广“三个课堂”，建成名师工作室35个、云上学校12所。, 三个课堂 三个课堂",
    })
    void whatRunsEarlierInTheSentence(String text, String expected) {
        assertThat(links(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "推动9所村小纳入集团化办学。, 集团化办学",
        "5个“双减”典型案例被推广。, 双减",
        "建立“三名”管理体系；培养市级“三名”人才48人。, 三名管理体系",
    })
    void whatIsNamedAtTheFigure(String text, String expected) {
        assertThat(links(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "实施“青禾育苗”工程；新建学校8所。, -",
        "实施“青禾育苗”工程，同时新建学校8所。, -",
        "成立“青禾育苗”联盟，培训教师80人。, -",
        "实施“青禾育苗”“春雨润物”工程，培训教师80人。, -",
        "实施“青禾育苗”工程，九年义务教育巩固率达99%。, -",
        "“青禾育苗”基地建成30个，评出名师19名。, -  -",
    })
    void whatSomethingElseBreaksOff(String text, String expected) {
        assertThat(links(text).split(" +")).containsExactly(expected.split(" +"));
    }

    @ParameterizedTest
    @CsvSource({
        "建成“技能丽水”项目254个，覆盖学校30所，同比增长8%。, 技能丽水项目 技能丽水项目 技能丽水项目",
        "我市打出“撤小并弱”组合拳。近年来整合小规模学校50所。, 撤小并弱",
    })
    void whatGoesOnAboutIt(String text, String expected) {
        assertThat(links(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "兑现《丽水市名师奖励办法》，发放奖金300万元。, 丽水市名师奖励办法",
        "出台《丽水市山区教师关爱办法》，明确每人每月补助500元。, 丽水市山区教师关爱办法",
        "出台《丽水市山区教师关爱办法》，新建教师宿舍500套。, 丽水市山区教师关爱办法",
        "出台《丽水市山区教师关爱办法》，同时新建教师宿舍500套。, -",
    })
    void aDocumentCarriedOut(String text, String expected) {
        assertThat(links(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "落实“双减”政策。学科类机构压减率为95%。, 双减",
        "学科类机构压减率为95%。, -",
    })
    void whatANationalPolicyIsKnownToBeMeasuredBy(String text, String expected) {
        assertThat(links(text)).isEqualTo(expected);
    }

    @Test
    void aLinkSaysWhy() {
        assertThat(ProgrammeTexts.read(Observation.class, "推动9所村小纳入集团化办学。"))
                .singleElement()
                .satisfies(observation -> assertThat(observation.derivation().steps())
                        .contains(new Derivation.Step("programme", "named behind the figure (named-behind)")));
    }

    @Test
    void aProgrammeWithoutOutcomesIsAMistakeInTheFile() {
        assertThatThrownBy(() -> new KnownOutcomes(WordFile.parse("outcomes.txt", "双减\n")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("outcomes.txt:1");
    }
}
