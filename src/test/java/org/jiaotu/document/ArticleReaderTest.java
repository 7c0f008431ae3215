package org.jiaotu.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts, and the articles they are read as: an article opens with {@code headline | title | date}, a heading with
 * {@code #}, a paragraph with {@code -}; sentences are parted by a slash.
 */
class ArticleReaderTest {
    private static final ArticleReader READER = new ArticleReader();

    private record Case(String name, String text, String expected) {}

    private static final List<Case> CASES = List.of(
            new Case("two title lines and a date", """
                    东风催新叶春雨润青禾
                    青禾市教育事业发展综述
                    (2025年9月11日)
                    全市有学校12所。招生500人。
                    一、固本强基
                    新建校舍3栋。
                    """, """
                    东风催新叶春雨润青禾 | 青禾市教育事业发展综述 | 2025-09-11
                    - 全市有学校12所。/招生500人。
                    # 一、固本强基
                    - 新建校舍3栋。
                    """),
            new Case("a subtitle that says what it is about", """
                    一江清水育新苗
                    ——白石县义务教育发展纪实

                    发布时间：2024-03-05 来源：白石日报 浏览次数：18
                    字号：大 中 小

                    县里的学校变了。
                    """, """
                    一江清水育新苗 | 白石县义务教育发展纪实 | 2024-03-05
                    - 县里的学校变了。
                    """),
            new Case("the organisation under the title", """
                    白石县2023年教育工作总结
                    白石县教育局
                    2024年1月8日
                    全年招生800人。
                    """, """
                    null | 白石县2023年教育工作总结 | 2024-01-08
                    - 全年招生800人。
                    """),
            new Case("no date line, but a year in the title", """
                    白石县2023年教育工作总结
                    全年招生800人。
                    """, """
                    null | 白石县2023年教育工作总结 | 2023-12-31
                    - 全年招生800人。
                    """),
            new Case("signed and dated at the end", """
                    白石县教育工作情况
                    一、总体情况
                    全年招生800人。
                    白石县教育局
                    2024年1月8日
                    """, """
                    null | 白石县教育工作情况 | 2024-01-08
                    # 一、总体情况
                    - 全年招生800人。
                    """),
            new Case("neither title nor date", "全年招生800人。", """
                    null | null | null
                    - 全年招生800人。
                    """),
            new Case("Markdown with front matter", """
                    ---
                    title: "白石县教育综述"
                    date: 2025-02-03
                    ---
                    # 概览

                    全县有**12**所学校，
                    其中小学8所。

                    ## 学前教育
                    - 公办园5所；
                    - 民办园3所。
                    """, """
                    概览 | 白石县教育综述 | 2025-02-03
                    - 全县有12所学校，其中小学8所。
                    # 学前教育
                    - 公办园5所；
                    - 民办园3所。
                    """),
            new Case("Markdown titles", """
                    # 白石县教育综述
                    2025年2月3日
                    ## 一、学前教育
                    公办园5所。
                    """, """
                    null | 白石县教育综述 | 2025-02-03
                    # 一、学前教育
                    - 公办园5所。
                    """),
            new Case("all kinds of headings", """
                    白石县教育综述
                    (2025年2月3日)
                    导语在此。
                    一、强基础
                    （一）建校舍
                    建了3栋。
                    1.修操场
                    修了2个。
                    （2）买器材。全年花费5万元。
                    1.1 修跑道
                    修了1条。
                    第三部分 展望
                    未来可期。
                    办好暖心食堂
                    吃出“热乎、放心”滋味
                    会议开了4次。
                    “社团”开门
                    社团有39个。
                    """, """
                    null | 白石县教育综述 | 2025-02-03
                    - 导语在此。
                    # 一、强基础
                    # (一)建校舍
                    - 建了3栋。
                    # 1.修操场
                    - 修了2个。
                    - (2)买器材。/全年花费5万元。
                    # 1.1修跑道
                    - 修了1条。
                    # 第三部分展望
                    - 未来可期。
                    # 办好暖心食堂吃出“热乎、放心”滋味
                    - 会议开了4次。
                    # “社团”开门
                    - 社团有39个。
                    """),
            new Case("no heading swallows a figure", """
                    白石县教育综述
                    (2025年2月3日)
                    开篇。
                    毛入园率94.5%
                    1.新建学校2所；
                    2.改建学校3所。
                    全县教职工1200人，其中教师900人；
                    在校学生9000人；
                    """, """
                    null | 白石县教育综述 | 2025-02-03
                    - 开篇。
                    - 毛入园率94.5%
                    - 1.新建学校2所；
                    - 2.改建学校3所。
                    - 全县教职工1200人，其中教师900人；
                    - 在校学生9000人；
                    """),
            new Case("lines broken where a page ended", """
                    白石县教育综述
                    (2025年2月3日)
                    去年冬天，全县清点校车线路，山区站
                    点增设9%。老司机们带着徒弟跑
                    - 3 -
                    夜间线路，每年乘车学生15
                    00余人，增加
                    1.25万人次。
                    操场边，他放下“哨子”，

                    数起人头。
                    结尾没有句号，只有逗号的一段话
                    二、下一节
                    正文。
                    """, """
                    null | 白石县教育综述 | 2025-02-03
                    - 去年冬天，全县清点校车线路，山区站点增设9%。/老司机们带着徒弟跑夜间线路，每年乘车学生1500余人，增加1.25万人次。
                    - 操场边，他放下“哨子”，数起人头。
                    # 结尾没有句号，只有逗号的一段话
                    # 二、下一节
                    - 正文。
                    """),
            new Case("every line broken at the margin", """
                    白石县教育综述
                    (2025年2月3日)
                    　　近年来，白石县把教育摆在优先位置，新建改建学
                    校二十所，新增学位三千个，城乡孩子都能就近入学。
                    课后服务覆盖所有学校，参与学生占九成以上，家长们
                    都说好。
                    　　全县建成教育集团五个，带动薄弱学校一十六所，
                    教师交流轮岗二百人次，其中骨干教师八十人次，比上
                    年多一成。
                    　　一、学前教育
                    　　全县开进山村的流动图书车达到六十辆，借书人数达
                    到九千。
                    """, """
                    null | 白石县教育综述 | 2025-02-03
                    - 近年来，白石县把教育摆在优先位置，新建改建学校二十所，新增学位三千个，城乡孩子都能就近入学。/课后服务覆盖所有学校，参与学生占九成以上，家长们都说好。
                    - 全县建成教育集团五个，带动薄弱学校一十六所，教师交流轮岗二百人次，其中骨干教师八十人次，比上年多一成。
                    # 一、学前教育
                    - 全县开进山村的流动图书车达到六十辆，借书人数达到九千。
                    """),
            new Case("a compilation with contents and a web page's tail", """
                    教育素材汇编
                    目 录
                    一、各地综述
                    1.青禾市教育综述1
                    2.白石县教育纪实……………5
                    二、各区综述
                    3.乌岭区校车开行综述12
                    东风催新叶
                    青禾市教育综述
                    (2025年9月11日)
                    全市有学校12所。
                    青禾市教育局
                    2025年9月12日
                    一江清水育新苗
                    白石县教育纪实
                    县里的学校变了。
                    责任编辑：某某
                    上一篇：无
                    乌岭区校车开行综述
                    （2025年9月9日）
                    教师有900人。
                    关闭薄弱校2所，
                    打印设备全部更新。
                    扫一扫看全文
                    本文标题：素材汇编
                    版权声明
                    未经同意，不得转载。
                    【打印】【关闭】
                    联系客服
                    """, """
                    东风催新叶 | 青禾市教育综述 | 2025-09-11
                    - 全市有学校12所。
                    一江清水育新苗 | 白石县教育纪实 | null
                    - 县里的学校变了。
                    null | 乌岭区校车开行综述 | 2025-09-09
                    - 教师有900人。
                    - 关闭薄弱校2所，打印设备全部更新。
                    """));

    @TestFactory
    Stream<DynamicTest> readsArticles() {
        return CASES.stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.name(), () -> assertThat(outline(c.text())).isEqualTo(c.expected())));
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameWhateverTheLineBreaks() {
        return CASES.stream().flatMap(c -> Stream.of("\r\n", "\r", "\u2028")
                .map(end -> DynamicTest.dynamicTest(
                        c.name(),
                        () -> assertThat(outline(c.text().replace("\n", end))).isEqualTo(c.expected()))));
    }

    @Test
    void countsLineBreaksAndByteOrderMarkInOffsets() {
        String text = "\uFEFF青禾市教育综述\r\n(2025年9月11日)\r\n有学校１２\r\n所，𠮷镇 1 所。后句。";
        Article article = READER.read(new Source("x", text)).get(0);

        assertThat(article.title().start()).isEqualTo(1);
        Sentence sentence = article.sentences().findFirst().orElseThrow();
        assertThat(sentence.text()).hasToString("有学校12所，𠮷镇1所。");
        assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo("有学校１２\r\n所，𠮷镇 1 所。");
        assertThat(text.charAt(sentence.text().sourceStart(5))).isEqualTo('所');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学",
                "学，",
                "学。",
                "《",
                "[",
                "](",
                "<a",
                "……",
                "。”",
                "一、",
                "1.校1\n",
                "学校\n",
                "学,\n",
                "综述\n2025年9月11日\n",
                "打印\n",
                "\"'",
                "**",
            })
    void staysQuickOnTextsThatNobodyWrites(String part) {
        String text = part.repeat(100_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> assertThat(READER.read(new Source("x", text)))
                .isNotEmpty());
    }

    private static String outline(String text) {
        return READER.read(new Source("x", text)).stream()
                .map(ArticleReaderTest::outline)
                .collect(joining());
    }

    private static String outline(Article article) {
        return text(article.headline()) + " | " + text(article.title()) + " | " + article.date() + "\n"
                + article.sections().stream().map(ArticleReaderTest::outline).collect(joining());
    }

    private static String outline(Section section) {
        String heading = section.heading() == null ? "" : "# " + text(section.heading()) + "\n";
        return heading
                + section.paragraphs().stream()
                        .map(p -> "- "
                                + p.sentences().stream()
                                        .map(ArticleReaderTest::text)
                                        .collect(joining("/")) + "\n")
                        .collect(joining());
    }

    private static String text(Sentence sentence) {
        return sentence == null ? null : sentence.text().toString();
    }

    /** What stands over the first of several articles is of none; all else is of one. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\f"})
    void theTextOfAnArticleGoesFromItsTitleToTheNext(String br) {
        String first = "白石县教育工作综述" + br + "(2024年1月8日)" + br + "全年招生800人。" + br + br;
        String second = "　青禾市教育工作综述" + br + "(2024年2月9日)" + br + "新建校舍3栋。" + br + "点击排行" + br;
        assertThat(texts("﻿" + br + first)).containsExactly("﻿" + br + first);
        assertThat(texts("---\ntitle: 白石县综述\n---\n全年招生800人。\n")).containsExactly("---\ntitle: 白石县综述\n---\n全年招生800人。\n");
        assertThat(texts("- 1 -" + br + first + second)).containsExactly(first, second);
        assertThat(texts(br + br + first + second)).containsExactly(first, second);
    }

    private static List<String> texts(String text) {
        return READER.read(new Source("x", text)).stream().map(Article::text).toList();
    }
}
