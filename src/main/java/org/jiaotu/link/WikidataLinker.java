package org.jiaotu.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the items of Wikidata that regions are, in batches. What was answered is kept in a file until all is, so that an
 * interrupted run goes on where it stopped.
 */
public final class WikidataLinker {
    private final PatientClient client;
    private final int batch;

    /**
     * @param client asks
     * @param batch how many codes one question has
     */
    public WikidataLinker(PatientClient client, int batch) {
        this.client = client;
        this.batch = batch;
    }

    /**
     * The mappings of the regions.
     *
     * @param kept the file of the answers so far; it is removed with {@link #forget}
     * @param afterEach called after each answer with how many codes were answered
     * @throws org.jiaotu.document.UserException when the endpoint does not answer
     */
    public List<Mapping> find(List<LinkedRegion> regions, Path kept, IntConsumer afterEach) {
        String endpoint = client.endpoint().toString();
        AnswerFile answers = AnswerFile.open(kept, endpoint);
        Set<String> answered = answers.codes();
        afterEach.accept((int) regions.stream()
                .filter(region -> answered.contains(region.code()))
                .count());
        for (List<String> codes : batches(regions, answered)) {
            answers.add(endpoint, codes, WikidataQuestion.read(client.select(WikidataQuestion.of(codes))));
            afterEach.accept(codes.size());
        }
        return mappings(regions, answers.items());
    }

    /** Removes the answers, once the linkset is written. */
    public void forget(Path kept) {
        AnswerFile.open(kept, client.endpoint().toString()).remove();
    }

    /** The codes not answered yet, a question at a time. */
    List<List<String>> batches(List<LinkedRegion> regions, Set<String> answered) {
        List<String> open = regions.stream()
                .map(LinkedRegion::code)
                .filter(code -> !answered.contains(code))
                .distinct()
                .toList();
        return IntStream.iterate(0, i -> i < open.size(), i -> i + batch)
                .mapToObj(i -> open.subList(i, Math.min(i + batch, open.size())))
                .toList();
    }

    private static List<Mapping> mappings(List<LinkedRegion> regions, List<WikidataItem> items) {
        Map<String, List<WikidataItem>> byCode = items.stream().collect(Collectors.groupingBy(WikidataItem::code));
        WikidataMatchFinder finder = new WikidataMatchFinder(LocalDate.now());
        return regions.stream()
                .flatMap(region -> finder.find(region, byCode.getOrDefault(region.code(), List.of())).stream())
                .toList();
    }
}
