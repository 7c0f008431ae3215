package org.jiaotu.serve.explore.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.explore.PageQuery;
import org.jiaotu.serve.explore.View;
import org.jiaotu.serve.sparql.GraphQueries;
import org.jiaotu.serve.sparql.Row;

/** An article: its text as read, every fact marked where it stands, and the list of them. */
public final class ArticleView implements View {
    private static final PageQuery ARTICLE = PageQuery.load(ArticleView.class, "article.rq");
    private static final PageQuery SENTENCES = PageQuery.load(ArticleView.class, "sentences.rq");

    private final GraphQueries graph;
    private final Entries entries;
    private final BlockFinder blocks = new BlockFinder();

    public ArticleView(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.entries = new Entries(graph, addresses);
    }

    /**
     * How many facts of a kind an article states.
     *
     * @param kind the kind's label
     * @param number of all its facts, chosen or not
     * @param chosen whether they are shown
     */
    public record Count(String kind, long number, boolean chosen) {}

    @Override
    public String template() {
        return "article";
    }

    @Override
    public Optional<Node> teller(Node thing) {
        return Owners.of(thing, graph);
    }

    @Override
    public Map<String, Object> values(Node thing, HttpServletRequest request) {
        Choice choice = Choice.of(request);
        Row article =
                graph.rows(ARTICLE.with("article", thing).text(), row -> row).get(0);
        List<Entry> all = entries.of(thing);
        List<Entry> chosen = all.stream().filter(choice::takes).toList();
        return Map.ofEntries(
                Map.entry("headline", article.text("headline")),
                Map.entry("date", article.text("date")),
                Map.entry("document", article.text("document")),
                Map.entry("number", article.text("number")),
                Map.entry("whole", article.has("text")),
                Map.entry("passages", article.has("text") ? passages(article, chosen) : sentences(thing, chosen)),
                Map.entry("counts", counts(all, choice)),
                Map.entry("steps", Choice.STEPS),
                Map.entry("confidence", choice.confidence()),
                Map.entry("all", all.size()),
                Map.entry("shown", chosen.size()),
                Map.entry("spans", Span.of(chosen, 0)),
                Map.entry("query", Entries.query(thing)));
    }

    private List<Passage> passages(Row article, List<Entry> facts) {
        String text = article.text("text");
        return Passage.of(text, blocks.find(text), Span.of(facts, article.count("start")));
    }

    /** The sentences of the facts, each once; a fact's words are looked for behind those of the fact before. */
    private List<Passage> sentences(Node article, List<Entry> facts) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        graph.rows(SENTENCES.with("article", article).text(), row -> row)
                .forEach(row -> byPlace.put(row.text("place") + "-" + row.text("end"), row.text("sentence")));
        Map<String, List<Entry>> bySentence = new LinkedHashMap<>();
        facts.forEach(fact -> bySentence
                .computeIfAbsent(byPlace.getOrDefault(fact.place(), fact.quote()), sentence -> new ArrayList<>())
                .add(fact));
        List<Passage> passages = new ArrayList<>();
        bySentence.forEach((sentence, stated) -> passages.add(FactSentence.passage(sentence, stated)));
        return passages;
    }

    private static List<Count> counts(List<Entry> facts, Choice choice) {
        return Arrays.stream(FactKind.values())
                .map(kind -> new Count(
                        kind.label(),
                        facts.stream().filter(fact -> fact.kind() == kind).count(),
                        choice.kinds().contains(kind)))
                .toList();
    }
}
