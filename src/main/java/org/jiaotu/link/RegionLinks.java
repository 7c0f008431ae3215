package org.jiaotu.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
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
        seats.forEach(seat -> seat.write(iri(seat), graph, out));
        if (!seats.isEmpty()) {
            linkset(seats.size(), out);
        }
    }

    private Optional<Mapping> seat(Region region) {
        return keys.apply(region)
                .geoNamesSeat()
                .map(id -> new Mapping(
                        iris.region(region),
                        region.name(),
                        CLOSE,
                        NodeFactory.createURI(GEONAMES_THING + id + "/"),
                        "GeoNames " + id,
                        BY_NAME,
                        null,
                        GEONAMES,
                        null,
                        null));
    }

    private Node iri(Mapping seat) {
        return iris.thing("link", last(seat.subject()) + "-geonames-" + last(seat.object()));
    }

    private static String last(Node thing) {
        return thing.getURI().replaceFirst("/$", "").replaceFirst(".*/", "");
    }

    private void linkset(int size, StreamRDF out) {
        new About(iris.thing("dataset", "geonames-seats"), graph, out)
                .link(RDF.Nodes.type, VOID.Linkset.asNode())
                .text(RDFS.Nodes.label, "GeoNames seats of regions")
                .link(VOID.linkPredicate.asNode(), CLOSE)
                .link(VOID.subjectsTarget.asNode(), iris.thing("dataset", "observations"))
                .link(VOID.objectsTarget.asNode(), GEONAMES)
                .link(DCTerms.license.asNode(), NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"))
                .typed(VOID.triples.asNode(), Integer.toString(size), XSDDatatype.XSDinteger);
    }

    private void say(Node subject, Node property, Node value, StreamRDF out) {
        new About(subject, graph, out).link(property, value);
    }
}
