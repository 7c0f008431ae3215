package org.jiaotu.fact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiaotu.cases.Parts;
import org.jiaotu.document.UserException;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for programmes and outcomes with a mistake in them: what the mistake is called, and in which line it is. */
class BrokenProgrammeRulesTest {
    private static final String DEFAULTS = String.join(
            "\n", "default name {name}", "default shortest 2", "default longest 26", "default confidence 0.6", "");

    @ParameterizedTest
    @CsvSource({
        "name {other}, the rule's pattern has no slot {other}",
        "shortest many, expected a number of characters for 'shortest' and not 'many'",
        "longest -1, expected a number of characters for 'longest' and not '-1'",
        "longest 1, 'shortest' is more than 'longest'",
        "confidence sure, expected a confidence from 0 to 1 and not 'sure'",
        "class fashion, unknown class 'fashion'",
        "colour red, unknown setting 'colour'",
    })
    void aRuleThatNamesProgrammes(String setting, String mistake) {
        WordFile file = WordFile.parse("p.rules", DEFAULTS + "rule r\npattern {name: <quote>}\n" + setting + "\n");
        assertThatThrownBy(() -> new ProgrammeRules(file, Parts.WORDS, null))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("p.rules:")
                .hasMessageContaining(mistake);
    }

    @ParameterizedTest
    @CsvSource({
        "scope sentence, '', expected 'because'",
        "scope chapter, because so, unknown scope 'chapter'",
        "scope sentence, nothing else, expected 'because'",
        "because so, because not, the rule says 'because' twice",
    })
    void aRuleThatTiesAFigure(String setting, String other, String mistake) {
        WordFile file = WordFile.parse(
                "o.rules", "default scope sentence\nrule r\npattern {it: <title>} #\n" + setting + "\n" + other + "\n");
        assertThatThrownBy(() -> new OutcomeRules(file, Parts.WORDS))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("o.rules:")
                .hasMessageContaining(mistake);
    }
}
