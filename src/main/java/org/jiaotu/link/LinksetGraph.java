package org.jiaotu.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * The linksets of a store, in its named graph {@code graph/links}: each is a {@code void:Linkset} whose mappings say that they are
 * part of it.
 */
public final class LinksetGraph {
    private final String base;
    private final Node graph;

    /** @param base what the IRIs of things start with */
    public LinksetGraph(String base) {
        this.base = base;
        this.graph = NodeFactory.createURI(base + "graph/links");
    }

    /**
     * Puts a linkset into a store, in the place of one with its name.
     *
     * @param dataset the store, in a write transaction
     * @param known what the store says, for looking whether a mapping's subject is in it
     * @return the rows that were left out, since the store says nothing of their subjects
     */
    public List<Linkset.Row> replace(Linkset linkset, DatasetGraph dataset, Graph known) {
        Set<Linkset.Row> unknown = new LinkedHashSet<>();
        List<Linkset.Row> rows = new ArrayList<>();
        for (Linkset.Row row : linkset.rows()) {
            boolean there = known.contains(row.mapping().subject(), Node.ANY, Node.ANY);
            (there ? rows : unknown).add(row);
        }
        remove(NodeFactory.createURI(linkset.iri()), dataset.getGraph(graph));
        write(linkset, rows, StreamRDFLib.dataset(dataset));
        return List.copyOf(unknown);
    }

    private void write(Linkset linkset, List<Linkset.Row> rows, StreamRDF out) {
        Node set = NodeFactory.createURI(linkset.iri());
        for (Linkset.Row row : rows) {
            Node iri = iri(linkset, row.mapping());
            row.mapping().write(iri, graph, out);
            out.quad(Quad.create(graph, iri, DCTerms.isPartOf.asNode(), set));
        }
        new About(set, graph, out).link(RDF.Nodes.type, Mapping.sssom("MappingSet"));
        List<Mapping> mappings = rows.stream().map(Linkset.Row::mapping).toList();
        Set<Node> sources = mappings.stream()
                .map(Mapping::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        new LinksetDescription(set, linkset.title(), mappings, sources, linkset.license()).write(base, graph, out);
    }

    /** Named by what it says, so that the same file gives the same graph. */
    private Node iri(Linkset linkset, Mapping mapping) {
        String said = String.join(
                " ",
                linkset.iri(),
                mapping.subject().getURI(),
                mapping.predicate().getURI(),
                mapping.object().getURI());
        return NodeFactory.createURI(
                base + "link/" + DigestUtils.sha256Hex(said).substring(0, 16));
    }

    /** Takes a set out, and its links but for those that another mapping states. */
    private static void remove(Node set, Graph links) {
        List<Node> mappings = links.find(Node.ANY, DCTerms.isPartOf.asNode(), set)
                .mapWith(Triple::getSubject)
                .toList();
        List<Triple> stated = mappings.stream()
                .flatMap(mapping -> stated(mapping, links).stream())
                .toList();
        mappings.forEach(mapping -> links.remove(mapping, Node.ANY, Node.ANY));
        links.remove(set, Node.ANY, Node.ANY);
        stated.stream().filter(link -> !isStated(link, links)).forEach(links::delete);
    }

    private static List<Triple> stated(Node mapping, Graph links) {
        List<Node> parts = new ArrayList<>();
        for (var property : List.of(OWL2.annotatedSource, OWL2.annotatedProperty, OWL2.annotatedTarget)) {
            links.find(mapping, property.asNode(), Node.ANY).toList().forEach(part -> parts.add(part.getObject()));
        }
        return parts.size() == 3 ? List.of(Triple.create(parts.get(0), parts.get(1), parts.get(2))) : List.of();
    }

    private static boolean isStated(Triple link, Graph links) {
        return links.find(Node.ANY, OWL2.annotatedSource.asNode(), link.getSubject()).toList().stream()
                .anyMatch(mapping -> stated(mapping.getSubject(), links).contains(link));
    }
}
