package org.jiaotu.serve.tiles;

import org.jiaotu.serve.http.Name;

/**
 * A province as a page shows it.
 *
 * @param place where it stands
 * @param href its page, or an empty string where the graph does not know it
 * @param step its colour, 0 to 4, or an empty string without a figure
 * @param value the figure with all its digits, or an empty string
 * @param shown the figure as it fits on the tile
 * @param median whether the figure is the median of its regions
 */
public record Tile(TileGrid.Place place, String href, String step, String value, Name shown, boolean median) {}
