package org.jiaotu.fact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiaotu.cases.FactText;
import org.jiaotu.cases.Parts;
import org.jiaotu.fact.rule.Rule;
import org.jiaotu.fact.rule.RuleExample;
import org.jiaotu.fact.rule.RuleExample.Sort;
import org.jiaotu.fact.rule.RuleFile;
import org.jiaotu.lexicon.WordFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The sentences that stand beside the rules in {@code data/rules/*.rules}, each read as the only paragraph of an article: about
 * 清河县, or about the place that the rule's {@code home} names.
 *
 * <p>A sentence with a figure in brackets shows what is made of that figure. Any other shows every fact of the file's kind that it
 * tells, as {@link FactText} writes them, one of them by the rule; a counter tells none.
 */
class RuleExamplesTest {
    private static final String NOTHING = "nothing";
    private static final int FEWEST = 2;
    private static final List<Book> BOOKS = books();

    /**
     * What the facts of a rule file are, the settings that its rules may have, and which of them made a fact; null where none did.
     */
    private record Form(
            Class<? extends Fact> facts, Set<String> keys, Function<Fact, String> rule, Function<Fact, String> says) {
        Form(Class<? extends Fact> facts, Set<String> keys) {
            this(facts, keys, fact -> fact.derivation().rule(), FactText::of);
        }
    }

    private static Map<String, Form> forms() {
        return Map.of(
                "observations.rules", new Form(Observation.class, IndicatorRules.KEYS),
                "recognitions.rules", new Form(Recognition.class, RecognitionRules.KEYS),
                "partnerships.rules", new Form(Partnership.class, PartnershipRules.KEYS),
                "programmes.rules", new Form(Programme.class, ProgrammeRules.KEYS),
                "outcome-links.rules",
                        new Form(
                                Observation.class, OutcomeRules.KEYS, RuleExamplesTest::linkRule, fact -> ((Observation)
                                                fact)
                                        .programme()));
    }

    /** The rule that tied a figure to its programme: the reason ends with its name. */
    private static String linkRule(Fact fact) {
        return fact.derivation().steps().stream()
                .filter(step -> step.field().equals("programme"))
                .map(step -> step.reason().replaceAll(".*\\(|\\)$", ""))
                .findFirst()
                .orElse(null);
    }

    /** The rules that made the facts of a sentence, and what these say: nothing where there are none. */
    private record Made(Set<String> rules, String says) {}

    private record Book(String name, Form form, RuleFile file) {
        Rule rule(String name) {
            return file.rules().stream()
                    .filter(rule -> rule.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Book> books() {
        try (Stream<Path> files = Files.list(Path.of("data/rules"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rules"))
                    .sorted()
                    .map(RuleExamplesTest::book)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Book book(String name) {
        Form form = forms().get(name);
        assertThat(form).as("what facts the rules of " + name + " make").isNotNull();
        WordFile lines = WordFile.bundled("data/rules/" + name);
        return new Book(name, form, new RuleFile(lines, Parts.WORDS, form.keys()));
    }

    @TestFactory
    Stream<DynamicTest> aRuleMakesWhatItsExamplesSay() {
        return tests(Sort.EXAMPLE, (book, example) -> {
            Made made = made(book, example);
            assertThat(made.says()).as(made.toString()).isEqualTo(example.result());
            assertThat(makes(book, example, made)).as(made.toString()).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> aRuleLeavesItsCountersAlone() {
        return tests(Sort.COUNTER, (book, example) -> {
            Made made = made(book, example);
            if (example.from() < 0) {
                assertThat(made.says()).isEqualTo(NOTHING);
            } else if (book.rule(example.rule()).has(NOTHING)) {
                assertThat(made.says()).isNotEqualTo(NOTHING);
            } else {
                assertThat(made.rules()).doesNotContain(example.rule());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsWantedIsNotHadYet() {
        return tests(Sort.WANTED, (book, example) -> {
            Made made = made(book, example);
            assertThat(made.says().equals(example.result()) && makes(book, example, made))
                    .as("holds now: make it an example")
                    .isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamples() {
        return BOOKS.stream().flatMap(book -> book.file().rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(book.name() + " " + rule.name(), () -> assertThat(shown(book, rule))
                                .isGreaterThanOrEqualTo(FEWEST))));
    }

    private static Stream<DynamicTest> tests(Sort sort, BiConsumer<Book, RuleExample> check) {
        return BOOKS.stream().flatMap(book -> book.file().examples().stream()
                .filter(example -> example.sort() == sort)
                .map(example -> DynamicTest.dynamicTest(
                        example.rule() + " " + example.line().number() + " " + example.text(),
                        () -> check.accept(book, example))));
    }

    /** How many sentences show what the rule makes; one that no sentence can reach has wanted ones only. */
    private static long shown(Book book, Rule rule) {
        return book.file().examples().stream()
                .filter(example -> example.rule().equals(rule.name()) && example.sort() != Sort.COUNTER)
                .count();
    }

    /** True when the rule is among those that made it; one that finds nothing or only tells a class makes nothing itself. */
    private static boolean makes(Book book, RuleExample example, Made made) {
        Rule rule = book.rule(example.rule());
        return rule.has(NOTHING) || rule.has("class") || made.rules().contains(rule.name());
    }

    private static Made made(Book book, RuleExample example) {
        String head = book.rule(example.rule()).setting("home", "清河县") + "教育工作综述\n(2025年9月10日)\n";
        List<Fact> facts = Parts.EXTRACTOR.extract(Parts.article(head + example.text() + "\n")).stream()
                .filter(book.form().facts()::isInstance)
                .filter(fact -> book.form().rule().apply(fact) != null)
                .filter(fact -> example.from() < 0 || standsAt(fact.evidence(), head.length(), example))
                .toList();
        Set<String> rules = facts.stream().map(book.form().rule()).collect(toSet());
        return new Made(
                rules,
                facts.isEmpty()
                        ? NOTHING
                        : facts.stream().map(book.form().says()).collect(joining("; ")));
    }

    private static boolean standsAt(Evidence evidence, int start, RuleExample example) {
        return evidence.start() == start + example.from() && evidence.end() == start + example.to();
    }
}
