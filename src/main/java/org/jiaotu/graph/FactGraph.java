package org.jiaotu.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.jiaotu.document.Article;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Observation;
import org.jiaotu.fact.Partnership;
import org.jiaotu.fact.Policy;
import org.jiaotu.fact.Programme;
import org.jiaotu.fact.Recognition;
import org.jiaotu.lexicon.Concept;

/**
 * The facts of an article as quads in the article's named graph.
 *
 * <p>From 「全市学前三年毛入园率达93.2%」 comes a {@code jt:Observation} with the region 遵义市, the indicator
 * 学前三年毛入园率, the value 94.41, the unit %, and the evidence it stands on. No field of a fact is lost. Every node has an IRI;
 * there are no blank nodes. The same facts give the same quads, whatever their order.
 *
 * <p>Immutable and safe to share between threads if what it is given is.
 */
public final class FactGraph {
    private final Iris iris;
    private final Function<String, Optional<Concept>> programmes;
    private final Function<String, Optional<Concept>> units;

    /**
     * @param iris the IRIs
     * @param programmes the vocabulary's programme with a label, for figures whose programme no fact of the article names
     * @param units the vocabulary's unit with a label
     */
    public FactGraph(
            Iris iris, Function<String, Optional<Concept>> programmes, Function<String, Optional<Concept>> units) {
        this.iris = iris;
        this.programmes = programmes;
        this.units = units;
    }

    /**
     * Writes the article and its facts.
     *
     * @param article the article
     * @param facts all its facts, each of them with evidence in this article
     * @param out where the quads go; neither started nor finished here
     */
    public void write(Article article, List<Fact> facts, StreamRDF out) {
        Node graph = iris.article(article);
        FactNames names = new FactNames(iris, facts);
        new ArticleWriter(iris).write(article, new Description(graph, graph, out));
        FactWriter writer = new FactWriter(iris, new Outcomes(iris, programmes, facts, names), units);
        facts.forEach(fact -> write(fact, writer, new Description(graph, names.of(fact), out)));
    }

    private static void write(Fact fact, FactWriter writer, Description description) {
        writer.common(fact, description);
        if (fact instanceof Observation observation) {
            writer.observation(observation, description);
        } else if (fact instanceof Programme programme) {
            writer.implementation(programme, description);
        } else if (fact instanceof Recognition recognition) {
            writer.recognition(recognition, description);
        } else if (fact instanceof Policy policy) {
            writer.policy(policy, description);
        } else if (fact instanceof Partnership partnership) {
            writer.partnership(partnership, description);
        }
    }
}
