package org.jiaotu.graph;

import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.Vocabularies;

/**
 * Articles and their facts as quads, with the regions they name (遵义市 and 贵州省 above it) and what stands behind them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CorpusGraph {
    private final Iris iris;
    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;
    private final FactGraph factGraph;

    /**
     * @param iris the IRIs
     * @param vocabularies the vocabularies that the facts were extracted with
     * @param gazetteer the regions
     */
    public CorpusGraph(Iris iris, Vocabularies vocabularies, Gazetteer gazetteer) {
        this.iris = iris;
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
        this.factGraph = new FactGraph(iris, vocabularies.programmes()::labelled, vocabularies.units()::labelled);
    }

    /** Writes the articles, their facts and the regions that these name. */
    public void facts(List<ArticleFacts> articles, StreamRDF out) {
        articles.forEach(read -> factGraph.write(read.article(), read.facts(), out));
        new RegionGraph(iris, gazetteer::byCode).write(regions(articles), out);
    }

    public Iris iris() {
        return iris;
    }

    public Vocabularies vocabularies() {
        return vocabularies;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Writes the ontology, the vocabularies, the gazetteer, and what made the facts: Jiaotu in the given version. */
    public void background(String version, StreamRDF out) {
        BackgroundGraph background = new BackgroundGraph(iris);
        background.ontology(out);
        background.vocabulary(vocabularies.graph(), out);
        background.provenance(version, out);
        new RegionGraph(iris, gazetteer::byCode).write(gazetteer.regions().toList(), out);
    }

    private static List<Region> regions(List<ArticleFacts> articles) {
        return articles.stream()
                .flatMap(read -> read.facts().stream())
                .flatMap(RegionGraph::regions)
                .distinct()
                .toList();
    }
}
