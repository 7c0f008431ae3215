package org.jiaotu.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * Which items of Wikidata a region is, by its code and its name.
 *
 * <p>One item with the code and the name that was not dissolved is the region ({@code skos:exactMatch}). Every other item with
 * the code is {@code skos:closeMatch}, less sure, with what speaks against it: 遵义市 and a former 遵义县级市 may share a code.
 */
final class WikidataMatchFinder {
    private static final Node WIKIDATA = NodeFactory.createURI("http://www.wikidata.org/entity/Q2013");
    private static final BigDecimal AGREE = new BigDecimal("0.98");
    private static final BigDecimal SEVERAL_AGREE = new BigDecimal("0.5");
    private static final BigDecimal CODE_ALONE = new BigDecimal("0.7");
    private static final BigDecimal DOUBTFUL = new BigDecimal("0.3");

    private final LocalDate date;

    WikidataMatchFinder(LocalDate date) {
        this.date = date;
    }

    /**
     * The mappings of a region.
     *
     * @param items the items with its code
     */
    List<Mapping> find(LinkedRegion region, List<WikidataItem> items) {
        long agreeing = items.stream().filter(item -> agrees(region, item)).count();
        long lasting = items.stream().filter(item -> item.ended() == null).count();
        return items.stream()
                .map(item -> mapping(region, item, agreeing, lasting))
                .toList();
    }

    private Mapping mapping(LinkedRegion region, WikidataItem item, long agreeing, long lasting) {
        boolean agrees = agrees(region, item);
        boolean exact = agrees && agreeing == 1;
        BigDecimal otherwise = agrees ? SEVERAL_AGREE : item.ended() == null && lasting == 1 ? CODE_ALONE : DOUBTFUL;
        return new Mapping(
                region.iri(),
                region.name(),
                exact ? SKOS.exactMatch.asNode() : SKOS.closeMatch.asNode(),
                NodeFactory.createURI(item.iri()),
                item.shown(),
                "LexicalMatching",
                exact ? AGREE : otherwise,
                WIKIDATA,
                date,
                comment(region, item, agreeing));
    }

    /** How it was found and what a reviewer should look at. */
    private static String comment(LinkedRegion region, WikidataItem item, long agreeing) {
        List<String> parts = new ArrayList<>(List.of("P442 is " + region.code()));
        boolean named = isNamed(region, item);
        parts.add(named ? "the name agrees" : "another name");
        Stream.ofNullable(item.ended())
                .map(ended -> "dissolved " + ended.replaceFirst("T.*", ""))
                .forEach(parts::add);
        if (agrees(region, item) && agreeing > 1) {
            parts.add(agreeing + " items have this code and name");
        }
        return String.join("; ", parts);
    }

    private static boolean agrees(LinkedRegion region, WikidataItem item) {
        return item.ended() == null && isNamed(region, item);
    }

    private static boolean isNamed(LinkedRegion region, WikidataItem item) {
        return item.labels().stream().anyMatch(label -> region.isNamed(label.text()));
    }
}
