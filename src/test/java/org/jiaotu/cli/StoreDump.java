package org.jiaotu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.system.Txn;
import org.jiaotu.graph.SortedNQuads;
import org.jiaotu.store.Store;

/** All a store holds. */
final class StoreDump {
    private StoreDump() {}

    /** Its quads as N-Quads, sorted. */
    static String nquads(Path folder) throws IOException {
        SortedNQuads quads = new SortedNQuads();
        try (Store store = Store.open(folder)) {
            Txn.executeRead(
                    store.dataset(),
                    () -> store.dataset().findNG(null, null, null, null).forEachRemaining(quads::quad));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        quads.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
