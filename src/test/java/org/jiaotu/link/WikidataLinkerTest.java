package org.jiaotu.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiaotu.link.FailingEndpoint.body;
import static org.jiaotu.link.FailingEndpoint.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.document.UserException;
import org.jiaotu.lexicon.Labels;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Regions are found at a real endpoint, whatever befalls the requests. */
class WikidataLinkerTest {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final List<LinkedRegion> REGIONS = List.of(
            region("520300", "遵义市"), region("530000", "云南省"), region("530800", "普洱市"), region("540000", "西藏自治区"));

    @TempDir
    Path folder;

    private final List<Duration> slept = new ArrayList<>();

    @Test
    void theCodeAndTheNameTellWhatARegionIs() {
        try (FailingEndpoint endpoint = new FailingEndpoint()) {
            assertThat(find(endpoint, 50))
                    .containsExactly(
                            "520300 closeMatch Q9000004 0.7 P442 is 520300; another name",
                            "530000 exactMatch Q9000001 0.98 P442 is 530000; the name agrees",
                            "530800 exactMatch Q9000002 0.98 P442 is 530800; the name agrees",
                            "530800 closeMatch Q9000003 0.3 P442 is 530800; another name; dissolved 2003-10-30");
            assertThat(endpoint.agents()).containsExactly("Jiaotu/test");
        }
    }

    @Test
    void requestsComeInBatchesWithAPauseBetweenThem() {
        try (FailingEndpoint endpoint = new FailingEndpoint()) {
            assertThat(find(endpoint, 3)).hasSize(4);
            assertThat(endpoint.agents()).hasSize(2);
            assertThat(slept).containsExactly(PAUSE);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatPassesIsWaitedForAndAskedAgain() {
        String inAMinute =
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(60).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        return Stream.of(
                passing("429", status(429), 2, 2),
                passing("429 with seconds", status(429, "Retry-After", "17"), 17, 17),
                passing("429 with a date", status(429, "Retry-After", inAMinute), 50, 60),
                passing("500", status(500), 2, 2),
                passing("503 with less than the pause", status(503, "Retry-After", "1"), 2, 2),
                passing("slow", response -> sleep(), 2, 2),
                passing("HTML with status 200", body("<html>busy</html>"), 2, 2),
                passing(
                        "cut JSON",
                        body("{\"head\":{\"vars\":[\"code\"]},\"results\":{\"bindings\":[{\"code\":"),
                        2,
                        2),
                passing("more than the limit", body(" ".repeat(2_000_000)), 2, 2));
    }

    private DynamicTest passing(String name, FailingEndpoint.Failure failure, int least, int most) {
        return DynamicTest.dynamicTest(name, () -> {
            slept.clear();
            Files.deleteIfExists(kept());
            try (FailingEndpoint endpoint = new FailingEndpoint(failure)) {
                assertThat(find(endpoint, 50)).hasSize(4);
                assertThat(slept).singleElement().satisfies(pause -> assertThat(pause)
                        .isBetween(Duration.ofSeconds(least), Duration.ofSeconds(most)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatStaysIsToldAndNotAskedAgain() {
        return Stream.of(
                lasting("400", status(400), "answers 400 (no answer now)"),
                lasting("403", status(403), "answers 403"),
                lasting("redirect", status(302, "Location", "http://example.org/"), "redirects to http://example.org/"),
                lasting("an hour", status(429, "Retry-After", "3600"), "left alone for 3600 s"),
                lasting(
                        "another item",
                        body("{\"head\":{\"vars\":[\"item\"]},\"results\":{\"bindings\":[{\"item\":"
                                + "{\"type\":\"uri\",\"value\":\"file:///etc/passwd\"}}]}}"),
                        "no item of Wikidata"));
    }

    private DynamicTest lasting(String name, FailingEndpoint.Failure failure, String message) {
        return DynamicTest.dynamicTest(name, () -> {
            Files.deleteIfExists(kept());
            try (FailingEndpoint endpoint = new FailingEndpoint(failure)) {
                assertThatThrownBy(() -> find(endpoint, 50))
                        .isInstanceOf(UserException.class)
                        .hasMessageContaining(message);
                assertThat(endpoint.agents()).hasSize(1);
            }
        });
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() throws Exception {
        FailingEndpoint.Failure[] down =
                Stream.generate(() -> status(500)).limit(5).toArray(FailingEndpoint.Failure[]::new);
        try (FailingEndpoint endpoint = new FailingEndpoint()) {
            List<LinkedRegion> first = REGIONS.subList(0, 2);
            linker(endpoint, 2).find(first, kept(), done -> {});
            endpoint.fails(down);
            assertThatThrownBy(() -> find(endpoint, 2))
                    .hasMessageContaining("answers 500")
                    .hasMessageContaining("5 times");
            // An interruption may fall into the writing of a line.
            Files.writeString(kept(), Files.readString(kept()) + "{\"endpoint\":\"http", StandardCharsets.UTF_8);
            int before = endpoint.agents().size();
            assertThat(find(endpoint, 2)).hasSize(4);
            assertThat(endpoint.agents()).hasSize(before + 1);
        }
    }

    @Test
    void theAnswersOfAnotherEndpointAreNotTaken() throws Exception {
        try (FailingEndpoint endpoint = new FailingEndpoint()) {
            Files.writeString(kept(), "{\"endpoint\":\"http://example.org/\",\"codes\":[\"530000\"],\"items\":[]}\n");
            assertThatThrownBy(() -> find(endpoint, 50)).hasMessageContaining("answers of another endpoint");
            Files.writeString(kept(), "not ours\n");
            assertThatThrownBy(() -> find(endpoint, 50)).hasMessageContaining("no answers of an endpoint");
        }
    }

    private List<String> find(FailingEndpoint endpoint, int batch) {
        return linker(endpoint, batch).find(REGIONS, kept(), done -> {}).stream()
                .map(mapping -> String.join(
                        " ",
                        last(mapping.subject().getURI()),
                        last(mapping.predicate().getURI()),
                        last(mapping.object().getURI()),
                        mapping.confidence().toPlainString(),
                        mapping.comment()))
                .toList();
    }

    private WikidataLinker linker(FailingEndpoint endpoint, int batch) {
        EndpointClient client = new EndpointClient("Jiaotu/test", Duration.ofMillis(1500), 1_000_000);
        return new WikidataLinker(new PatientClient(client, endpoint.uri(), PAUSE, slept::add), batch);
    }

    private Path kept() {
        return folder.resolve("answers");
    }

    private static LinkedRegion region(String code, String name) {
        return new LinkedRegion(
                NodeFactory.createURI("https://w3id.org/jiaotu/id/region/" + code),
                code,
                name,
                java.util.Set.of(Labels.normal(name)));
    }

    private static String last(String iri) {
        return iri.replaceFirst(".*[/#]", "");
    }

    private static void sleep() {
        try {
            Thread.sleep(2500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
