package org.jiaotu.serve.explore.fact;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.explore.PageQuery;

/** The queries that the pages of things have in common. */
public final class FactQueries {
    private static final PageQuery FIGURES = PageQuery.load(FactQueries.class, "figures.rq");
    private static final PageQuery FACTS = PageQuery.load(FactQueries.class, "facts.rq");
    private static final PageQuery ABOUT = PageQuery.load(FactQueries.class, "about.rq");

    private FactQueries() {}

    /**
     * The figures of a thing.
     *
     * @param role how they have to do with it: {@code region}, {@code subject}, {@code outcomeOf}
     */
    public static PageQuery figures(Node thing, String role, Least least) {
        return FIGURES.with("thing", thing).with("role", term(role)).with("least", least.node());
    }

    /**
     * The other facts of a thing.
     *
     * @param roles how it takes part in them: {@code region}, {@code holder}, {@code partner}, {@code programme}, {@code honour}
     * @param classes their classes: {@code Recognition}
     */
    public static PageQuery facts(Node thing, List<String> roles, List<String> classes, Least least) {
        return FACTS.with("thing", thing)
                .with("role", terms(roles))
                .with("class", terms(classes))
                .with("least", least.node());
    }

    /** What is known of the thing itself. */
    public static PageQuery about(Node thing) {
        return ABOUT.with("thing", thing);
    }

    private static List<Node> terms(List<String> names) {
        return names.stream().map(FactQueries::term).toList();
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Jt.NS + name);
    }
}
