package org.jiaotu.store.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds what things stand or lie in: 遵义市, 贵州省 and 中国 for 红花岗区, its article for a sentence. */
final class Surroundings {
    /** More are not of use to find a thing, and a graph may be a tangle. */
    private static final int MOST = 16;

    private final DatasetGraph dataset;

    Surroundings(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What a thing stands or lies in, from near to far, each once, itself not among them. */
    List<Thing> of(Thing thing) {
        Map<Node, Thing> found = new LinkedHashMap<>();
        found.put(thing.subject(), thing);
        collect(thing, found);
        found.remove(thing.subject());
        return new ArrayList<>(found.values());
    }

    private void collect(Thing thing, Map<Node, Thing> found) {
        for (Node node : thing.around()) {
            if (found.size() <= MOST && !found.containsKey(node)) {
                Thing outer = new Thing(node, triples(node));
                found.put(node, outer);
                collect(outer, found);
            }
        }
    }

    private List<Triple> triples(Node subject) {
        return Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY), Quad::asTriple));
    }
}
