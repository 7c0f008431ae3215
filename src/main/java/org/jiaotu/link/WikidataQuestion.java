package org.jiaotu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jiaotu.document.UserException;

/** Asks Wikidata which items have some codes (P442), what they are called, and whether they were dissolved (P576). */
public final class WikidataQuestion {
    /** Wikidata's own endpoint. */
    public static final String ENDPOINT = "https://query.wikidata.org/sparql";

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern ITEM = Pattern.compile("http://www\\.wikidata\\.org/entity/Q[0-9]{1,12}");
    private static final String TEXT = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            SELECT ?code ?item ?label ?ended {
              VALUES ?code { %s }
              ?item wdt:P442 ?code .
              OPTIONAL { ?item rdfs:label ?label FILTER (LCASE(LANG(?label)) IN ("zh-hans", "zh-cn", "zh", "zh-hant", "en")) }
              OPTIONAL { ?item wdt:P576 ?ended }
            }""";

    private WikidataQuestion() {}

    /** The question for some codes. */
    public static String of(List<String> codes) {
        return TEXT.formatted(codes.stream()
                .filter(code -> CODE.matcher(code).matches())
                .map(code -> '"' + code + '"')
                .collect(Collectors.joining(" ")));
    }

    /**
     * The items that an endpoint answers with, by their IRI.
     *
     * @throws UserException when the answer names what is no item of Wikidata
     */
    static List<WikidataItem> read(RowSet rows) {
        Map<List<String>, List<Binding>> byItem = new LinkedHashMap<>();
        rows.forEachRemaining(
                row -> byItem.computeIfAbsent(List.of(text(row, "code"), item(row)), key -> new ArrayList<>())
                        .add(row));
        return byItem.entrySet().stream()
                .map(entry -> item(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparing(WikidataItem::code).thenComparing(WikidataItem::iri))
                .toList();
    }

    private static WikidataItem item(String code, String iri, List<Binding> rows) {
        List<WikidataItem.Label> labels = rows.stream()
                .map(row -> row.get(Var.alloc("label")))
                .filter(label -> label != null && label.isLiteral())
                .map(label -> new WikidataItem.Label(label.getLiteralLanguage(), label.getLiteralLexicalForm()))
                .distinct()
                .sorted(Comparator.comparing(WikidataItem.Label::language).thenComparing(WikidataItem.Label::text))
                .toList();
        String ended = rows.stream()
                .map(row -> text(row, "ended"))
                .filter(text -> !text.isEmpty())
                .min(String::compareTo)
                .orElse(null);
        return new WikidataItem(code, iri, labels, ended);
    }

    private static String item(Binding row) {
        Node item = row.get(Var.alloc("item"));
        if (item == null || !item.isURI() || !ITEM.matcher(item.getURI()).matches()) {
            throw new UserException("the endpoint answers with " + item + ", which is no item of Wikidata");
        }
        return item.getURI();
    }

    private static String text(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        return node != null && node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
}
