package org.jiaotu.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The check of a graph against the SHACL shapes in {@code ontology/shapes.ttl}: every observation has exactly one value, every
 * percentage is believable, every piece of evidence is where it says. Immutable and safe to share between threads.
 */
public final class Validation {
    private static final String SHAPES = "/ontology/shapes.ttl";
    private static final int MOST_IN_MEMORY = 2_000_000;
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Map<String, Severity> SEVERITIES =
            Map.of(SHACL + "Warning", Severity.WARNING, SHACL + "Info", Severity.INFO);

    private final Shapes shapes;

    private Validation(Shapes shapes) {
        this.shapes = shapes;
    }

    /** With the shapes that come with Jiaotu. */
    public static Validation bundled() {
        return new Validation(Shapes.parse(BackgroundGraph.bundled(SHAPES)));
    }

    /**
     * Checks a graph: the union of all named graphs, the ontology among them.
     *
     * <p>Call it inside a read transaction when the graph needs one.
     */
    public Report check(Graph union) {
        List<Result> results = ShaclValidator.get().validate(shapes, nearby(union)).getEntries().stream()
                .map(Validation::result)
                .distinct()
                .sorted(Comparator.comparing(Result::severity)
                        .thenComparing(Result::focus)
                        .thenComparing(Result::path)
                        .thenComparing(Result::message))
                .toList();
        return new Report(results);
    }

    /** The shapes ask a graph millions of small questions: one in memory answers them five times as fast as one on disk. */
    private static Graph nearby(Graph graph) {
        if (graph.size() > MOST_IN_MEMORY) {
            return graph;
        }
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        return copy;
    }

    private static Result result(ReportEntry entry) {
        return new Result(
                SEVERITIES.getOrDefault(entry.severity().level().getURI(), Severity.VIOLATION),
                text(entry.focusNode()),
                entry.resultPath() == null ? "" : entry.resultPath().toString(),
                text(entry.value()),
                entry.message());
    }

    private static String text(Node node) {
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** How bad a result is; only a violation makes a graph one that does not conform. */
    public enum Severity {
        VIOLATION,
        WARNING,
        INFO
    }

    /**
     * One thing that is not as it should be.
     *
     * @param severity how bad it is
     * @param focus the IRI of the thing
     * @param path the property, or empty
     * @param value the value, or empty
     * @param message what is wrong
     */
    public record Result(Severity severity, String focus, String path, String value, String message) {}

    /**
     * The outcome of a check.
     *
     * @param results what was found, the worst first, then by IRI
     */
    public record Report(List<Result> results) {
        public Report {
            results = List.copyOf(results);
        }

        /** True when there is no violation; warnings do not count. */
        public boolean conforms() {
            return violations().isEmpty();
        }

        public List<Result> violations() {
            return withSeverity(Severity.VIOLATION);
        }

        public List<Result> warnings() {
            return withSeverity(Severity.WARNING);
        }

        private List<Result> withSeverity(Severity severity) {
            return results.stream()
                    .filter(result -> result.severity() == severity)
                    .toList();
        }
    }
}
