package org.jiaotu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A finished store, open for reading.
 *
 * <p>It stays what it was when opened: a build that ends meanwhile is seen by those who open the store after it. Any number of
 * processes can have it open. Safe to share between threads, each with its own transaction on {@link #dataset()}.
 */
public final class Store implements AutoCloseable {
    private final View view;
    private final DatasetGraph tdb;
    private final DatasetGraph union;

    private Store(View view) {
        this.view = view;
        this.tdb = DatabaseMgr.connectDatasetGraph(Location.create(view.folder()));
        this.union = new UnionDataset(tdb);
    }

    /**
     * Opens the store in a folder.
     *
     * @throws org.jiaotu.document.UserException when there is none, it is not one, or no build of it was finished
     */
    public static Store open(Path folder) {
        StoreFolder store = StoreFolder.existing(folder);
        try {
            return new Store(View.of(store));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the store " + folder, e);
        }
    }

    /**
     * The graphs of the store: the default graph is the union of the named graphs. Read only; TDB2 wants a transaction around
     * every use, for example {@code Txn.calculateRead(dataset, …)}.
     */
    public DatasetGraph dataset() {
        return union;
    }

    /** Lets go of the files. Nothing may use the dataset any more. */
    @Override
    public void close() {
        TDBInternal.expel(tdb, true);
        try {
            view.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + view.folder(), e);
        }
    }
}
