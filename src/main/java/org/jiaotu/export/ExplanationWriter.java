package org.jiaotu.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaotu.fact.Derivation;
import org.jiaotu.fact.Evidence;
import org.jiaotu.fact.Fact;

/**
 * Tells a reader how a fact came about: what it says, the sentence with the evidence marked, the rule, and a line for each
 * field with what it was taken from.
 *
 * <pre>
 * observation  zunyi 310-316
 *   says        indicator 学前三年毛入园率, value 94.41, unit %, …
 *   sentence    全市学前三年毛入园率达[94.41%]。
 *   rule        level-after-noun, confidence 0.93
 *   indicator   the noun before the verb
 * </pre>
 */
public final class ExplanationWriter {
    private static final Set<String> TOLD_APART =
            Set.of("type", "doc", "article", "start", "end", "text", "rule", "confidence", "concept");

    /** The explanation, lines ended by a line feed, with an empty line at its end. */
    public String text(Fact fact) {
        JsonObject json = JsonLinesWriter.json(fact);
        Evidence evidence = fact.evidence();
        Derivation derivation = fact.derivation();
        return json.get("type").getAsString() + "  " + evidence.doc() + " " + evidence.start() + "-" + evidence.end()
                + "\n"
                + line("says", said(json))
                + line("sentence", marked(evidence))
                + line("rule", derivation.rule() + ", confidence " + derivation.confidence())
                + steps(derivation.steps())
                + "\n";
    }

    private static String said(JsonObject json) {
        return json.entrySet().stream()
                .filter(field -> !TOLD_APART.contains(field.getKey()) && isTold(field.getValue()))
                .map(ExplanationWriter::said)
                .collect(Collectors.joining(", "));
    }

    private static String said(Map.Entry<String, JsonElement> field) {
        return field.getKey() + " " + field.getValue().getAsString();
    }

    private static boolean isTold(JsonElement value) {
        return !value.isJsonNull() && !value.getAsString().equals("false");
    }

    private static String marked(Evidence evidence) {
        int start = evidence.start() - evidence.sentence().start();
        int end = evidence.end() - evidence.sentence().start();
        String sentence = evidence.sentenceText();
        String marked =
                sentence.substring(0, start) + "[" + sentence.substring(start, end) + "]" + sentence.substring(end);
        return marked.replaceAll("\\R\\s*", "");
    }

    private static String steps(List<Derivation.Step> steps) {
        return steps.stream().map(step -> line(step.field(), step.reason())).collect(Collectors.joining());
    }

    private static String line(String name, String text) {
        return "  %-11s %s\n".formatted(name, text);
    }
}
