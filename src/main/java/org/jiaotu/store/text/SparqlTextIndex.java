package org.jiaotu.store.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jiaotu.document.UserException;

/**
 * What jena-text asks for {@code ?s text:query (rdfs:label "县管校聘")}: the index of a store, for reading.
 *
 * <p>A store that was built before there was an index has none: then every search is refused, where jena-text would let the
 * pattern match anything.
 */
public final class SparqlTextIndex extends TextIndexLucene implements Closeable {
    /** What is told to who searches a store without an index. */
    public static final String NO_INDEX =
            "this store was built without a text index; build it again from its articles to search it";

    private static final String IN_CHANGE =
            "text:query is for queries, and an update cannot ask it; find the things first, and name them in the update";

    static final String FOLDER = "text";

    /** They are in memory all at once. */
    private static final int MOST_HITS = 100_000;

    private static final int TOO_MANY = MOST_HITS + 1;

    /** Why nothing can be searched; null when it can. */
    private final String refusal;

    private SparqlTextIndex(Directory directory, String refusal) {
        super(directory, TextFields.config());
        this.refusal = refusal;
    }

    /**
     * The index of a generation of a store.
     *
     * @throws IOException when the index is damaged
     */
    public static SparqlTextIndex open(Path generation) throws IOException {
        Path folder = generation.resolve(FOLDER);
        return Files.isDirectory(folder)
                ? new SparqlTextIndex(new ReadOnly(IndexFolder.open(folder)), null)
                : new SparqlTextIndex(new ByteBuffersDirectory(), NO_INDEX);
    }

    /** The index of a store that is being changed: there is none, and without one jena-text would let a DELETE match everything. */
    public static SparqlTextIndex ofChange() {
        return new SparqlTextIndex(new ByteBuffersDirectory(), IN_CHANGE);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String query,
            String graph,
            String language,
            int limit,
            String marks) {
        if (refusal != null) {
            throw new UserException(refusal);
        }
        if (limit == 0) {
            return List.of();
        }
        int wanted = limit < 0 ? TOO_MANY : Math.min(limit, TOO_MANY);
        List<TextHit> hits = hits(
                subject, properties, new QueryText(query), graph, language, wanted, new Highlight(marks).checked());
        if (hits.size() == TOO_MANY) {
            throw new UserException("text:query finds more than " + MOST_HITS
                    + " texts; narrow the words, or say behind " + "them how many you want: (jt:sentence \"…\" 1000)");
        }
        return hits;
    }

    private List<TextHit> hits(
            String subject,
            List<Resource> properties,
            QueryText query,
            String graph,
            String language,
            int limit,
            String marks) {
        try {
            return super.query(subject, properties, query.parsable(), graph, language, limit, marks);
        } catch (QueryParseException | QueryExecException e) {
            throw ExceptionUtils.hasCause(e, IOException.class)
                    ? new UserException(IndexFolder.UNREADABLE, e)
                    : query.refused(e);
        }
    }

    @Override
    public void close() {
        super.close();
        try {
            getDirectory().close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the text index", e);
        }
    }

    /** jena-text opens a writer for what it only reads; the files are shared with other readers. */
    private static final class ReadOnly extends FilterDirectory {
        ReadOnly(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) {
            throw new UnsupportedOperationException("a store is read only; it is changed by building it anew");
        }

        @Override
        public void deleteFile(String name) {
            throw new UnsupportedOperationException("a store is read only; it is changed by building it anew");
        }
    }
}
