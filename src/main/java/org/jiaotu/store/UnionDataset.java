package org.jiaotu.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;

/**
 * A TDB2 dataset for reading, the default graph of which is the union of its named graphs, to SPARQL and to Jena's API.
 *
 * <p>No transaction can write: the files are shared with other readers.
 */
final class UnionDataset extends DatasetGraphWrapper {
    private static final String READ_ONLY = "a store is read only; it is changed by building it anew";

    UnionDataset(DatasetGraph named) {
        super(named);
        named.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    @Override
    public Graph getDefaultGraph() {
        return get().getUnionGraph();
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (!Quad.isDefaultGraph(graph)) {
            return get().find(graph, subject, predicate, object);
        }
        return isAny(subject) && isAny(predicate) && isAny(object)
                ? Iter.map(MergedTriples.of(get()), triple -> Quad.create(Quad.unionGraph, triple))
                : get().find(Quad.unionGraph, subject, predicate, object);
    }

    private static boolean isAny(Node node) {
        return node == null || node.equals(Node.ANY);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return get().contains(Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph, subject, predicate, object);
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new UnsupportedOperationException(READ_ONLY);
        }
        super.begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }
}
