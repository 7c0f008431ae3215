package org.jiaotu.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases as a linguist writes them: one expectation and many spellings a line, {@code 3870000 亩 ← 387万亩 | 三百八十七万亩}, or one
 * text a line.
 *
 * <p>{@code #} begins a comment, {@code @} a setting for the lines behind it. Cases behind the line {@code == known gaps ==} are
 * wanted and not yet had: such a case fails the build once it holds, so that it is moved up.
 */
public final class CaseFile {
    private static final String GAPS = "== known gaps ==";

    private CaseFile() {}

    /** A test for each case of a file of the test resources. */
    public static Stream<DynamicTest> tests(String resource, Consumer<Case> check) {
        return read(resource).stream().map(one -> test(one, check));
    }

    /** The cases of a file. */
    public static List<Case> read(String resource) {
        List<Case> cases = new ArrayList<>();
        String setting = "";
        boolean gap = false;
        for (WordFile.Line line : WordFile.bundled(resource).lines()) {
            if (line.text().startsWith("@")) {
                setting = line.text().substring(1).strip();
            } else if (line.text().equals(GAPS)) {
                gap = true;
            } else {
                addSpellings(line, setting, gap, cases);
            }
        }
        return cases;
    }

    private static void addSpellings(WordFile.Line line, String setting, boolean gap, List<Case> cases) {
        int arrow = line.text().indexOf('←');
        String expected = arrow < 0 ? "" : line.text().substring(0, arrow).strip();
        for (String spelling : line.text().substring(arrow + 1).split("\\|")) {
            cases.add(new Case(line.file() + ":" + line.number(), setting, expected, spelling.strip(), gap));
        }
    }

    /** A test of a case, held the other way round for a known gap. */
    static DynamicTest test(Case one, Consumer<Case> check) {
        String name = one.place() + " " + one.text();
        return DynamicTest.dynamicTest(name, () -> {
            if (one.gap()) {
                assertThat(holds(one, check))
                        .as(name + " holds now: move it out of the known gaps")
                        .isFalse();
            } else {
                check.accept(one);
            }
        });
    }

    private static boolean holds(Case one, Consumer<Case> check) {
        try {
            check.accept(one);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }
}
