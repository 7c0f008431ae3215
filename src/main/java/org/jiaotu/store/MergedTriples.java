package org.jiaotu.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The triples of all named graphs of a TDB2 dataset, each once and subject by subject.
 *
 * <p>TDB2's own union keeps every triple it has given in memory, to give none twice. In the order of the index that begins with
 * the subject, the same triple of two graphs comes twice in a row, and the last one is all that must be remembered.
 */
final class MergedTriples {
    private static final String BY_SUBJECT = "SPOG";

    private MergedTriples() {}

    /** Reads them as they are asked for, within a transaction of the caller's. */
    static Iterator<Triple> of(DatasetGraph tdb) {
        NodeTupleTable quads =
                TDBInternal.getDatasetGraphTDB(tdb).getQuadTable().getNodeTupleTable();
        Iterator<Tuple<NodeId>> triples = Iter.map(
                quads.getTupleTable().selectIndex(BY_SUBJECT).all(),
                quad -> TupleFactory.create3(quad.get(1), quad.get(2), quad.get(3)));
        return TupleLib.convertToTriples(quads.getNodeTable(), Iter.distinctAdjacent(triples));
    }
}
