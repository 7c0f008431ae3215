package org.jiaotu.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.PinyinReader;

/**
 * Changes a store that is there: copies it aside, changes the copy, checks it against the shapes, indexes its texts, swaps it in whole.
 *
 * <p>Readers keep the store that they opened. What fails leaves the store as it was.
 */
public final class StoreChange {
    private StoreChange() {}

    /**
     * Changes a store.
     *
     * @param change changes the named graphs it is given, within one transaction
     * @return what {@code change} returns
     * @throws UserException when there is no store, a build is writing to it, or the changed graph does not conform
     */
    public static <T> T apply(Path store, Function<DatasetGraph, T> change) {
        try (StoreBuilder builder = StoreBuilder.continueFrom(store)) {
            T result = builder.change(change);
            ShapesCheck.check(builder.dataset());
            builder.index(PinyinReader.bundled());
            builder.commit();
            return result;
        }
    }
}
