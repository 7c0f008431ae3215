package org.jiaotu.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Partnership;
import org.jiaotu.lexicon.Region;

/** Regions, with all that they belong to, in the named graph {@code graph/regions}. */
public final class RegionGraph {
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final Node HAS_GEOMETRY = NodeFactory.createURI(GEO + "hasGeometry");
    private static final Node AS_WKT = NodeFactory.createURI(GEO + "asWKT");

    private final Iris iris;
    private final Function<String, Optional<Region>> byCode;

    /**
     * @param iris the IRIs
     * @param byCode the gazetteer's region with a code
     */
    public RegionGraph(Iris iris, Function<String, Optional<Region>> byCode) {
        this.iris = iris;
        this.byCode = byCode;
    }

    /** The regions that a fact names: its own, and the partner of a partnership. */
    public static Stream<Region> regions(Fact fact) {
        Region partner = fact instanceof Partnership partnership ? partnership.partnerRegion() : null;
        return Stream.of(Optional.ofNullable(fact.region()), Optional.ofNullable(partner))
                .flatMap(Optional::stream);
    }

    /**
     * Describes regions and those above them, each once.
     *
     * @throws IllegalArgumentException when the gazetteer does not know the parent of one
     */
    public void write(Collection<Region> regions, StreamRDF out) {
        withParents(regions)
                .forEach(region -> describe(region, new Description(iris.graph("regions"), iris.region(region), out)));
    }

    /** Regions and those above them, each once. */
    private Collection<Region> withParents(Collection<Region> regions) {
        Map<String, Region> all = new LinkedHashMap<>();
        regions.forEach(region -> add(region, all));
        return all.values();
    }

    private void add(Region region, Map<String, Region> all) {
        if (all.putIfAbsent(region.code(), region) == null && region.parentCode() != null) {
            add(parent(region), all);
        }
    }

    private Region parent(Region region) {
        return byCode.apply(region.parentCode())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no region " + region.parentCode() + ", the parent of " + region.code()));
    }

    private void describe(Region region, Description about) {
        about.a(Jt.REGION_CLASS, NodeFactory.createURI(GEO + "Feature"))
                .label(region.name())
                .chinese(SKOS.prefLabel.asNode(), region.name())
                .text(Jt.CODE, region.code())
                .typed(SKOS.notation.asNode(), region.code(), datatype(region).getURI())
                .link(Jt.DIVISION_TYPE, Jt.individual(region.type()))
                .integer(Jt.TIER, Values.tier(region.type()))
                .link(Jt.PART_OF, region.parentCode() == null ? null : iris.region(region.parentCode()));
        region.shortNames().forEach(name -> about.chinese(SKOS.altLabel.asNode(), name));
        if (region.latitude() != null && region.longitude() != null) {
            place(region, about);
        }
    }

    private static Node datatype(Region region) {
        if (region.localCode()) {
            return Jt.LOCAL_CODE;
        }
        return region.statisticsCode() ? Jt.STATISTICS_CODE : Jt.GBT2260;
    }

    /** Well-known text has the longitude first. */
    private void place(Region region, Description about) {
        Node geometry = iris.thing("region", region.code() + "/geometry");
        about.link(HAS_GEOMETRY, geometry);
        about.about(geometry)
                .a(NodeFactory.createURI(GEO + "Geometry"))
                .label(region.name())
                .typed(AS_WKT, "POINT(" + region.longitude() + " " + region.latitude() + ")", GEO + "wktLiteral");
    }
}
