package org.jiaotu.link.name;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.HanLpAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionMatcherTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final RegionMatcher MATCHER = new RegionMatcher(GAZETTEER, new HanLpAnalyser(List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"development.tsv", "held-out.tsv"})
    void aColumnOfMessyNames(String file) throws IOException {
        List<String> notFirst = new ArrayList<>();
        List<String> wronglySure = new ArrayList<>();
        List<String> sure = new ArrayList<>();
        for (String row : rows(file)) {
            String[] cells = row.split("\t", -1);
            List<Match<Region>> matches = MATCHER.match(cells[0], cells[1].isEmpty() ? List.of() : List.of(cells[1]));
            String code = matches.isEmpty() ? "" : matches.get(0).thing().code();
            boolean isSure = matches.stream().anyMatch(Match::sure);
            if (!code.equals(cells[2])) {
                notFirst.add(row + ": " + matches);
            }
            if (isSure) {
                (code.equals(cells[2]) ? sure : wronglySure).add(row + ": " + matches);
            }
        }
        assertThat(notFirst).hasSizeLessThanOrEqualTo(3);
        assertThat(wronglySure).isEmpty();
        assertThat(sure).hasSizeGreaterThanOrEqualTo(85);
    }

    /** Every region by the whole path of its names, and by a short name with that of the region above it. */
    @Test
    void everyRegionIsFoundByItsPath() {
        List<String> missed = new ArrayList<>();
        GAZETTEER.regions().filter(region -> region.parentCode() != null).forEach(region -> {
            List<Match<Region>> matches = MATCHER.match(path(region), List.of());
            if (matches.isEmpty()
                    || !matches.get(0).thing().equals(region)
                    || !matches.get(0).sure()) {
                missed.add(path(region) + ": " + matches);
            }
        });
        assertThat(missed).isEmpty();
    }

    /** No region is taken for sure that shares its short name, whatever that name is. */
    @Test
    void aSharedNameIsNeverSure() {
        List<String> sure = GAZETTEER.labels().stream()
                .filter(label -> GAZETTEER.named(label).size() > 1)
                .filter(label -> MATCHER.match(label, List.of()).stream().anyMatch(Match::sure))
                .toList();
        assertThat(sure).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            520300 | 遵义 , 遵义市 , 遵 义 市 , “遵义” , ZUNYI , zun yi shi , Zunyi City , 贵州遵义 , 遵义（贵州） , 遵义市/贵州省 , 5203
            520304 | 播州 , 播州区 , 贵州遵义播州 , 遵义播州 , 播州区（遵义） , 中国贵州省遵义市播州区 , Bozhou District; Zunyi
            422800 | 恩施州 , 恩施土家族苗族自治州 , 恩施自治州 , 恩施土家苗族自治州 , Enshi Prefecture
            652700 | 博州 , 博尔塔拉 , 博尔塔拉蒙古族自治州 , Bortala
            622927 | 积石山 , 积石山县 , 积石山自治县 , 积石山保安族东乡族撒拉族自治县
            331000 | 台州 , 臺州 , 臺州市 , 浙江台州
            500000 | 重庆 , 重慶市 , Chongqing , 渝 , CN-CQ , 50
            150000 | 内蒙古 , 内蒙 , Inner Mongolia , Nei Mongol , 內蒙古自治區
            610000 | 陕西 , Shaanxi , 陝西省 , Shaanxi Province
            """)
    void oneRegionManySpellings(String code, String spellings) {
        assertThat(Stream.of(spellings.split(" , ")).map(String::strip)).allSatisfy(name -> {
            Match<Region> first = MATCHER.match(name, List.of()).get(0);
            assertThat(first.thing().code()).as(name).isEqualTo(code);
            assertThat(first.sure()).as(name).isTrue();
            assertThat(first.score()).as(name).isGreaterThanOrEqualTo(85);
        });
    }

    /** A slip, a wrong ending, a place within or a wrong place above leave doubt. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            520300 | 遵仪 , 遵仪市 , 遵义巿 , 遵义县 , 遵义市南白镇 , 遵义市教育局 , 贵洲遵义市 , zunyj , zunji city , Zunyi County
            650400 | 吐鲁蕃市 , 土鲁番
            510400 | 攀支花市 , 攀枝市花
            """)
    void aDoubtIsShown(String code, String spellings) {
        assertThat(Stream.of(spellings.split(" , ")).map(String::strip)).allSatisfy(name -> {
            Match<Region> first = MATCHER.match(name, List.of()).get(0);
            assertThat(first.thing().code()).as(name).isEqualTo(code);
            assertThat(first.sure()).as(name).isFalse();
            assertThat(first.score()).as(name).isLessThan(85);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            海南   | 乌海        | 150303
            海南   | 青海省      | 632500
            吉林   | 吉林省      | 220200
            朝阳   | 北京市      | 110105
            朝阳区 | 长春, 吉林省 | 220104
            遵义市 | 遵义市      | 520300
            白云区 | 贵阳        | 520113
            白云区 | 江苏省      | none
            遵义市 | 江苏省      | none
            鼓楼区 | none        | none
            """)
    void whereItLiesTellsWhichOneIsMeant(String name, String within, String code) {
        List<String> places = within == null ? List.of() : List.of(within.split(", "));
        List<String> sure = MATCHER.match(name, places).stream()
                .filter(Match::sure)
                .map(match -> match.thing().code())
                .toList();
        assertThat(sure).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "|", "𠀀𠀁", "\ud840", "\u0000", "東京都千代田區丸之內", "0", "999999", "xyz"})
    void whatNamesNoRegionIsNeverSure(String name) {
        assertThat(MATCHER.match(name, List.of())).noneMatch(Match::sure);
        assertThat(MATCHER.match("遵义", List.of(name)).get(0).thing().code()).isEqualTo("520300");
    }

    @Test
    void theWordsAreCheckedOnLoad() {
        assertThatThrownBy(() -> RegionWords.read(WordFile.parse("w.txt", "ending x TOWN")))
                .isInstanceOf(UserException.class)
                .hasMessage("w.txt:1: no type of region is called TOWN in 'ending x TOWN'");
        assertThatThrownBy(() -> RegionWords.read(WordFile.parse("w.txt", "# a\nsuffix 市")))
                .hasMessageContaining("w.txt:2: no such kind of word");
    }

    private static String path(Region region) {
        Region parent = GAZETTEER.parent(region);
        return parent.parentCode() == null ? region.name() : path(parent) + region.name();
    }

    private static List<String> rows(String file) throws IOException {
        try (InputStream in = RegionMatcherTest.class.getResourceAsStream("/reconcile/" + file)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
