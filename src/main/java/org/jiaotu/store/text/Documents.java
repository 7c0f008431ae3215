package org.jiaotu.store.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Documents on their way into a Lucene index of a folder of its own; the build holds the store's lock, so it takes none. */
class Documents implements AutoCloseable {
    /** In chars; Lucene takes no term of more than 32 KiB, and a char is three bytes at most. */
    private static final int LONGEST_TERM = 10_000;

    /** In MB: what is not written in pieces need not be merged. */
    private static final double BUFFER = 64;

    private final Directory directory;
    private final IndexWriter writer;

    Documents(Path folder) throws IOException {
        directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new CharacterAnalyzer())
                        .setRAMBufferSizeMB(BUFFER)
                        .setCommitOnClose(false));
    }

    /** Whether a text can be found as a whole; an IRI or a language of ten thousand chars is nothing that anybody looks for. */
    static boolean isTerm(String text) {
        return text.length() <= LONGEST_TERM;
    }

    final void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** Puts all that was added into one segment, the fastest to search, and keeps it. */
    final void commit() throws IOException {
        writer.forceMerge(1);
        writer.commit();
    }

    @Override
    public final void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }
}
