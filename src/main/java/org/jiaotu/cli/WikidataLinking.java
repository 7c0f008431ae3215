package org.jiaotu.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.document.UserException;
import org.jiaotu.export.ReplacedFile;
import org.jiaotu.graph.GraphBase;
import org.jiaotu.link.LinkedRegion;
import org.jiaotu.link.Linkset;
import org.jiaotu.link.LinksetWriter;
import org.jiaotu.link.Mapping;
import org.jiaotu.link.WikidataLinker;
import org.jiaotu.link.WikidataQuestion;
import org.jiaotu.store.Store;

/** Finds the regions of a store in Wikidata, and tells the user what was found. */
final class WikidataLinking {
    private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
    private static final int SHOWN = 10;

    private final Path store;
    private final URI endpoint;
    private final AskingOptions asking;
    private final Output output;

    WikidataLinking(Path store, String endpoint, AskingOptions asking, Output output) {
        this.store = store;
        this.endpoint = uri(endpoint);
        this.asking = asking;
        this.output = output;
    }

    /** Says what would be asked; asks nothing. */
    void explain() {
        List<LinkedRegion> regions = regions();
        List<String> codes = regions.stream().map(LinkedRegion::code).toList();
        int batch = Math.min(asking.batch(), codes.size());
        int requests = batch == 0 ? 0 : (codes.size() + batch - 1) / batch;
        output.out()
                .println(
                        "Would ask " + endpoint + " for " + codes.size() + " regions of " + store + ", "
                                + asking.batch() + " codes a request, " + requests
                                + " in all, one at a time, as “" + AskingOptions.userAgent() + "”. The first:\n\n"
                                + WikidataQuestion.of(codes.subList(0, batch))
                                + "\n\nNothing was asked. To ask, and write the links to a file for your review, add: --out FILE");
    }

    /** Asks, and writes the links. */
    void write(Path file) {
        List<LinkedRegion> regions = regions();
        WikidataLinker linker = new WikidataLinker(asking.client(endpoint), asking.batch());
        Path kept = file.resolveSibling(file.getFileName() + ".answers");
        List<Mapping> mappings = find(linker, regions, kept);
        Linkset linkset = Linkset.of(base() + "linkset/wikidata", "Wikidata items of regions, by P442", CC0, mappings);
        ReplacedFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new LinksetWriter(base()).write(linkset, writer);
            writer.flush();
        });
        linker.forget(kept);
        output.out().print(summary(file, regions, mappings));
    }

    private List<Mapping> find(WikidataLinker linker, List<LinkedRegion> regions, Path kept) {
        try (Progress progress = Progress.of("regions", regions.size())) {
            return linker.find(regions, kept, progress::steps);
        } catch (UserException e) {
            throw new UserException(
                    e.getMessage() + "; what was answered is kept in " + kept + ", run the same again to go on", e);
        }
    }

    private String summary(Path file, List<LinkedRegion> regions, List<Mapping> mappings) {
        Set<Node> linked = mappings.stream().map(Mapping::subject).collect(Collectors.toSet());
        long exact = mappings.stream()
                .filter(mapping -> mapping.predicate().equals(SKOS.exactMatch.asNode()))
                .count();
        List<String> none = regions.stream()
                .filter(region -> !linked.contains(region.iri()))
                .map(region -> region.code() + " " + region.name())
                .toList();
        return "regions     " + linked.size() + " of " + regions.size() + " found"
                + (none.isEmpty() ? "" : ", not: " + shown(none)) + "\n"
                + "links       " + exact + " by code and name (exactMatch), " + (mappings.size() - exact)
                + " to look at (closeMatch, see the comments)\n"
                + "file        " + file + "\n"
                + "Delete or edit its rows, then: link --store " + store + " --apply " + file + "\n";
    }

    private static String shown(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }

    private List<LinkedRegion> regions() {
        try (Store opened = Store.open(store)) {
            return Txn.calculateRead(
                    opened.dataset(), () -> LinkedRegion.of(opened.dataset().getDefaultGraph()));
        }
    }

    private String base() {
        try (Store opened = Store.open(store)) {
            return Txn.calculateRead(
                    opened.dataset(), () -> GraphBase.of(opened.dataset().getDefaultGraph()));
        }
    }

    private static URI uri(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new UserException(text + ": no address of a SPARQL endpoint", e);
        }
        throw new UserException(
                text + ": no address of a SPARQL endpoint; give one that begins with https:// or http://");
    }
}
