package org.jiaotu.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.Jt;
import org.jiaotu.lexicon.Region;
import org.jiaotu.lexicon.RegionKeys;

/**
 * The links of regions that come with Jiaotu, in the named graph {@code graph/links}: a province's code in ISO 3166-2, and the
 * town in GeoNames that a region is ruled from.
 *
 * <p>The seat of 遵义市 is a town with the same name and not the region, so that the link is {@code skos:closeMatch} and never
 * {@code owl:sameAs}. The linkset is described in VoID.
 */
public final class RegionLinks {
    private static final Node GEONAMES = NodeFactory.createURI("https://www.geonames.org/");
    private static final String GEONAMES_THING = "https://sws.geonames.org/";
    private static final String BY_NAME = "LexicalMatching";
    private static final Node CLOSE = SKOS.closeMatch.asNode();

    private final Iris iris;
    private final Function<Region, RegionKeys> keys;
    private final Node graph;

    /**
     * @param iris the IRIs
     * @param keys what other datasets call a region
     */
    public RegionLinks(Iris iris, Function<Region, RegionKeys> keys) {
        this.iris = iris;
        this.keys = keys;
        this.graph = iris.graph("links");
    }

    /** Writes the links of these regions, and of each linkset that is not empty how large it is. */
    public void write(Collection<Region> regions, StreamRDF out) {
        regions.forEach(region -> keys.apply(region)
                .iso3166()
                .ifPresent(
                        code -> say(iris.region(region), Jt.ISO_3166_2, NodeFactory.createLiteralString(code), out)));
        List<Mapping> seats =
                regions.stream().map(this::seat).flatMap(Optional::stream).toList();
        seats.forEach(seat -> seat.write(graph, out));
        if (!seats.isEmpty()) {
            linkset(seats.size(), out);
        }
    }

    private Optional<Mapping> seat(Region region) {
        return keys.apply(region)
                .geoNamesSeat()
                .map(id -> new Mapping(
                        iris.thing("link", region.code() + "-geonames-" + id),
                        iris.region(region),
                        CLOSE,
                        NodeFactory.createURI(GEONAMES_THING + id + "/"),
                        BY_NAME,
                        GEONAMES,
                        region.name() + " ~ GeoNames " + id));
    }

    private void linkset(int size, StreamRDF out) {
        Node linkset = iris.thing("dataset", "geonames-seats");
        say(linkset, RDF.Nodes.type, VOID.Linkset.asNode(), out);
        say(linkset, RDFS.Nodes.label, NodeFactory.createLiteralString("GeoNames seats of regions"), out);
        say(linkset, VOID.linkPredicate.asNode(), CLOSE, out);
        say(linkset, VOID.subjectsTarget.asNode(), iris.thing("dataset", "observations"), out);
        say(linkset, VOID.objectsTarget.asNode(), GEONAMES, out);
        say(
                linkset,
                DCTerms.license.asNode(),
                NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"),
                out);
        say(
                linkset,
                VOID.triples.asNode(),
                NodeFactory.createLiteralDT(Integer.toString(size), XSDDatatype.XSDinteger),
                out);
    }

    private void say(Node subject, Node property, Node value, StreamRDF out) {
        out.quad(Quad.create(graph, subject, property, value));
    }
}
