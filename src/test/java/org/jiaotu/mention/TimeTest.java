package org.jiaotu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.cases.Case;
import org.jiaotu.cases.CaseFile;
import org.jiaotu.cases.Marked;
import org.jiaotu.cases.Parts;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Expressions of time, resolved against an article's date: {@code mention/times.txt}. */
class TimeTest {
    @TestFactory
    Stream<DynamicTest> times() {
        return CaseFile.tests("mention/times.txt", TimeTest::check);
    }

    private static void check(Case one) {
        String text = Marked.plain(one.text());
        List<TimeMention> found = Parts.TIMES.find(text, LocalDate.parse(one.setting()));
        String wanted =
                one.expected().equals("nothing") ? " ← " + text : one.expected() + " ← " + Marked.whole(one.text());

        assertThat(found.stream().map(TimeTest::written).collect(Collectors.joining("; ")) + " ← "
                        + Marked.mark(text, found))
                .isEqualTo(wanted);
    }

    private static String written(TimeMention time) {
        String period = time.period() == null ? "none" : time.period().toString();
        return period
                + switch (time.sense()) {
                    case PERIOD -> "";
                    case SPAN -> " span";
                    case REPORT -> " report";
                    case PREVIOUS -> " previous";
                };
    }

    @TestFactory
    Stream<DynamicTest> everyLineIsReachedByACase() {
        List<Case> cases = CaseFile.read("mention/times.txt");
        return WordFile.bundled("data/rules/times.txt").lines().stream()
                .filter(line -> !line.text().endsWith("=> not"))
                .map(line -> DynamicTest.dynamicTest(line.number() + " " + line.text(), () -> assertThat(cases)
                        .anyMatch(one -> reaches(one, line))));
    }

    /** True when the line alone finds in the case a time that all lines together find there. */
    private static boolean reaches(Case one, WordFile.Line line) {
        TimeFinder alone = new TimeFinder(Parts.NUMERALS, WordFile.parse(line.file(), line.text()));
        String text = Marked.plain(one.text());
        LocalDate date = LocalDate.parse(one.setting());
        return !Collections.disjoint(alone.find(text, date), Parts.TIMES.find(text, date));
    }

    @Test
    void whatHangsOnTheDateHasNoPeriodWithoutOne() {
        assertThat(Parts.TIMES.find("2023年以来，去年和今年都有，三年来也有，目前是。", null))
                .hasSize(5)
                .allMatch(time -> time.period() == null);
        assertThat(Parts.TIMES.find("2023年新建", null))
                .singleElement()
                .hasToString("TimeMention[start=0, end=5, period=2023, sense=PERIOD]");
    }
}
