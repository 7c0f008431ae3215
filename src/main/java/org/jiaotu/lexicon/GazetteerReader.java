package org.jiaotu.lexicon;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiaotu.document.UserException;

/** Reads the gazetteer's table, one region a line, and refuses what cannot stand. */
final class GazetteerReader {
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "short_names",
            "type",
            "parent",
            "code_system",
            "latitude",
            "longitude",
            "iso_3166_2",
            "geonames_seat",
            "abbreviation",
            "seat_name",
            "seat_by");
    private static final Map<String, Region.Type> TYPES =
            Arrays.stream(Region.Type.values()).collect(toMap(Region.Type::name, type -> type));
    private static final Map<String, Seat.Evidence> EVIDENCE = Arrays.stream(Seat.Evidence.values())
            .collect(toMap(evidence -> evidence.name().toLowerCase(Locale.ROOT), evidence -> evidence));
    private static final List<String> CODE_SYSTEMS = List.of("gb", "statistics", "local");
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern LOCAL_CODE = Pattern.compile("\\d{4}X\\d");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d+)?");

    private final String fileName;
    private final Map<String, Row> rows = new HashMap<>();

    /** A region, the line it stands in, and what else the line says. */
    record Row(int line, Region region, RegionKeys keys) {}

    GazetteerReader(String fileName) {
        this.fileName = fileName;
    }

    Collection<Row> read(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        check(COLUMNS.equals(cells(lines.readLine())), 1, "the columns must be %s", String.join(", ", COLUMNS));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            add(number, cells(line));
        }
        rows.values().forEach(this::checkParent);
        return rows.values();
    }

    private static List<String> cells(String line) {
        return line == null ? List.of() : Arrays.asList(line.split("\t", -1));
    }

    private void add(int line, List<String> cells) {
        check(cells.size() == COLUMNS.size(), line, "%d cells instead of %d", cells.size(), COLUMNS.size());
        Region region = region(line, cells);
        RegionKeys keys = new RegionKeys(value(cells.get(8)), seat(line, cells), value(cells.get(10)));
        Row first = rows.putIfAbsent(region.code(), new Row(line, region, keys));
        check(
                first == null,
                line,
                "code %s stands in line %d already",
                region.code(),
                first == null ? 0 : first.line());
    }

    private Optional<Seat> seat(int line, List<String> cells) {
        if (cells.get(9).isEmpty()) {
            return Optional.empty();
        }
        Seat.Evidence evidence = EVIDENCE.get(cells.get(12));
        check(evidence != null, line, "seat_by '%s' is not known", cells.get(12));
        return Optional.of(new Seat(cells.get(9), cells.get(11), evidence));
    }

    private Region region(int line, List<String> cells) {
        String code = cells.get(0);
        boolean gb = checkedCodeSystem(line, code, cells.get(5));
        check(!cells.get(1).isBlank(), line, "region %s has no name", code);
        check(cells.get(6).isEmpty() == cells.get(7).isEmpty(), line, "a latitude needs a longitude");
        return new Region(
                code,
                cells.get(1),
                shortNames(line, cells.get(2)),
                type(line, cells.get(3)),
                value(cells.get(4)).orElse(null),
                !gb,
                degrees(line, cells.get(6), 90),
                degrees(line, cells.get(7), 180));
    }

    /** Checks a code against its system and returns whether that is GB/T 2260. */
    private boolean checkedCodeSystem(int line, String code, String system) {
        check(CODE_SYSTEMS.contains(system), line, "code system '%s' is none of gb, statistics, local", system);
        Pattern pattern = system.equals("local") ? LOCAL_CODE : CODE;
        check(pattern.matcher(code).matches(), line, "code '%s' is not like %s", code, pattern);
        return system.equals("gb");
    }

    private List<String> shortNames(int line, String cell) {
        List<String> names = value(cell).map(text -> List.of(text.split(","))).orElse(List.of());
        names.forEach(name -> check(name.length() > 1, line, "short name '%s' is shorter than two characters", name));
        return names;
    }

    private Region.Type type(int line, String cell) {
        Region.Type type = TYPES.get(cell);
        check(type != null, line, "type '%s' is not known", cell);
        return type;
    }

    private Double degrees(int line, String cell, double limit) {
        if (cell.isEmpty()) {
            return null;
        }
        check(DEGREES.matcher(cell).matches(), line, "'%s' is not a number of degrees", cell);
        double degrees = Double.parseDouble(cell);
        check(Math.abs(degrees) <= limit, line, "%s degrees are more than %.0f", cell, limit);
        return degrees;
    }

    private void checkParent(Row row) {
        Region region = row.region();
        if (region.parentCode() == null) {
            check(region.type() == Region.Type.COUNTRY, row.line(), "%s needs a parent", region.code());
            return;
        }
        Row parent = rows.get(region.parentCode());
        check(parent != null, row.line(), "parent %s is not there", region.parentCode());
        check(above(parent, row), row.line(), "parent %s is not of a higher level", region.parentCode());
    }

    private static boolean above(Row parent, Row row) {
        return parent.region().type().level().compareTo(row.region().type().level()) < 0;
    }

    private static Optional<String> value(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private void check(boolean good, int line, String message, Object... arguments) {
        if (!good) {
            throw refuse(line, message, arguments);
        }
    }

    private UserException refuse(int line, String message, Object... arguments) {
        return new UserException("%s:%d: %s".formatted(fileName, line, message.formatted(arguments)));
    }
}
