package org.jiaotu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jiaotu.document.UserException;
import org.jiaotu.store.text.SearchIndex;
import org.jiaotu.store.text.SparqlTextIndex;

/**
 * A finished store, open for reading.
 *
 * <p>It stays what it was when opened: a build that ends meanwhile is seen by those who open the store after it. Any number of
 * processes can have it open. Safe to share between threads, each with its own transaction on {@link #dataset()}.
 */
public final class Store implements AutoCloseable {
    /** Of all memory, for each node that is remembered; a sentence takes a tenth of it. */
    private static final int BYTES_FOR_EACH_NODE = 8192;

    private final View view;
    private final DatasetGraph tdb;
    private final DatasetGraph union;
    private final SparqlTextIndex texts;
    private final SearchIndex things;

    private Store(View view, DatasetGraph tdb, SparqlTextIndex texts, SearchIndex things) {
        this.view = view;
        this.tdb = tdb;
        this.union = new UnionDataset(tdb);
        this.texts = texts;
        this.things = things;
        union.getContext().set(TextQuery.textIndex, texts);
    }

    /**
     * Opens the store in a folder.
     *
     * @throws UserException when there is none, it is not one, no build of it was finished, or it is damaged
     */
    public static Store open(Path folder) {
        StoreFolder store = StoreFolder.existing(folder);
        try {
            return open(View.of(store), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the store " + folder, e);
        }
    }

    private static Store open(View view, Path folder) throws IOException {
        try {
            SparqlTextIndex texts = SparqlTextIndex.open(view.folder());
            SearchIndex things = SearchIndex.open(view.folder());
            return new Store(view, tdb(view.folder()), texts, things);
        } catch (IOException e) {
            view.close();
            throw new UserException(
                    folder
                            + ": the store is damaged (its text index cannot be read); remove the folder and build it again",
                    e);
        }
    }

    /** Jena remembers as many nodes whatever the memory; where sentences are long, they fill it. */
    private static DatasetGraph tdb(Path folder) {
        long fitting = Runtime.getRuntime().maxMemory() / BYTES_FOR_EACH_NODE;
        StoreParams usual = StoreParams.getDftStoreParams();
        StoreParams params = StoreParams.builder("jiaotu", usual)
                .nodeId2NodeCacheSize((int) Math.min(fitting, usual.getNodeId2NodeCacheSize()))
                .node2NodeIdCacheSize((int) Math.min(fitting, usual.getNode2NodeIdCacheSize()))
                .build();
        return DatabaseMgr.connectDatasetGraph(Location.create(folder), params);
    }

    /**
     * The graphs of the store: the default graph is the union of the named graphs. Read only; TDB2 wants a transaction around
     * every use, for example {@code Txn.calculateRead(dataset, …)}. SPARQL finds its texts with {@code text:query}.
     */
    public DatasetGraph dataset() {
        return union;
    }

    /** What finds things and sentences by their words. */
    public SearchIndex search() {
        return things;
    }

    /** Lets go of the files. Nothing may use the dataset any more. */
    @Override
    public void close() {
        texts.close();
        things.close();
        TDBInternal.expel(tdb, true);
        try {
            view.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + view.folder(), e);
        }
    }
}
