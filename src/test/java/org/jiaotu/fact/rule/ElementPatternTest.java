package org.jiaotu.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.cases.Case;
import org.jiaotu.cases.CaseFile;
import org.jiaotu.document.UserException;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.WordClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of rules: patterns ({@code fact/patterns.txt}), templates and rule files. */
class ElementPatternTest {
    private static final WordClasses CLASSES = new WordClasses(List.of(WordFile.parse("own.txt", """
            act: 新建
            reach: 达
            adverb: 已
            bound: 超
            tail: 示范区 示范县 奖
            giver: 省级 国家
            """)));

    @TestFactory
    Stream<DynamicTest> patterns() {
        return CaseFile.tests("fact/patterns.txt", ElementPatternTest::check);
    }

    /** The setting is the pattern; a context is words with tags and classes: 新建/v@act 学校/n #47所. */
    private static void check(Case one) {
        List<Element> context = new ArrayList<>();
        int figure = -1;
        for (String word : one.text().split("\\s+")) {
            figure = word.startsWith("#") ? context.size() : figure;
            context.add(element(word));
        }

        assertThat(written(pattern(one.setting()).match(new TestedElements(context), figure)))
                .isEqualTo(one.expected());
    }

    private static ElementPattern pattern(String source) {
        return ElementPattern.parse(source, new ElementTests(CLASSES));
    }

    @Test
    void rulesOfSeveralFilesAreNotTriedTogether() {
        TestedElements elements = new TestedElements(List.of(element("示范县")));
        pattern("示范县").canMatch(elements);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pattern("@~tail").canMatch(elements))
                .withMessageContaining("several files");
    }

    @TestFactory
    Stream<DynamicTest> searches() {
        return CaseFile.tests("fact/searches.txt", ElementPatternTest::checkSearch);
    }

    /** The settings are patterns with ; between them, each a rule named by its place. */
    private static void checkSearch(Case one) {
        List<Element> elements = Stream.of(one.text().split("\\s+"))
                .map(ElementPatternTest::element)
                .toList();
        String found = new RuleSearch(rules(one))
                .find(elements, match -> !written(match.found().slots()).contains("refused")).stream()
                        .map(match -> written(match, elements))
                        .collect(Collectors.joining(" + "));

        assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(one.expected());
    }

    private static List<Rule> rules(Case one) {
        List<Rule> rules = new ArrayList<>();
        ElementTests tests = new ElementTests(CLASSES);
        for (String pattern : one.setting().split(";")) {
            rules.add(new Rule("" + (rules.size() + 1), null, ElementPattern.parse(pattern, tests), Map.of()));
        }
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> candidates() {
        return CaseFile.tests("fact/candidates.txt", ElementPatternTest::checkCandidates);
    }

    private static void checkCandidates(Case one) {
        List<Element> elements = Stream.of(one.text().split("\\s+"))
                .map(ElementPatternTest::element)
                .toList();
        String candidates = new RuleIndex(rules(one))
                .candidates(new TestedElements(elements)).stream()
                        .map(Rule::name)
                        .collect(Collectors.joining(" "));

        assertThat(candidates.isEmpty() ? "none" : candidates).isEqualTo(one.expected());
    }

    private static String written(RuleMatch match, List<Element> elements) {
        String words = elements.subList(match.found().start(), match.found().end()).stream()
                .map(Element::text)
                .collect(Collectors.joining(" "));
        String slots = match.found().slots().isEmpty()
                ? ""
                : "; " + written(match.found().slots());
        return match.rule().name() + ": " + words + slots;
    }

    /** Every try would look at all the rest, were not remembered what cannot match. */
    @Test
    void searchesALongSentenceInTimeInProportion() {
        List<Element> elements = Collections.nCopies(50_000, element("示范县"));
        ElementPattern pattern = pattern("@~tail ... @~tail {a+: ... } 的 > ... 了");
        RuleSearch search = new RuleSearch(List.of(new Rule("1", null, pattern, Map.of())));

        assertThat(search.find(elements, match -> true)).isEmpty();
        assertThat(searchAll(elements)).hasSize(25_000);
    }

    private static List<RuleMatch> searchAll(List<Element> elements) {
        ElementPattern pattern = pattern("{a: @~tail } {b: @~tail } > ... @~tail $");
        List<Rule> rules = List.of(new Rule("1", null, pattern, Map.of()));
        List<Element> odd = new ArrayList<>(elements);
        odd.add(element("示范县"));
        return new RuleSearch(rules).find(odd, match -> true);
    }

    private static Element element(String word) {
        if (word.startsWith("#")) {
            return new Element(Element.Kind.QUANTITY, 0, 1, word.substring(1), "", Set.of(), null);
        }
        if (word.startsWith("<")) {
            Element.Kind kind =
                    Element.Kind.valueOf(word.substring(1, word.indexOf('>')).toUpperCase(Locale.ROOT));
            return new Element(kind, 0, 1, word.substring(word.indexOf('>') + 1), "", Set.of(), null);
        }
        String[] classes = word.split("@");
        String[] tagged = classes[0].split("/");
        Set<String> in = Set.copyOf(List.of(classes).subList(1, classes.length));
        return new Element(Element.Kind.WORD, 0, 1, tagged[0], tagged.length > 1 ? tagged[1] : "n", in, null);
    }

    private static String written(Map<String, List<Element>> slots) {
        if (slots == null) {
            return "no match";
        }
        return slots.isEmpty()
                ? "match"
                : new TreeMap<>(slots)
                        .entrySet().stream()
                                .map(slot -> slot.getKey() + "="
                                        + slot.getValue().stream()
                                                .map(Element::text)
                                                .collect(Collectors.joining()))
                                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {noun} @nosuch #   | unknown word class '@nosuch'
            {noun <word> #     | braces do not pair in '{noun <word> #'
            noun} #            | braces do not pair in 'noun} #'
            {a: {b} } #        | braces do not pair in '{a: {b} } #'
            <thing> #          | unknown kind '<thing>'
            !@nosuch           | unknown word class '@nosuch'
            @~nosuch           | unknown word class '@nosuch'
            <word>&@nosuch~    | unknown word class '@nosuch'
            ''                 | the pattern is empty
            """)
    void saysWhatIsWrongWithAPattern(String source, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> pattern(source)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {subject}{verb}{noun}          ; 农村新建学校
            {verb}的{noun}                 ; 新建的学校
            {predicate|的}{noun}           ; 学校
            {verb|的}{noun}                ; 新建的学校
            {noun}占{whole.size|全部}比例   ; 学校占比例
            纯文字                          ; 纯文字
            """)
    void fillsATemplate(String template, String phrase) {
        Map<String, String> values = Map.of("subject", "农村", "verb", "新建", "noun", "学校");

        assertThat(new Template(template).fill(slot -> values.getOrDefault(slot, "")))
                .isEqualTo(phrase);
    }

    @Test
    void readsRulesInOrderWithTheirSettings() {
        RuleFile file = rules("""
                # a comment
                default kind level
                rule first
                  pattern {noun} #
                  kind change
                  nothing

                rule second
                  pattern # {noun: @act} ...
                  example 全县新建[47所]。 => 新建
                  counter 全县建成[47所]。
                """);

        assertThat(file.rules()).extracting(Rule::name).containsExactly("first", "second");
        assertThat(file.rules().get(0).setting("kind", "rank")).isEqualTo("change");
        assertThat(file.rules().get(1).setting("kind", "rank")).isEqualTo("level");
        assertThat(file.rules()).extracting(rule -> rule.has("nothing")).containsExactly(true, false);
        assertThat(file.rules().get(0).pattern().slots()).containsExactly("noun");
        assertThat(file.rules().get(1).line().number()).isEqualTo(8);
        assertThat(file.examples())
                .extracting(
                        RuleExample::rule,
                        RuleExample::sort,
                        RuleExample::text,
                        RuleExample::from,
                        RuleExample::to,
                        RuleExample::result)
                .containsExactly(
                        tuple("second", RuleExample.Sort.EXAMPLE, "全县新建47所。", 4, 7, "新建"),
                        tuple("second", RuleExample.Sort.COUNTER, "全县建成47所。", 4, 7, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            pattern #                              ; own.rules:1: expected 'rule NAME' or 'default SETTING VALUE' first in 'pattern #'
            default colour red                     ; own.rules:1: expected 'rule NAME' or 'default SETTING VALUE' first in 'default colour red'
            rule a|kind level                      ; own.rules:1: the rule has no pattern in 'rule a'
            rule a|pattern #|pattern {b} #         ; own.rules:3: the rule says 'pattern' twice in 'pattern {b} #'
            rule a|pattern #|colour red            ; own.rules:3: unknown setting 'colour' in 'colour red'
            rule a|pattern #|rule a|pattern #      ; own.rules:3: expected 'rule NAME' with a new name in 'rule a'
            rule a b|pattern #                     ; own.rules:1: expected 'rule NAME' with a new name in 'rule a b'
            rule a|pattern @nosuch #               ; own.rules:2: unknown word class '@nosuch' in 'pattern @nosuch #'
            rule a|pattern #|example 47所 => 学校    ; own.rules:3: expected 'example TEXT [FIGURE] TEXT => RESULT' or 'counter TEXT [FIGURE] TEXT' in 'example 47所 => 学校'
            rule a|pattern #|example [47所]         ; own.rules:3: expected 'example TEXT => RESULT' or 'counter TEXT' in 'example [47所]'
            rule a|pattern #|counter [47所] => 学校  ; own.rules:3: expected 'example TEXT => RESULT' or 'counter TEXT' in 'counter [47所] => 学校'
            rule a|pattern #|example 4]7[所 => 学校  ; own.rules:3: expected 'example TEXT => RESULT' or 'counter TEXT' in 'example 4]7[所 => 学校'
            rule a|pattern 校|example [47所] => 学校 ; own.rules:3: the rule's pattern has no #, so no figure is marked in 'example [47所] => 学校'
            rule a|pattern {noun #                 ; own.rules:2: braces do not pair in '{noun #' in 'pattern {noun #'
            """)
    void namesFileAndLineOfAMistake(String lines, String message) {
        assertThatThrownBy(() -> rules(lines.replace('|', '\n')))
                .isInstanceOf(UserException.class)
                .hasMessage(message);
    }

    private static RuleFile rules(String text) {
        return new RuleFile(WordFile.parse("own.rules", text), CLASSES, Set.of("kind", "nothing"));
    }
}
