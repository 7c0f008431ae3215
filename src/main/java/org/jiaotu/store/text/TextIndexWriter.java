package org.jiaotu.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jiaotu.graph.PinyinReader;

/** Writes the text index of a store that is being built: reads it subject by subject. Of what it has read it keeps a fingerprint a sentence. */
public final class TextIndexWriter {
    /** The folders of the index in that of a generation. */
    public static final List<String> FOLDERS = List.of(SparqlTextIndex.FOLDER, SearchIndex.FOLDER);

    private final DatasetGraph dataset;
    private final PinyinReader pinyin;

    /**
     * @param dataset the store, which gives its merged triples subject by subject; in a transaction of the caller's
     * @param pinyin reads the names
     */
    public TextIndexWriter(DatasetGraph dataset, PinyinReader pinyin) {
        this.dataset = dataset;
        this.pinyin = pinyin;
    }

    /** Writes the index into the folder of a generation. */
    public void write(Path generation) {
        try (TripleDocuments triples = new TripleDocuments(generation, dataset, pinyin);
                ThingDocuments things = new ThingDocuments(generation, dataset, pinyin)) {
            PeekIterator<Triple> all = PeekIterator.create(
                    Iter.map(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
            while (all.hasNext()) {
                Thing thing = next(all);
                triples.add(thing);
                things.add(thing);
            }
            triples.commit();
            things.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the text index of " + generation, e);
        }
    }

    private static Thing next(PeekIterator<Triple> all) {
        Node subject = all.peek().getSubject();
        List<Triple> triples = new ArrayList<>();
        while (all.hasNext() && all.peek().getSubject().equals(subject)) {
            triples.add(all.next());
        }
        return new Thing(subject, triples);
    }
}
