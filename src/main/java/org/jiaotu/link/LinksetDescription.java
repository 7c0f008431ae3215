package org.jiaotu.link;

import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What VoID says of a linkset.
 *
 * @param set what it is called
 * @param label its title
 * @param mappings the links in it
 * @param targets the datasets that they lead to
 * @param license the IRI of the licence, or null
 */
record LinksetDescription(
        Node set, String label, Collection<Mapping> mappings, Collection<Node> targets, String license) {
    /** @param base what the IRIs of things start with */
    void write(String base, Node graph, StreamRDF out) {
        About about = new About(set, graph, out)
                .link(RDF.Nodes.type, VOID.Linkset.asNode())
                .text(RDFS.Nodes.label, label)
                .link(VOID.subjectsTarget.asNode(), NodeFactory.createURI(base + "dataset/observations"))
                .link(DCTerms.license.asNode(), license == null ? null : NodeFactory.createURI(license))
                .typed(VOID.triples.asNode(), Integer.toString(mappings.size()), XSDDatatype.XSDinteger);
        mappings.stream()
                .map(Mapping::predicate)
                .distinct()
                .forEach(predicate -> about.link(VOID.linkPredicate.asNode(), predicate));
        targets.forEach(target -> about.link(VOID.objectsTarget.asNode(), target));
    }
}
