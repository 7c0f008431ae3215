package org.jiaotu.serve.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jiaotu.export.Prefixes;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.http.Tagged;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;
import org.jiaotu.serve.tiles.Provinces;
import org.jiaotu.serve.tiles.TileGrid;

/**
 * {@code /query/editor.json}: what the editor completes and draws with, so that it asks nobody else.
 *
 * <pre>{@code
 * {"base": "https://w3id.org/jiaotu/id/", "prefixes": {"jt": "https://w3id.org/jiaotu/ontology#"},
 *  "terms": [{"iri": "https://w3id.org/jiaotu/ontology#value", "kind": "property", "zh": "数值", "en": "value"}],
 *  "queries": [{"name": "peers", "zh": "两个地区放在一起比", "en": "Two regions side by side", "text": "…"}],
 *  "provinces": [{"code": "520000", "column": 3, "row": 6, "zh": "贵州", "en": "Guizhou", "letters": "GZ", "name": "贵州省",
 *                 "page": "/page/region/520000"}]}
 * }</pre>
 */
public final class EditorFacts extends HttpServlet {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String TERMS = Resources.text(EditorFacts.class, "terms.rq");

    private final transient GraphQueries graph;
    private final transient Addresses addresses;
    private final transient Provinces provinces;
    private final transient ShippedQueries shipped;
    private transient volatile byte[] known;

    public EditorFacts(GraphQueries graph, Addresses addresses, Provinces provinces, ShippedQueries shipped) {
        this.graph = graph;
        this.addresses = addresses;
        this.provinces = provinces;
        this.shipped = shipped;
    }

    private record Term(String iri, String kind, String zh, String en) {}

    private record Question(String name, String zh, String en, String text) {}

    private record Province(
            String code, int column, int row, String zh, String en, String letters, String name, String page) {}

    private record Facts(
            String base,
            Map<String, String> prefixes,
            List<Term> terms,
            List<Question> queries,
            List<Province> provinces) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Made once: to find the terms, all of the graph is looked through, and an update brings a new server of pages.
        if (known == null) {
            known = GSON.toJson(facts()).getBytes(StandardCharsets.UTF_8);
        }
        Tagged.send(known, "application/json; charset=utf-8", request, response);
    }

    private Facts facts() {
        return new Facts(
                addresses.base(),
                Prefixes.all(),
                graph.rows(TERMS, EditorFacts::term),
                shipped.all().stream().map(EditorFacts::question).toList(),
                provinces());
    }

    private static Term term(Row row) {
        return new Term(row.text("term"), row.text("kind"), row.text("zh"), row.text("en"));
    }

    private static Question question(ShippedQuery query) {
        return new Question(query.name(), query.titleZh(), query.titleEn(), query.text());
    }

    private List<Province> provinces() {
        Map<String, Provinces.Known> known = provinces.known();
        return provinces.grid().places().stream()
                .map(place -> province(place, known.get(place.code())))
                .toList();
    }

    private Province province(TileGrid.Place place, Provinces.Known known) {
        return new Province(
                place.code(),
                place.column(),
                place.row(),
                place.name().zh(),
                place.name().en(),
                place.letters(),
                known == null ? "" : known.label(),
                known == null ? "" : known.page());
    }
}
