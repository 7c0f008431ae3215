package org.jiaotu.store.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jiaotu.graph.Pinyin;
import org.jiaotu.graph.PinyinReader;

/**
 * The index of {@code text:query}: a document for each triple with a text, as jena-text has it, but one for all the graphs that the
 * triple stands in. So a label of ten articles is one row in the union of the graphs, and is found in each of the ten.
 */
final class TripleDocuments extends Documents {
    /** These are found by the pinyin of all names of the thing: {@code rdfs:label} 遵义市 by {@code zunyi} too. */
    private static final Set<Node> MAIN_LABELS = Set.of(RDFS.Nodes.label, SKOS.prefLabel.asNode());

    private static final FieldType WITHOUT_TERM = withoutTerm();

    private final DatasetGraph dataset;
    private final PinyinReader pinyin;

    TripleDocuments(Path generation, DatasetGraph dataset, PinyinReader pinyin) throws IOException {
        super(generation.resolve(SparqlTextIndex.FOLDER));
        this.dataset = dataset;
        this.pinyin = pinyin;
    }

    void add(Thing thing) throws IOException {
        String entity = TextQueryFuncs.subjectToString(thing.subject());
        if (isTerm(entity)) {
            for (Triple triple : thing.texts().toList()) {
                add(document(entity, triple, thing));
            }
        }
    }

    private Document document(String entity, Triple triple, Thing thing) {
        Document document = new Document();
        document.add(new StringField(TextFields.ENTITY, entity, Store.YES));
        graphs(triple, document);
        String text = triple.getObject().getLiteralLexicalForm();
        document.add(language(triple.getObject().getLiteralLanguage()));
        String field = TextFields.of(triple.getPredicate());
        document.add(new TextField(field, text, Store.YES));
        if (thing.isPronounced(text) && !pinyin.read(text).isEmpty()) {
            document.add(new TextField(field, new SideTokens(tokens(triple.getPredicate(), text, thing))));
        }
        return document;
    }

    /** Where there is no language, one without a term: jena-text's highlighting wants one, its search for {@code lang:none} none. */
    private static Field language(String language) {
        return language.isEmpty()
                ? new Field(TextFields.LANGUAGE, language, WITHOUT_TERM)
                : new StringField(TextFields.LANGUAGE, language, Store.YES);
    }

    private static FieldType withoutTerm() {
        FieldType type = new FieldType(StringField.TYPE_STORED);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private void graphs(Triple triple, Document document) {
        Iter.iter(dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(quad -> TextQueryFuncs.graphNodeToString(quad.getGraph()))
                .filter(Documents::isTerm)
                .forEach(graph -> document.add(new StringField(TextFields.GRAPH, graph, Store.YES)));
    }

    private Collection<String> tokens(Node property, String text, Thing thing) {
        Collection<String> names = MAIN_LABELS.contains(property) ? thing.names() : List.of(text);
        return names.stream()
                .filter(thing::isPronounced)
                .flatMap(name -> pinyin.read(name).stream())
                .flatMap(TripleDocuments::tokens)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> tokens(Pinyin read) {
        return Stream.of(read.spellings(), List.of(read.initials()), read.syllables())
                .flatMap(Collection::stream);
    }
}
