package org.jiaotu.store.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Opens the folder of a finished index, for reading. */
final class IndexFolder {
    static final String UNREADABLE = "the text index of this store cannot be read; build the store again";

    private IndexFolder() {}

    /**
     * Opens an index and holds its files against their checksums: of damaged ones Lucene would give wrong answers, or crash.
     *
     * @throws IOException when a file is missing or is not as it was written
     */
    static Directory open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return directory;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }
}
