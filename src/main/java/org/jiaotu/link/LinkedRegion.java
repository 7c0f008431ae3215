package org.jiaotu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.graph.Jt;
import org.jiaotu.lexicon.Labels;

/**
 * A region of a store as other datasets may know it.
 *
 * @param iri its IRI
 * @param code its code in GB/T 2260: 520300
 * @param name its name: 遵义市
 * @param names all its names as {@link Labels#normal} has them
 */
public record LinkedRegion(Node iri, String code, String name, Set<String> names) {
    /** The regions of a graph that have a code of GB/T 2260 itself, by code; to be called in a transaction. */
    public static List<LinkedRegion> of(Graph graph) {
        List<LinkedRegion> regions = new ArrayList<>();
        graph.find(Node.ANY, SKOS.notation.asNode(), Node.ANY)
                .filterKeep(notation -> Jt.GBT2260.hasURI(notation.getObject().getLiteralDatatypeURI()))
                .toList()
                .forEach(notation -> regions.add(
                        of(notation.getSubject(), notation.getObject().getLiteralLexicalForm(), graph)));
        regions.sort(Comparator.comparing(LinkedRegion::code));
        return regions;
    }

    private static LinkedRegion of(Node iri, String code, Graph graph) {
        List<String> own = texts(iri, SKOS.prefLabel.asNode(), graph);
        Set<String> names = Stream.concat(own.stream(), texts(iri, SKOS.altLabel.asNode(), graph).stream())
                .map(Labels::normal)
                .collect(Collectors.toSet());
        return new LinkedRegion(iri, code, own.isEmpty() ? code : own.get(0), names);
    }

    private static List<String> texts(Node iri, Node property, Graph graph) {
        return graph
                .find(iri, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    boolean isNamed(String label) {
        return names.contains(Labels.normal(label));
    }
}
