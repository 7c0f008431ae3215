package org.jiaotu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.cases.Case;
import org.jiaotu.cases.CaseFile;
import org.jiaotu.cases.Marked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Quotes and titles, in the order of their starts: {@code mention/quotations.txt}. */
class QuotationTest {
    @TestFactory
    Stream<DynamicTest> quotations() {
        return CaseFile.tests("mention/quotations.txt", QuotationTest::check);
    }

    private static void check(Case one) {
        String text = Marked.plain(one.text());
        List<Quotation> found = new QuotationFinder().find(text);
        String wanted =
                one.expected().equals("nothing") ? " ← " + text : one.expected() + " ← " + Marked.whole(one.text());

        assertThat(found.stream()
                                .map(quotation -> quotation.title() ? "title" : "quote")
                                .collect(Collectors.joining("; "))
                        + " ← " + Marked.mark(text, found))
                .isEqualTo(wanted);
    }
}
