package org.jiaotu.lexicon;

import java.util.Optional;

/**
 * What other datasets call a region.
 *
 * @param iso3166 its code in ISO 3166-2, of provinces only: CN-GZ (贵州省)
 * @param geoNamesSeat its seat in GeoNames, which is not the region: 1783621 (the town of 遵义市)
 * @param abbreviations its one-character abbreviations, of provinces only, the official one first: 贵,黔
 */
public record RegionKeys(Optional<String> iso3166, Optional<Seat> geoNamesSeat, Optional<String> abbreviations) {}
