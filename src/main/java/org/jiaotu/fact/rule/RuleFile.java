package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaotu.lexicon.WordFile;
import org.jiaotu.mention.WordClasses;

/**
 * A file of rules, in the order in which they are tried.
 *
 * <p>Each begins with {@code rule NAME}; the lines behind it are settings: a first word and the rest. Every rule has a
 * {@code pattern}. A setting that most rules share stands before the first rule, behind {@code default}. A rule may have any
 * number of {@code example}, {@code counter} and {@code wanted} lines, which the tests run: see {@link RuleExample}. A name given
 * twice, an unknown setting or word class, or a bad pattern is an error with file and line.
 */
public final class RuleFile {
    private final List<Rule> rules = new ArrayList<>();
    private final List<RuleExample> examples = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final ElementTests tests;
    private final Set<String> keys;

    /**
     * @param file the file
     * @param classes the classes of words there are
     * @param keys the settings that a rule may have beside its pattern
     */
    public RuleFile(WordFile file, WordClasses classes, Set<String> keys) {
        tests = new ElementTests(classes);
        this.keys = keys;
        WordFile.Line head = null;
        Map<String, WordFile.Line> body = new LinkedHashMap<>();
        for (WordFile.Line line : file.lines()) {
            Optional<RuleExample.Sort> sort =
                    RuleExample.Sort.named(line.words().get(0));
            if (line.words().get(0).equals("rule")) {
                add(head, body);
                head = line;
                body.clear();
            } else if (sort.isPresent() && head != null) {
                examples.add(RuleExample.of(head.words().get(1), sort.get(), line));
            } else if (head == null) {
                addDefault(line);
            } else if (body.put(line.words().get(0), line) != null) {
                throw line.error("the rule says '" + line.words().get(0) + "' twice");
            }
        }
        add(head, body);
    }

    private void addDefault(WordFile.Line line) {
        List<String> words = line.words();
        if (words.size() < 3 || !words.get(0).equals("default") || !keys.contains(words.get(1))) {
            throw line.error("expected 'rule NAME' or 'default SETTING VALUE' first");
        }
        String value = line.text()
                .substring(line.text().indexOf(words.get(1)) + words.get(1).length())
                .strip();
        defaults.put(words.get(1), value);
    }

    private void add(WordFile.Line head, Map<String, WordFile.Line> body) {
        if (head == null) {
            return;
        }
        if (head.words().size() != 2 || !names.add(head.words().get(1))) {
            throw head.error("expected 'rule NAME' with a new name");
        }
        if (!body.containsKey("pattern")) {
            throw head.error("the rule has no pattern");
        }
        Map<String, String> settings = new LinkedHashMap<>(defaults);
        body.forEach((key, line) -> {
            if (!key.equals("pattern") && !keys.contains(key)) {
                throw line.error("unknown setting '" + key + "'");
            }
            settings.put(key, line.text().substring(key.length()).strip());
        });
        ElementPattern pattern = pattern(settings.remove("pattern"), body.get("pattern"));
        rules.add(new Rule(head.words().get(1), head, pattern, settings));
        examples.stream()
                .filter(example -> example.rule().equals(head.words().get(1)))
                .forEach(example -> example.check(pattern.aboutFigure()));
    }

    private ElementPattern pattern(String source, WordFile.Line line) {
        try {
            return ElementPattern.parse(source, tests);
        } catch (IllegalArgumentException e) {
            throw line.error(e.getMessage());
        }
    }

    /** The examples of all rules, counters and wanted ones too, in order. */
    public List<RuleExample> examples() {
        return examples;
    }

    /** The rules in order. */
    public List<Rule> rules() {
        return rules;
    }
}
