package org.jiaotu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.cases.Parts;
import org.jiaotu.document.Article;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.document.Source;
import org.jiaotu.document.SourceFinder;
import org.jiaotu.document.SourceReader;
import org.jiaotu.export.JsonLinesWriter;
import org.jiaotu.mention.WordClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever text comes, extraction ends, in time in proportion to its length, and every fact stands where it says. */
class RobustnessTest {
    private static final String HEAD = "曲靖市教育事业发展综述\n(2025年9月10日)\n";
    private static final int SHORT = 10_000;
    private static final int LONG = 100_000;

    /** Kinds of text by name, each made of a piece said over and over. */
    private static Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("one sentence without an end", "全市新增学位3.6万个，其中宣威市12所学校获评示范校，");
        pieces.put("no punctuation", "全市新建幼儿园十二所培训教师三千人次");
        pieces.put("no figures", "教师队伍建设不断加强办学水平稳步提升");
        pieces.put("mixed English", "全市STEM课程覆盖47 schools and 1,200 teachers，AI+教育A+B达95.5%，");
        pieces.put("emoji and surrogate pairs", "😀新增𠮷学位👩‍🏫3所𪚥学校，");
        pieces.put("traditional characters", "全市新建幼兒園四十七所，培訓教師兩萬餘人次，");
        pieces.put("digits", "1234567890");
        pieces.put("Chinese digits", "一二三四五六七八九十百千万亿");
        pieces.put("multipliers", "亿万千百");
        pieces.put("brackets", "（(【[《〈");
        pieces.put("closed brackets", "（）()《》“”");
        pieces.put("parts of parts", "其中骨干教师占31%，");
        pieces.put("figures of the figure before", "占31%，9个获省级表彰，走进12所学校，");
        pieces.put("quotes", "“双减”、“三名”工程、");
        pieces.put("opening quotes", "“‘");
        pieces.put("figures", "12所、");
        pieces.put("percentages", "95.5%、");
        pieces.put("ranges", "3至");
        pieces.put("times", "2024年，今年以来，近五年，");
        pieces.put("regions", "麒麟、沾益、罗平、会泽、宣威、");
        pieces.put("programmes and outcomes", "落实“双减”，课后服务参与率达90%。实施“红烛”工程，培训教师80名，");
        pieces.put("schools", "曲靖市第一中学、会泽县实验小学、");
        pieces.put("spaces", "学 校　\t");
        pieces.put("control characters", "\u0000\u0001\u200b\ufeff学校3所");
        pieces.put("lone surrogates", "\ud83d学校3所\ude00");
        return pieces;
    }

    private static Article article(String piece, int length) {
        String text = HEAD + piece.repeat(length / piece.length() + 1) + "。\n";
        return new ArticleReader().read(new Source("case", text)).get(0);
    }

    @TestFactory
    Stream<DynamicTest> everyFactStandsWhereItSays() {
        return pieces().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertSpans(article(entry.getValue(), SHORT / 2))));
    }

    /** Else each figure would count a part of all before it, and a long text take the square of its length. */
    @Test
    void phrasesDoNotGrowFromFigureToFigure() {
        for (String piece : List.of("parts of parts", "figures of the figure before")) {
            assertThat(Parts.EXTRACTOR.extract(article(pieces().get(piece), SHORT)))
                    .filteredOn(Observation.class::isInstance)
                    .hasSizeGreaterThan(SHORT / 20)
                    .allSatisfy(
                            fact -> assertThat(((Observation) fact).indicator()).hasSizeLessThan(61));
        }
    }

    @Test
    void readsASentenceOfAHundredThousandChars() {
        assertSpans(article("全市新增学位3.6万个，其中宣威市12所学校获评示范校，", LONG));
    }

    /** The words that rules speak of, between figures and marks in any order: what no writer writes must not break a rule either. */
    @Test
    void readsTheWordsOfRulesInAnyOrder() {
        WordClasses classes = Parts.WORDS;
        List<String> words = new ArrayList<>(classes.names().stream()
                .flatMap(name -> classes.all(name).stream())
                .toList());
        List<String> between = List.of("12所", "3亿元", "95%", "第三", "1.2个、2.3个百分点", "，", "。", "；", "、", "“双减”", "会泽县");
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < LONG / 8; i++) {
            text.append(words.get(random.nextInt(words.size())));
            text.append(between.get(random.nextInt(between.size())));
        }
        assertSpans(new ArticleReader()
                .read(new Source("case", text.append("。\n").toString()))
                .get(0));
    }

    /** A figure with nothing but a word of the rules before it. */
    @Test
    void readsAFigureBehindEveryWordOfTheRules() {
        WordClasses classes = Parts.WORDS;
        String text = classes.names().stream()
                .flatMap(name -> classes.all(name).stream())
                .distinct()
                .map(word -> word + "3亿元，" + word + "12所。")
                .collect(Collectors.joining());
        assertSpans(
                new ArticleReader().read(new Source("case", HEAD + text + "\n")).get(0));
    }

    private static void assertSpans(Article article) {
        String source = article.source().text();
        for (Fact fact : Parts.EXTRACTOR.extract(article)) {
            Evidence evidence = fact.evidence();
            assertThat(source.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
            assertThat(evidence.text()).isNotBlank();
            assertThat(evidence.sentenceText()).contains(evidence.text());
        }
    }

    /** Only a smoke test: ten times the text may take up to forty times as long; a hundred would be quadratic. */
    @Test
    void takesTimeInProportion() {
        String piece = String.join("", pieces().values());
        seconds(article(piece, SHORT));
        double unit = Math.max(0.05, seconds(article(piece, SHORT)));

        assertThat(seconds(article(piece, 10 * SHORT))).isLessThan(40 * unit);
    }

    private static double seconds(Article article) {
        long start = System.nanoTime();
        Parts.EXTRACTOR.extract(article);
        return (System.nanoTime() - start) / 1e9;
    }

    @Test
    void eightThreadsSayTheSameAsOne() throws Exception {
        List<Article> articles = new SourceFinder()
                .find(List.of(Path.of("data/corpus"))).stream()
                        .flatMap(file -> new ArticleReader().read(new SourceReader().read(file)).stream())
                        .limit(3)
                        .toList();
        List<String> alone = lines(articles);
        Callable<List<String>> task = () -> lines(articles);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<String>> other : threads.invokeAll(Collections.nCopies(8, task))) {
                assertThat(other.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(alone).hasSizeGreaterThan(50);
    }

    private static List<String> lines(List<Article> articles) {
        JsonLinesWriter writer = new JsonLinesWriter();
        return articles.stream()
                .flatMap(article -> Parts.EXTRACTOR.extract(article).stream())
                .map(writer::line)
                .toList();
    }
}
