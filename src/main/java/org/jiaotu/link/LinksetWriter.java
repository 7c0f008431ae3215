package org.jiaotu.link;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;

/**
 * Writes a linkset as SSSOM has it, a table with tabs under lines of metadata, for people to review in a spreadsheet or an
 * editor. Labels come from strangers: none begins like a spreadsheet's formula.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">SSSOM/TSV</a>
 */
public final class LinksetWriter {
    static final List<String> COLUMNS = List.of(
            "subject_id",
            "subject_label",
            "predicate_id",
            "object_id",
            "object_label",
            "mapping_justification",
            "confidence",
            "object_source",
            "mapping_date",
            "comment");
    static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .get();

    private final Curies curies;

    /** @param base what the IRIs of things start with */
    public LinksetWriter(String base) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (String kind : List.of("region", "programme", "indicator", "honour", "unit")) {
            prefixes.put(kind, base + kind + "/");
        }
        prefixes.put("semapv", Mapping.SEMAPV);
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("wd", "http://www.wikidata.org/entity/");
        this.curies = new Curies(prefixes);
    }

    /** Writes the set; {@code out} stays open. */
    public void write(Linkset linkset, Appendable out) throws IOException {
        out.append("# Delete or edit rows, then: jiaotu link --store DIR --apply THIS_FILE\n");
        out.append("#curie_map:\n");
        for (Map.Entry<String, String> prefix : curies.prefixes().entrySet()) {
            out.append("#  " + prefix.getKey() + ": \"" + prefix.getValue() + "\"\n");
        }
        out.append("#mapping_set_id: \"" + linkset.iri() + "\"\n");
        out.append("#mapping_set_title: \"" + linkset.title() + "\"\n");
        if (linkset.license() != null) {
            out.append("#license: \"" + linkset.license() + "\"\n");
        }
        CSVPrinter table = new CSVPrinter(out, FORMAT);
        table.printRecord(COLUMNS);
        for (Linkset.Row row : linkset.rows()) {
            table.printRecord(cells(row.mapping()));
        }
        table.flush();
    }

    private List<String> cells(Mapping mapping) {
        return Arrays.asList(
                        id(mapping.subject()),
                        mapping.subjectLabel(),
                        id(mapping.predicate()),
                        id(mapping.object()),
                        mapping.objectLabel(),
                        "semapv:" + mapping.justification(),
                        plain(mapping.confidence()),
                        id(mapping.source()),
                        mapping.date() == null ? null : mapping.date().toString(),
                        mapping.comment())
                .stream()
                .map(LinksetWriter::cell)
                .collect(Collectors.toList());
    }

    private String id(Node node) {
        return node == null ? null : curies.shortened(node.getURI());
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String cell(String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return line.matches("[=+\\-@].*") ? "'" + line : line;
    }
}
