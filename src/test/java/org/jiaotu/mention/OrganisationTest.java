package org.jiaotu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.cases.Case;
import org.jiaotu.cases.CaseFile;
import org.jiaotu.cases.Marked;
import org.jiaotu.cases.Parts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Names of institutions in an article about the region of the last {@code @}, each with the region it begins with or - for
 * none: {@code mention/organisations.txt}.
 */
class OrganisationTest {
    private final RegionFinder regions = new RegionFinder(Parts.GAZETTEER, Parts.WORDS);
    private final OrganisationFinder organisations = new OrganisationFinder(Parts.WORDS);

    @TestFactory
    Stream<DynamicTest> organisations() {
        return CaseFile.tests("mention/organisations.txt", this::check);
    }

    private void check(Case one) {
        String text = Marked.plain(one.text());
        List<Token> tokens = Parts.ANALYSER.tokens(text);
        List<OrganisationMention> found =
                organisations.find(text, tokens, regions.find(text, tokens, Parts.region(one.setting())));
        String wanted =
                one.expected().equals("nothing") ? " ← " + text : one.expected() + " ← " + Marked.whole(one.text());

        assertThat(found.stream().map(OrganisationTest::region).collect(Collectors.joining("; ")) + " ← "
                        + Marked.mark(text, found))
                .isEqualTo(wanted);
        assertThat(found).allMatch(name -> name.name().equals(text.substring(name.start(), name.end())));
    }

    private static String region(OrganisationMention name) {
        return name.region() == null ? "-" : name.region().region().name();
    }
}
