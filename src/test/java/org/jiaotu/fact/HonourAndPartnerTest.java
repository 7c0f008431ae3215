package org.jiaotu.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.Source;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Vocabularies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences of an article about 汉中市, and what they tell. An honour is {@code title | region | institution | level}, a partnership
 * {@code region + partner}, a document {@code 《title》}; an empty expectation stands for nothing.
 */
class HonourAndPartnerTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.of(Vocabularies.bundled(), Gazetteer.bundled());

    private static final String HONOURS = """
            城固县、洋县先后获评国家学前教育普及普惠县，勉县顺利通过省级评估。
              国家学前教育普及普惠县 | 城固县 | - | NATIONAL
              国家学前教育普及普惠县 | 洋县 | - | NATIONAL
              国家学前教育普及普惠县省级评估 | 勉县 | - | PROVINCIAL
            截至目前，全市已有汉台区、勉县等8个县(区)通过国家义务教育基本均衡发展县评估。
              国家义务教育基本均衡发展县 | 汉台区 | - | NATIONAL
              国家义务教育基本均衡发展县 | 勉县 | - | NATIONAL
            南郑区学前教育普及普惠工作通过省级验收。
              学前教育普及普惠工作省级验收 | 南郑区 | - | PROVINCIAL
            我市先后被教育部列为全国中小学科学教育实验区、国家智慧教育平台应用试点城市。
              全国中小学科学教育实验区 | 汉中市 | - | NATIONAL
              国家智慧教育平台应用试点城市 | 汉中市 | - | NATIONAL
            略阳县荣获“省级平安校园示范县”“全省教育先进县”等称号。
              省级平安校园示范县 | 略阳县 | - | PROVINCIAL
              全省教育先进县 | 略阳县 | - | PROVINCIAL
            洋县、西乡县分别获评省级教育强县、全国校园阅读先进县。
              省级教育强县 | 洋县 | - | PROVINCIAL
              全国校园阅读先进县 | 西乡县 | - | NATIONAL
            汉中职业技术学院入选国家“双高计划”建设单位，留坝县中学获评陕西省示范高中。
              国家双高计划建设单位 | 汉中市 | 汉中职业技术学院 | NATIONAL
              陕西省示范高中 | 留坝县 | 留坝县中学 | PROVINCIAL
            作为全国青少年校园足球试点县，佛坪县开足体育课。
              全国青少年校园足球试点县 | 佛坪县 | - | NATIONAL
            城固县被省政府授予“教育强县”称号。
              教育强县 | 城固县 | - | PROVINCIAL
            汉台区入选教育部公布的首批国家级信息化教学实验区。
              首批国家级信息化教学实验区 | 汉台区 | - | NATIONAL
            我市承担国家级“人工智能+教育”试点任务。
              国家级人工智能+教育试点 | 汉中市 | - | NATIONAL
            我市成为全国三个产教融合试点城市之一。
              全国产教融合试点城市 | 汉中市 | - | NATIONAL
            勉县获批创建国家级农村职业教育和成人教育示范县。
              国家级农村职业教育和成人教育示范县 | 勉县 | - | NATIONAL
            全市4所学校获评全国文明校园。
            西乡县创建省级示范幼儿园6所。
            洋县接受省级督导评估。
            我市教育督导工作经验获全国推广。
            宁强县尚未通过省级教育强县评估。
            """;

    private static final String PARTNERS = """
            我市与江苏省南通市深化苏陕协作，互派教师60名。
              汉中市 + 南通市
            略阳县与南通市海门区结对，建立教研共同体。
              略阳县 + 海门区
            镇巴县与南通市通州区、留坝县与南通市如东县分别结对。
              镇巴县 + 通州区
              留坝县 + 如东县
            上海市嘉定区、宝山区选派教师45名到西乡县支教。
              汉中市 + 上海市嘉定区
              汉中市 + 上海市宝山区
            南通援汉教师团队38人到岗。
              汉中市 + 南通市
            争取南通市协作资金2600万元，用于改善办学条件。
              汉中市 + 南通市
            同陕师大、华东师大等高校签订三年培训协议。
              汉中市 + 陕西师范大学
              汉中市 + 华东师范大学
            清华大学附属中学与我市合作办学。
              汉中市 + 清华大学附属中学
            市教育局与国内一家软件公司签约。
              汉中市 + 国内一家软件公司
            与韩国釜山市缔结友好关系。
              汉中市 + 釜山市
            我市高校与英国林肯大学合办专业。
              汉中市 + 林肯大学
            汉中职业技术学院与比亚迪公司共建产业学院。
            选派50名校长赴上海市跟岗学习。
            我市高考成绩高于西安市。
            与省内外高校合作培养教师。
            建成汉源职业学院，组建幼儿园教育集团。
            """;

    private static final String DOCUMENTS = """
            全面落实《中小学教师减负若干措施》。
              《中小学教师减负若干措施》
            我市印发《汉中市教育提升行动计划(2023—2026年)》，明确8项任务。
              《汉中市教育提升行动计划(2023—2026年)》
            出台校外培训机构治理工作方案。
              《校外培训机构治理工作方案》
            学生排演话剧《江畔灯火》。
            """;

    @TestFactory
    Stream<DynamicTest> honours() {
        return cases(HONOURS, Recognition.class);
    }

    @TestFactory
    Stream<DynamicTest> partnerships() {
        return cases(PARTNERS, Partnership.class);
    }

    @TestFactory
    Stream<DynamicTest> documents() {
        return cases(DOCUMENTS, Policy.class);
    }

    /** A sentence stands at the edge, what it tells is indented below it. */
    private static Stream<DynamicTest> cases(String table, Class<? extends Fact> kind) {
        return Stream.of(table.split("\n(?! )")).map(row -> {
            String sentence = row.lines().findFirst().orElseThrow();
            String expected = row.lines().skip(1).map(String::strip).collect(joining("\n"));
            return DynamicTest.dynamicTest(
                    sentence, () -> assertThat(told(sentence, kind)).isEqualTo(expected));
        });
    }

    private static String told(String sentence, Class<? extends Fact> kind) {
        String text = "汉中市教育事业发展综述\n(2025年9月10日)\n" + sentence + "\n";
        return new ArticleReader()
                .read(new Source("test", text)).stream()
                        .flatMap(article -> EXTRACTOR.extract(article).stream())
                        .filter(kind::isInstance)
                        .map(HonourAndPartnerTest::line)
                        .collect(joining("\n"));
    }

    private static String line(Fact fact) {
        if (fact instanceof Recognition honour) {
            String holder = honour.subject() == null ? "-" : honour.subject();
            return honour.title() + " | " + honour.region().name() + " | " + holder + " | " + honour.level();
        }
        if (fact instanceof Partnership partnership) {
            return partnership.region().name() + " + " + partnership.partner();
        }
        return "《" + ((Policy) fact).title() + "》";
    }
}
