package org.jiaotu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Observation;
import org.jiaotu.fact.Partnership;
import org.jiaotu.fact.Policy;
import org.jiaotu.fact.Programme;
import org.jiaotu.fact.Recognition;
import org.jiaotu.graph.ArticleFacts;
import org.jiaotu.store.CorpusBuilder;
import org.jiaotu.store.Reading;

/**
 * What a build found and what it left out.
 *
 * @param built the build
 * @param seconds how long it took
 */
record BuildSummary(CorpusBuilder.Built built, String seconds) {
    private static final Map<Class<? extends Fact>, String> PLURALS = Map.of(
            Observation.class, "observations",
            Programme.class, "programmes",
            Recognition.class, "recognitions",
            Policy.class, "policies",
            Partnership.class, "partnerships");
    private static final List<Class<? extends Fact>> ORDER =
            List.of(Observation.class, Programme.class, Recognition.class, Policy.class, Partnership.class);

    String text(Path store) {
        Reading reading = built.reading();
        return "files       " + (reading.documents() - reading.refused().size()) + " read, "
                + reading.refused().size() + " left out\n"
                + "articles    " + reading.articles().size() + withoutFacts() + "\n"
                + "facts       " + counts() + "\n"
                + "check       conforms to the shapes"
                + warnings() + "\n"
                + "store       " + store + ", built in " + seconds + " s\n";
    }

    /** The facts of each kind: {@code 412 observations, 37 programmes, …}. */
    String counts() {
        Map<Class<?>, Long> counts = built.reading().articles().stream()
                .flatMap(read -> read.facts().stream())
                .collect(Collectors.groupingBy(Fact::getClass, Collectors.counting()));
        return ORDER.stream()
                .map(kind -> String.format(Locale.ROOT, "%d %s", counts.getOrDefault(kind, 0L), PLURALS.get(kind)))
                .collect(Collectors.joining(", "));
    }

    private String withoutFacts() {
        String names = built.reading().articles().stream()
                .filter(read -> read.facts().isEmpty())
                .map(BuildSummary::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ", without any fact: " + names;
    }

    private static String name(ArticleFacts read) {
        return read.article().source().name() + " " + read.article().number();
    }

    private String warnings() {
        int warnings = built.report().warnings().size();
        return warnings == 0 ? "" : ", " + warnings + " figures to look at (see validate)";
    }
}
