package org.jiaotu.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.vocabulary.SKOS;
import org.jiaotu.document.UserException;

/**
 * Reads a linkset file in SSSOM/TSV, as {@link LinksetWriter} or another tool wrote it and people edited it; a spreadsheet's
 * byte order mark, quotes and tabs around the metadata do no harm. Rows whose {@code predicate_modifier} is Not are no links.
 */
public final class LinksetReader {
    private static final Pattern METADATA = Pattern.compile("^\"?#\\s?(\\s*)([A-Za-z_][\\w.-]*):\\s*(.*?)\"?\\s*$");
    static final Set<Node> PREDICATES = Set.of(
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode());
    private static final Map<String, String> KNOWN =
            Map.of("skos", SKOS.getURI(), "semapv", Mapping.SEMAPV, "sssom", Mapping.SSSOM);

    private final Path file;
    private final Map<String, String> metadata = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>(KNOWN);
    private Curies curies;

    private LinksetReader(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws UserException when it is none, or a row is not as it should be, with the line
     */
    public static Linkset read(Path file) {
        try {
            return new LinksetReader(file).linkset(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UserException(file + ": is not UTF-8; save it in UTF-8", e);
        } catch (IOException e) {
            throw new UserException(file + ": cannot be read; give a linkset file that link has written", e);
        }
    }

    private Linkset linkset(String text) throws IOException {
        List<String> lines = text.replaceFirst("^\ufeff", "").lines().toList();
        int head = 0;
        while (head < lines.size() && lines.get(head).matches("\"?#.*|\\s*")) {
            metadata(lines.get(head++));
        }
        curies = new Curies(prefixes);
        List<Linkset.Row> rows = rows(String.join("\n", lines.subList(head, lines.size())), head);
        return new Linkset(
                metadata.getOrDefault("mapping_set_id", file.toUri().toString()),
                metadata.get("mapping_set_title"),
                metadata.get("license"),
                rows);
    }

    private void metadata(String line) {
        Matcher matcher = METADATA.matcher(line);
        if (matcher.matches()) {
            String value = matcher.group(3).replace("\"\"", "\"").replaceAll("^[\"']|[\"']$", "");
            (matcher.group(1).isEmpty() ? metadata : prefixes).put(matcher.group(2), value);
        }
    }

    private List<Linkset.Row> rows(String table, int head) throws IOException {
        CSVFormat format = LinksetWriter.FORMAT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<Linkset.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            for (String column : List.of("subject_id", "predicate_id", "object_id", "mapping_justification")) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new UserException(file + ":" + (head + 1) + ": no column " + column
                            + "; give a linkset in SSSOM/TSV, as link writes it");
                }
            }
            for (CSVRecord row : parser) {
                add(row, file + ":" + (head + parser.getCurrentLineNumber()), rows);
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new UserException(file + ": no table with tabs (" + e.getMessage() + ")", e);
        }
        return rows;
    }

    private void add(CSVRecord row, String place, List<Linkset.Row> rows) {
        boolean empty = row.stream().allMatch(String::isBlank);
        if (!empty && !"Not".equals(cell(row, "predicate_modifier"))) {
            rows.add(new Linkset.Row(place, mapping(row, place)));
        }
    }

    private Mapping mapping(CSVRecord row, String place) {
        Node predicate = node(row, "predicate_id", place);
        if (!PREDICATES.contains(predicate)) {
            throw new UserException(place + ": the predicate " + row.get("predicate_id")
                    + " is none of skos:exactMatch, closeMatch, broadMatch, narrowMatch, relatedMatch");
        }
        return new Mapping(
                node(row, "subject_id", place),
                cell(row, "subject_label"),
                predicate,
                node(row, "object_id", place),
                cell(row, "object_label"),
                justification(row, place),
                confidence(cell(row, "confidence"), place),
                source(row, place),
                date(cell(row, "mapping_date"), place),
                cell(row, "comment"));
    }

    private Node source(CSVRecord row, String place) {
        if (cell(row, "object_source") != null) {
            return node(row, "object_source", place);
        }
        String ofAll = metadata.get("object_source");
        return ofAll == null ? null : node(ofAll, "object_source", place);
    }

    private String justification(CSVRecord row, String place) {
        String iri = node(row, "mapping_justification", place).getURI();
        if (!iri.startsWith(Mapping.SEMAPV)) {
            throw new UserException(place + ": the justification " + iri + " is no term of semapv:");
        }
        return iri.substring(Mapping.SEMAPV.length());
    }

    private Node node(CSVRecord row, String column, String place) {
        return node(row.get(column).strip(), column, place);
    }

    private Node node(String name, String column, String place) {
        String iri = curies.expanded(name)
                .orElseThrow(() -> new UserException(place + ": " + column + " is '" + name
                        + "'; give an IRI, or a short name whose prefix stands in the curie_map above"));
        try {
            if (iri.matches("https?://.*")) {
                return NodeFactory.createURI(IRIx.create(iri).str());
            }
        } catch (IRIException e) {
            throw new UserException(place + ": " + column + " is no IRI: " + e.getMessage(), e);
        }
        throw new UserException(place + ": " + column + " is " + iri + "; give an http or https IRI");
    }

    private static BigDecimal confidence(String text, String place) {
        try {
            BigDecimal number = text == null ? null : new BigDecimal(text);
            if (number == null || number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UserException(place + ": the confidence " + text + " is no number", e);
        }
        throw new UserException(place + ": the confidence " + text + " is not from 0 to 1");
    }

    private static LocalDate date(String text, String place) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserException(place + ": the date " + text + " is not as 2026-11-25", e);
        }
    }

    /** A cell's text, or null when it is empty or the column is not there. */
    private static String cell(CSVRecord row, String column) {
        String text =
                row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
        return text.isEmpty() ? null : text;
    }
}
