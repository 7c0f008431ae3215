package org.jiaotu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "８７．６５％ | 87.65%",
                "ＡＩ＋教育 | AI+教育",
                "全市（含５个区）有学校 | 全市(含5个区)有学校",
                "有幼儿园,小学;中学:大学 | 有幼儿园，小学；中学：大学",
                "出勤率,借书率为62.5%,81% | 出勤率，借书率为62.5%，81%",
                "图书135,790册,座椅12,345把 | 图书135,790册，座椅12,345把",
                "共12,30所 | 共12，30所",
                "上午8：30到校,师生比1:12 | 上午8:30到校，师生比1:12",
                "好吗?好! | 好吗？好！",
                "见https://example.org/a?b=1 | 见https://example.org/a?b=1",
                "Yes, we can | Yes, we can",
                "2 0 2 5年 | 2 0 2 5年",
                "2025 年 9 月 | 2025年9月",
                "人 工 智 能 | 人工智能",
                "智慧　教育\t平台 | 智慧教育平台",
                "Open  Day活动 | Open Day活动",
                "CBA 2025 赛季 | CBA 2025赛季",
                "\"双减\"与\"五项管理\" | “双减”与“五项管理”",
                "'蓝青'与it's | ‘蓝青’与it's",
                "软\u00AD连\u200B字\uFEFF符\u2060 | 软连字符",
                "私\uE001用\uDB80\uDC00区 | 私用区",
                "⽣源⾜ | 生源足",
                "𠮷林小学 | 𠮷林小学",
                "坏\uD842字 | 坏字",
                "发展. 下一句. | 发展。下一句。",
                "1.5万人 | 1.5万人",
                "**强师**工程 | 强师工程",
                "见[通知](http://x.cn/1)和[附件](a.md) | 见通知和附件",
                "图![照片](a.png)下 | 图下",
                "[2025]12号(文) | [2025]12号(文)",
                "一<br/>二<!-- 注 -->三 | 一二三",
                "5<6且7>2 | 5<6且7>2",
            })
    void turnsEverySpellingIntoOneForm(String source, String expected) {
        assertThat(normalise(source)).hasToString(expected);
    }

    @Test
    void joinsLinesWithoutASpaceButBetweenLatinWords() {
        assertThat(joined("山区校车站", "点图")).hasToString("山区校车站点图");
        assertThat(joined("乘客共15", "00人")).hasToString("乘客共1500人");
        assertThat(joined("Open", "Day")).hasToString("Open Day");
        assertThat(joined("山区校车站", "点图").sourceStart(5)).isEqualTo(6);
    }

    /** Whatever the text, each char kept is what the char at its position becomes. */
    @Test
    void everyCharPointsBackToTheCharItCameFrom() {
        String alphabet = "学校教1９ ，,：:．.。（(\"'“”*_`[]()!<>/aＺ\u3000\t\u00AD\uFEFF\uE000\uD842\uDFB7⽣％;?-";
        Random random = new Random(20250911);
        for (int round = 0; round < 2000; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                source.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertPointsBack(source.toString(), normalise(source.toString()));
        }
    }

    private static void assertPointsBack(String source, MappedText text) {
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            int at = text.sourceStart(i);
            assertThat(at).as(source).isGreaterThan(last);
            last = at;
            char was = source.charAt(at);
            char folded = Character.isSurrogate(was) ? was : CharFolding.fold(was);
            assertThat(forms(folded)).as(source + " at " + at).contains(String.valueOf(text.charAt(i)));
        }
    }

    private static String forms(char folded) {
        return switch (folded) {
            case ',' -> ",，";
            case ':', '：' -> ":：";
            case ';' -> ";；";
            case '!' -> "!！";
            case '?' -> "?？";
            case '.' -> ".。";
            case '"' -> "“”";
            case '\'' -> "'‘’";
            default -> String.valueOf(folded);
        };
    }

    private static MappedText normalise(String source) {
        return Normaliser.normalise(source, List.of(new Range(0, source.length())));
    }

    private static MappedText joined(String... lines) {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            ranges.add(new Range(start, start + line.length()));
            start += line.length() + 1;
        }
        return Normaliser.normalise(String.join("\n", lines), ranges);
    }
}
