package org.jiaotu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.cases.Case;
import org.jiaotu.cases.CaseFile;
import org.jiaotu.cases.Marked;
import org.jiaotu.cases.Parts;
import org.jiaotu.lexicon.Region;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Regions by name and by words that stand for one, in an article about the region of the last {@code @}: {@code
 * mention/regions.txt}. A word that stands for a region is written with =.
 */
class RegionTest {
    private final RegionFinder regions = new RegionFinder(Parts.GAZETTEER, Parts.WORDS);
    private final HomeWords homeWords = new HomeWords(Parts.WORDS);

    @TestFactory
    Stream<DynamicTest> regions() {
        return CaseFile.tests("mention/regions.txt", this::check);
    }

    private void check(Case one) {
        String text = Marked.plain(one.text());
        Region home = one.setting().equals("-") ? null : Parts.region(one.setting());
        List<Token> tokens = Parts.ANALYSER.tokens(text);
        List<RegionMention> found = new ArrayList<>(regions.find(text, tokens, home));
        found.addAll(homeWords.find(text, tokens, home));
        found.sort(Comparator.comparingInt(RegionMention::start));
        String wanted =
                one.expected().equals("nothing") ? " ← " + text : one.expected() + " ← " + Marked.whole(one.text());

        assertThat(found.stream().map(region -> written(region, one.expected())).collect(Collectors.joining("; "))
                        + " ← " + Marked.mark(text, found))
                .isEqualTo(wanted);
    }

    /** With its code where the expectation has codes: there are many 和平区. */
    private static String written(RegionMention mention, String expected) {
        Region region = mention.region();
        boolean coded = expected.chars().anyMatch(Character::isDigit);
        return (mention.byName() ? "" : "=") + (coded ? region.code() + " " : "") + region.name();
    }
}
