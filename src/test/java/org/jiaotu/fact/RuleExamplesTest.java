package org.jiaotu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jiaotu.cases.Parts;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleExample;
import org.jiaotu.fact.rule.RuleExample.Sort;
import org.jiaotu.fact.rule.RuleFile;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The sentences that stand beside the rules in {@code data/rules/observations.rules}, each read as the only paragraph of an
 * article.
 */
class RuleExamplesTest {
    private static final String HEAD = "清河县教育工作综述\n(2025年9月10日)\n";
    private static final String NOTHING = "nothing";
    private static final int FEWEST = 2;
    private static final RuleFile RULES =
            new RuleFile(WordFile.bundled("data/rules/observations.rules"), Parts.WORDS.names(), IndicatorRules.KEYS);

    @TestFactory
    Stream<DynamicTest> aRuleMakesWhatItsExamplesSay() {
        return tests(Sort.EXAMPLE, example -> assertThat(made(example)).isEqualTo(expected(example)));
    }

    @TestFactory
    Stream<DynamicTest> aRuleLeavesItsCountersAlone() {
        return tests(Sort.COUNTER, example -> assertThat(made(example)).doesNotStartWith(maker(example)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWantedIsNotHadYet() {
        return tests(Sort.WANTED, example -> assertThat(made(example))
                .as("holds now: make it an example")
                .isNotEqualTo(expected(example)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamples() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> assertThat(shown(rule)).isGreaterThanOrEqualTo(FEWEST)));
    }

    private interface Check {
        void of(RuleExample example);
    }

    private static Stream<DynamicTest> tests(Sort sort, Check check) {
        return RULES.examples().stream()
                .filter(example -> example.sort() == sort)
                .map(example -> DynamicTest.dynamicTest(
                        example.rule() + " " + example.line().number() + " " + example.text(),
                        () -> check.of(example)));
    }

    /** How many sentences show what the rule makes; one that no sentence can reach has wanted ones only. */
    private static long shown(Rule rule) {
        return RULES.examples().stream()
                .filter(example -> example.rule().equals(rule.name()) && example.sort() != Sort.COUNTER)
                .count();
    }

    private static String expected(RuleExample example) {
        return example.result().equals(NOTHING) ? NOTHING : maker(example) + example.result();
    }

    /** The rule as it begins what {@link #made} says; for one that finds nothing, that. */
    private static String maker(RuleExample example) {
        boolean nothing =
                RULES.rules().stream().anyMatch(rule -> rule.name().equals(example.rule()) && rule.has(NOTHING));
        return nothing ? NOTHING : example.rule() + ": ";
    }

    /** The rule and the indicator of the figure, or {@code nothing}. */
    private static String made(RuleExample example) {
        return Parts.observations(Parts.article(HEAD + example.text() + "\n"))
                .filter(observation -> standsAt(observation.evidence(), example))
                .map(observation -> observation.derivation().rule() + ": " + observation.indicator())
                .findFirst()
                .orElse(NOTHING);
    }

    private static boolean standsAt(Evidence evidence, RuleExample example) {
        return evidence.start() == HEAD.length() + example.from() && evidence.end() == HEAD.length() + example.to();
    }
}
