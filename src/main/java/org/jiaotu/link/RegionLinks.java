package org.jiaotu.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.SKOS;
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
            new LinksetDescription(
                            iris.thing("dataset", "geonames-seats"),
                            "GeoNames seats of regions",
                            seats,
                            List.of(GEONAMES),
                            "https://creativecommons.org/licenses/by/4.0/")
                    .write(iris.base(), graph, out);
        }
    }

    private Optional<Mapping> seat(Region region) {
        return keys.apply(region)
                .geoNamesSeat()
                .map(seat -> new Mapping(
                        iris.region(region),
                        region.name(),
                        CLOSE,
                        NodeFactory.createURI(GEONAMES_THING + seat.geoNames() + "/"),
                        seat.name(),
                        SeatReason.of(seat.evidence()).justification(),
                        SeatReason.of(seat.evidence()).confidence(),
                        GEONAMES,
                        null,
                        SeatReason.of(seat.evidence()).comment()));
    }

    private Node iri(Mapping seat) {
        return iris.thing("link", last(seat.subject()) + "-geonames-" + last(seat.object()));
    }

    private static String last(Node thing) {
        return thing.getURI().replaceFirst("/$", "").replaceFirst(".*/", "");
    }

    private void say(Node subject, Node property, Node value, StreamRDF out) {
        new About(subject, graph, out).link(property, value);
    }
}
