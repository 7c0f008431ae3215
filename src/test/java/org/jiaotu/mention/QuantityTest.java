package org.jiaotu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.cases.Case;
import org.jiaotu.cases.CaseFile;
import org.jiaotu.cases.Marked;
import org.jiaotu.cases.Parts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers with their units: {@code mention/quantities.txt}. */
class QuantityTest {
    @TestFactory
    Stream<DynamicTest> quantities() {
        return CaseFile.tests("mention/quantities.txt", QuantityTest::check);
    }

    private static void check(Case one) {
        String text = Marked.plain(one.text());
        List<Quantity> found = Parts.QUANTITIES.find(text);
        String wanted =
                one.expected().equals("nothing") ? " ← " + text : one.expected() + " ← " + Marked.whole(one.text());

        assertThat(found.stream().map(QuantityTest::written).collect(Collectors.joining("; ")) + " ← "
                        + Marked.mark(text, found))
                .isEqualTo(wanted);
        assertThat(found).allMatch(quantity -> formFits(quantity, text));
    }

    private static String written(Quantity quantity) {
        boolean rank = quantity.form() == Quantity.Form.RANK || quantity.form() == Quantity.Form.TOP;
        return quantity.value().stripTrailingZeros().toPlainString()
                + (quantity.valueTo() == null
                        ? ""
                        : ".." + quantity.valueTo().stripTrailingZeros().toPlainString())
                + " " + quantity.unit().prefLabel()
                + (quantity.more() ? " more" : "")
                + (rank ? " " + quantity.form().name().toLowerCase(Locale.ROOT) : "");
    }

    /** Counts are Arabic when an Arabic digit writes them, Chinese when none does. */
    private static boolean formFits(Quantity quantity, String text) {
        boolean digits =
                text.substring(quantity.start(), quantity.end()).chars().anyMatch(c -> c >= '0' && c <= '9');
        return switch (quantity.form()) {
            case ARABIC -> digits;
            case CHINESE -> !digits;
            default -> true;
        };
    }
}
