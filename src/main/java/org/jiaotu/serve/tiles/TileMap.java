package org.jiaotu.serve.tiles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiaotu.serve.http.Name;

/**
 * All provinces with their figures.
 *
 * @param measure what the figures are of
 * @param tiles one for each province, in the order of the codes
 * @param legend the colours that are there, the lightest first
 * @param medians whether a figure is a median
 * @param query the query that gave the figures, as an address of the query page
 */
public record TileMap(Measure measure, List<Tile> tiles, List<Step> legend, boolean medians, String query) {
    /** A colour and what has it: {@code 44–62}. */
    public record Step(int step, Name low, Name high) {}

    static TileMap of(
            Measure measure,
            TileGrid grid,
            Map<String, Figure> figures,
            Map<String, Provinces.Known> known,
            String query) {
        ColourSteps steps =
                ColourSteps.of(figures.values().stream().map(Figure::value).toList());
        return new TileMap(
                measure,
                grid.places().stream()
                        .map(place -> tile(place, page(known.get(place.code())), figures.get(place.code()), steps))
                        .toList(),
                steps.ranges().stream().map(TileMap::step).toList(),
                figures.values().stream().anyMatch(Figure::median),
                query);
    }

    private static Tile tile(TileGrid.Place place, String page, Figure figure, ColourSteps steps) {
        if (figure == null) {
            return new Tile(place, page, "", "", Name.of("–"), false);
        }
        Name number = Numbers.shortened(figure.value());
        return new Tile(
                place,
                page,
                String.valueOf(steps.of(figure.value())),
                figure.bound() + Numbers.whole(figure.value()),
                new Name(figure.bound() + number.zh(), number.en().isEmpty() ? "" : figure.bound() + number.en()),
                figure.median());
    }

    private static String page(Provinces.Known province) {
        return province == null ? "" : province.page();
    }

    private static Step step(ColourSteps.Range range) {
        BigDecimal high = range.high();
        return new Step(range.step(), Numbers.shortened(range.low()), Numbers.shortened(high));
    }
}
