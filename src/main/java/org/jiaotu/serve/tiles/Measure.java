package org.jiaotu.serve.tiles;

import org.jiaotu.serve.http.Name;

/**
 * What the tiles can tell.
 *
 * @param indicator the IRI of an indicator; empty for how many facts there are
 * @param unit the IRI of the unit in which most of its figures are; empty for facts
 * @param name 普惠性幼儿园覆盖率
 * @param unitName %
 */
public record Measure(String indicator, String unit, Name name, Name unitName) {}
