package org.jiaotu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, and the names of the programmes run in them. */
class ProgrammeExtractorTest {
    private static String names(String text) {
        return String.join(
                " | ",
                ProgrammeTexts.read(Programme.class, text).stream()
                        .map(Programme::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "全市实施“青禾育苗”工程。, 青禾育苗工程",
        "全市深化“乡管校用”改革。, 乡管校用",
        "打造“山水润心”德育品牌。, 山水润心",
        "建立“5+3”工作体系。, 5+3工作体系",
        "开展“暖阳”送教下乡。, 暖阳送教下乡",
        "组建“大片区”联盟。, 大片区联盟",
        "扩大“早读”服务试点。我市的“早读”服务很受欢迎。, 早读服务试点",
    })
    void aQuoteWithAVerbOrAWordForIt(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "“瓯江云课堂”让山里孩子听上好课。, 瓯江云课堂",
        "“一乡一园”覆盖率稳步上升。, 一乡一园",
        "教师“跟班轮训”常态开展。, 跟班轮训",
    })
    void aQuoteThatNamesByItsOwnWords(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "努力当好区域发展的“桥头堡”。",
                "解决群众关注的“入园有点难”问题。",
                "出台“教师减负20条”。",
                "建成“青瓷学院”。",
                "我们都要做“四有好老师”。",
            })
    void aQuoteThatNamesNone(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全面推进集团化办学。, 集团化办学",
        "控辍保学成效明显。, 控辍保学",
        "落实“双减”政策。, 双减",
        "松阳县全面推行县管校聘。, 县管校聘",
    })
    void aNameKnownAcrossTheCountry(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "劳动教育、家庭教育同步加强。",
                "松阳县被认定为全国义务教育优质均衡先行创建县。",
                "全市有12个清廉学校建设示范校。",
                "云和县获评省级校长职级制试点县。",
            })
    void anEverydayWordOrATitleHeld(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全市启动山区教育振兴三年行动。, 山区教育振兴三年行动",
        "推进乱收费和乱摊派问题集中整治。, 乱收费和乱摊派问题集中整治",
        "去年，山区教师素质提升工程培训教师3000人次。, 山区教师素质提升工程",
    })
    void aNameWithoutQuotes(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不断完善学校管理运行机制。", "不断深化教育教学改革。", "积极支持各类民生实事。"})
    void nothingNamed(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void aProgrammeIsOneFactForEachRegion() {
        assertThat(ProgrammeTexts.read(Programme.class, "全市实施“青禾”工程。今年又深化“青禾”工程。"))
                .singleElement()
                .satisfies(programme -> assertThat(programme.region().name()).isEqualTo("丽水市"));
    }

    @Test
    void aNameWithTheWordForWhatItIsHasTheConceptOfTheName() {
        assertThat(ProgrammeTexts.read(Programme.class, "全市推动集团化办学模式。"))
                .singleElement()
                .satisfies(
                        programme -> assertThat(programme.concept().prefLabel()).isEqualTo("集团化办学"));
    }
}
