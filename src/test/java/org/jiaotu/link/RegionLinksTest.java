package org.jiaotu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jiaotu.graph.Iris;
import org.jiaotu.graph.PinyinRomaniser;
import org.jiaotu.graph.SortedNQuads;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.HanLpAnalyser;
import org.junit.jupiter.api.Test;

class RegionLinksTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE, new PinyinRomaniser(new HanLpAnalyser(List.of())));

    @Test
    void aProvinceHasItsIsoCode() throws IOException {
        assertThat(links("520000"))
                .contains(
                        "<https://w3id.org/jiaotu/id/region/520000> <https://w3id.org/jiaotu/ontology#iso31662> \"CN-GZ\" "
                                + "<https://w3id.org/jiaotu/id/graph/links> .");
    }

    @Test
    void aSeatIsCloseToTheRegionAndTheLinkSaysHowItWasFound() throws IOException {
        String links = links("520300");
        assertThat(links.replace(" <https://w3id.org/jiaotu/id/graph/links> .", "")
                        .lines())
                .contains(
                        "<https://w3id.org/jiaotu/id/region/520300> <http://www.w3.org/2004/02/skos/core#closeMatch> "
                                + "<https://sws.geonames.org/1783621/>",
                        "<https://w3id.org/jiaotu/id/link/520300-geonames-1783621> "
                                + "<https://w3id.org/sssom/mapping_justification> "
                                + "<https://w3id.org/semapv/vocab/LexicalMatching>",
                        "<https://w3id.org/jiaotu/id/link/520300-geonames-1783621> <https://w3id.org/sssom/object_source> "
                                + "<https://www.geonames.org/>",
                        "<https://w3id.org/jiaotu/id/link/520300-geonames-1783621> <https://w3id.org/sssom/confidence> "
                                + "\"0.94\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
                        "<https://w3id.org/jiaotu/id/link/520300-geonames-1783621> <https://w3id.org/sssom/object_label> "
                                + "\"Zunyi\"",
                        "<https://w3id.org/jiaotu/id/link/520300-geonames-1783621> <http://www.w3.org/2000/01/rdf-schema#comment> "
                                + "\"the seat, not the region; found by its name in Chinese\"");
        assertThat(links).doesNotContain("sameAs").doesNotContain("exactMatch");
    }

    @Test
    void theLinksetTellsItsSize() throws IOException {
        assertThat(links("520300", "520000", "100000"))
                .contains(
                        "<https://w3id.org/jiaotu/id/dataset/geonames-seats> <http://rdfs.org/ns/void#triples> \"2\"^^");
    }

    @Test
    void aZoneWithoutKeysHasNoLinks() throws IOException {
        assertThat(links("5200X1")).isEmpty();
    }

    private static String links(String... codes) throws IOException {
        List<Region> regions = Arrays.stream(codes)
                .map(code -> GAZETTEER.byCode(code).orElseThrow())
                .toList();
        SortedNQuads quads = new SortedNQuads();
        new RegionLinks(IRIS, GAZETTEER::keys).write(regions, quads);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        quads.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
