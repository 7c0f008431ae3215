package org.jiaotu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jiaotu.cases.Case;
import org.jiaotu.cases.CaseFile;
import org.jiaotu.cases.Parts;
import org.jiaotu.document.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts with numbers that measure nothing, each read as the only sentence of an article: {@code fact/nothing.txt}. */
class NothingTest {
    @TestFactory
    Stream<DynamicTest> nothing() {
        return CaseFile.tests("fact/nothing.txt", NothingTest::check);
    }

    private static void check(Case one) {
        Article article = Parts.article("曲靖市教育事业发展综述\n(2025年9月10日)\n" + one.text() + "。\n");

        if (article.sentences().findFirst().isEmpty()) {
            throw new IllegalStateException(one.place() + " is read as a heading");
        }
        assertThat(Parts.observations(article))
                .extracting(observation -> observation.evidence().text() + " of " + observation.indicator())
                .isEmpty();
    }
}
