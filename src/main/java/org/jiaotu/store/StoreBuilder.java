package org.jiaotu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.PinyinReader;
import org.jiaotu.store.text.SparqlTextIndex;
import org.jiaotu.store.text.TextIndexWriter;

/**
 * Builds a store aside and swaps it in whole.
 *
 * <pre>{@code
 * try (StoreBuilder builder = StoreBuilder.begin(folder)) {
 *     builder.write(out -> facts.write(article, found, out));
 *     Report report = Txn.calculateRead(builder.dataset(), () -> validation.check(builder.dataset().getDefaultGraph()));
 *     builder.index(pinyin);
 *     builder.commit();
 * }
 * }</pre>
 *
 * <p>A first build that fails leaves nothing behind. Until {@link #commit()} an existing store is untouched, and it stays so when the build fails, is closed without a commit,
 * or dies; what it leaves is cleaned by the next. Readers keep the store that they opened. For one thread.
 */
public final class StoreBuilder implements AutoCloseable {
    private final StoreFolder store;
    private final FileLocked lock;
    private final Path generation;
    private DatasetGraph tdb;

    private StoreBuilder(StoreFolder store, FileLocked lock) {
        this.store = store;
        this.lock = lock;
        this.generation = store.path().resolve(StoreFolder.GENERATION + UUID.randomUUID());
    }

    /**
     * Begins a build into a folder: a store, an empty folder or one that is not there.
     *
     * @throws UserException when the folder holds something else, or another build is writing to it
     */
    public static StoreBuilder begin(Path folder) {
        try {
            StoreFolder store = StoreFolder.forBuild(folder);
            StoreBuilder builder = new StoreBuilder(store, lock(store));
            builder.open(generation -> Files.createDirectory(generation));
            return builder;
        } catch (IOException e) {
            throw new UserException(folder + ": cannot be written (" + e + "); give another folder", e);
        }
    }

    /**
     * Begins with a copy of what is in a store, without its text index, which would not follow the changes.
     *
     * @throws UserException when there is none, or another build is writing to it
     */
    static StoreBuilder continueFrom(Path folder) {
        StoreFolder store = StoreFolder.existing(folder);
        try {
            StoreBuilder builder = new StoreBuilder(store, lock(store));
            builder.open(generation -> {
                Folders.copy(View.current(store), generation);
                for (String index : TextIndexWriter.FOLDERS) {
                    Folders.remove(generation.resolve(index));
                }
            });
            return builder;
        } catch (IOException e) {
            throw new UserException(folder + ": cannot be written (" + e + ")", e);
        }
    }

    private static FileLocked lock(StoreFolder store) throws IOException {
        return FileLocked.tryLock(store.buildLock())
                .orElseThrow(() -> new UserException(store.path()
                        + ": another build is writing to this store; wait for it, or give another folder"));
    }

    /** Adds quads, all or, when the writer throws, none of them. May be called again. */
    public void write(Consumer<StreamRDF> writer) {
        Txn.executeWrite(tdb, () -> writer.accept(StreamRDFLib.dataset(tdb)));
    }

    /**
     * Lets the named graphs be changed, wholly or, when {@code change} throws, not at all. What SPARQL reads as the default graph is
     * their union.
     */
    <T> T change(Function<DatasetGraph, T> change) {
        tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
        tdb.getContext().set(TextQuery.textIndex, SparqlTextIndex.ofChange());
        return Txn.calculateWrite(tdb, () -> change.apply(tdb));
    }

    /** What was written so far, for reading: the default graph is the union of the named graphs. */
    public DatasetGraph dataset() {
        return new UnionDataset(tdb);
    }

    /** Writes the index that {@code text:query} and the search page read, once all quads are written. */
    public void index(PinyinReader pinyin) {
        DatasetGraph written = dataset();
        Txn.executeRead(written, () -> new TextIndexWriter(written, pinyin).write(generation));
    }

    /** Makes what was written the store. */
    public void commit() {
        disconnect();
        try {
            FileSizes.write(generation);
            store.setCurrent(generation);
            clean();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot swap in " + generation, e);
        }
    }

    /** Ends the build; without a commit, what was written is thrown away. */
    @Override
    public void close() {
        disconnect();
        try (lock) {
            clean();
            store.removeUnfinished();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clean " + store.path(), e);
        }
    }

    private void open(Beginning beginning) throws IOException {
        try {
            clean();
            beginning.make(generation);
            tdb = DatabaseMgr.connectDatasetGraph(Location.create(generation));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes the folder of a generation. */
    private interface Beginning {
        void make(Path generation) throws IOException;
    }

    private void disconnect() {
        if (tdb != null) {
            TDBInternal.expel(tdb, true);
            tdb = null;
        }
    }

    /** Every generation but the current one is a build that died or was replaced. */
    private void clean() throws IOException {
        Optional<Path> current = store.current();
        for (Path old : store.generations()) {
            if (!Optional.of(old).equals(current)) {
                Folders.remove(old);
            }
        }
        View.removeDead(store);
    }
}
