package org.jiaotu.serve.tiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaotu.serve.http.Name;
import org.jiaotu.serve.http.Resources;

/**
 * Where each province stands on the grid, read from {@code tile-grid.tsv}.
 *
 * @param places in the order of the codes
 */
public record TileGrid(List<Place> places) {
    private static final String FILE = "tile-grid.tsv";

    /**
     * A province's place.
     *
     * @param code its GB/T 2260 code: 520000
     * @param column from the west, from 1
     * @param row from the north, from 1
     * @param name what it is called for short: 贵州, Guizhou
     * @param letters its letters in ISO 3166-2: GZ
     */
    public record Place(String code, int column, int row, Name name, String letters) {}

    /** The bundled grid of the 34 divisions of province level. */
    public static TileGrid load() {
        return read(Resources.text(TileGrid.class, FILE));
    }

    /**
     * Reads lines of code, column, row, Chinese name, English name and letters, with tabs between them, under a heading.
     *
     * @throws IllegalArgumentException naming the line that lacks something, or whose code or place is taken
     */
    static TileGrid read(String text) {
        List<String> lines = text.lines().toList();
        Set<Object> taken = new HashSet<>();
        List<Place> places = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            Place place = place(lines.get(line), line + 1);
            if (!taken.add(place.code()) || !taken.add(List.of(place.column(), place.row()))) {
                throw new IllegalArgumentException(FILE + ":" + (line + 1) + ": code or place is taken");
            }
            places.add(place);
        }
        return new TileGrid(List.copyOf(places));
    }

    private static Place place(String line, int number) {
        String[] cells = line.split("\t");
        if (cells.length != 6 || !(cells[0] + cells[1] + cells[2]).matches("\\d{6}[1-9]{2}")) {
            throw new IllegalArgumentException(FILE + ":" + number + ": not a code, two digits, two names and letters");
        }
        return new Place(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                new Name(cells[3], cells[4]),
                cells[5]);
    }
}
