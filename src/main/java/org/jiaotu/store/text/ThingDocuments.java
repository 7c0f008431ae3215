package org.jiaotu.store.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jiaotu.graph.PinyinReader;

/** The index of the search page: a document for each thing, with all its names, and for each sentence of an article. */
final class ThingDocuments extends Documents {
    private static final FieldType WITH_PLACES = withPlaces();

    /** More need not be told apart. */
    private static final int MOST_LINKS = 1000;

    private final DatasetGraph dataset;
    private final Surroundings surroundings;
    private final NameFields names;
    private final Set<Fingerprint> sentences = new HashSet<>();

    ThingDocuments(Path generation, DatasetGraph dataset, PinyinReader pinyin) throws IOException {
        super(generation.resolve(SearchIndex.FOLDER));
        this.dataset = dataset;
        this.surroundings = new Surroundings(dataset);
        this.names = new NameFields(pinyin);
    }

    /** What tells sentences apart: ten figures of one sentence are found once. Smaller than the sentence, for there are many. */
    private record Fingerprint(long low, long high) {
        static Fingerprint of(String article, String sentence) {
            long[] hash = MurmurHash3.hash128x64((article + "\n" + sentence).getBytes(UTF_8));
            return new Fingerprint(hash[0], hash[1]);
        }
    }

    void add(Thing thing) throws IOException {
        Optional<Kind> kind = thing.kind();
        Optional<String> shown = thing.shown();
        if (kind.isEmpty() || shown.isEmpty()) {
            return;
        }
        Document document = document(thing, kind.get(), shown.get());
        if (kind.get() == Kind.EVIDENCE) {
            addSentence(thing, shown.get(), document);
        } else {
            addNamed(thing, document);
        }
    }

    private void addSentence(Thing thing, String sentence, Document document) throws IOException {
        String article = thing.source().map(Node::getURI).orElse("");
        if (sentences.add(Fingerprint.of(article, sentence))) {
            document.add(new StoredField(SearchIndex.ARTICLE, article));
            around(surroundings.of(thing), document);
            add(document);
        }
    }

    private void addNamed(Thing thing, Document document) throws IOException {
        List<Thing> outer = surroundings.of(thing);
        document.add(new NumericDocValuesField(SearchIndex.TIER, thing.tier()));
        document.add(new NumericDocValuesField(SearchIndex.LINKS, links(thing.subject())));
        names.add(thing, outer, document);
        around(outer, document);
        add(document);
    }

    private static Document document(Thing thing, Kind kind, String shown) {
        Document document = new Document();
        String iri = thing.subject().getURI();
        document.add(new StoredField(SearchIndex.IRI, iri));
        document.add(new SortedDocValuesField(SearchIndex.IRI, new BytesRef(iri)));
        document.add(new StringField(SearchIndex.KIND, kind.label(), Store.YES));
        document.add(new NumericDocValuesField(SearchIndex.LENGTH, shown.length()));
        document.add(new Field(SearchIndex.SHOWN, shown, WITH_PLACES));
        return document;
    }

    /** A sentence about 入园率 seldom names the city; the title of its article does. */
    private static void around(List<Thing> outer, Document document) {
        outer.stream()
                .flatMap(thing -> thing.names().stream())
                .forEach(name -> document.add(new TextField(SearchIndex.AROUND, name, Store.NO)));
    }

    private long links(Node thing) {
        return Iter.count(Iter.limit(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing), MOST_LINKS));
    }

    private static FieldType withPlaces() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
