package org.jiaotu.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.store.text.Hit;
import org.jiaotu.store.text.Kind;
import org.jiaotu.store.text.SearchIndex;

/**
 * What a search found.
 *
 * @param groups the kinds of which something was found, the one with the best hit first
 * @param near whether nothing holds all the words, and these only resemble them
 */
record SearchResults(List<Group> groups, boolean near) {
    static final SearchResults NONE = new SearchResults(List.of(), false);

    /** What was found of one kind: some hits, the best first, at least one; {@code total} counts all that there are. */
    record Group(Kind kind, List<Hit> hits, int total) {}

    /** Looks for what fits and, when there is nothing, for what resembles it. */
    static SearchResults of(SearchQuestion question, SearchIndex index) {
        List<Group> groups = groups(question, index, false);
        if (!groups.isEmpty()) {
            return new SearchResults(groups, false);
        }
        List<Group> near = groups(question, index, true);
        return new SearchResults(near, !near.isEmpty());
    }

    /** All hits, the best fit first, then kind by kind. */
    List<Hit> ranked() {
        return groups.stream()
                .flatMap(group -> group.hits().stream())
                .sorted(Comparator.comparing(Hit::match).thenComparing(Hit::kind))
                .toList();
    }

    private static List<Group> groups(SearchQuestion question, SearchIndex index, boolean near) {
        return question.kinds().stream()
                .flatMap(kind -> group(question, kind, index, near))
                .sorted(Comparator.comparing(group -> group.hits().get(0).match()))
                .toList();
    }

    private static Stream<Group> group(SearchQuestion question, Kind kind, SearchIndex index, boolean near) {
        SearchIndex.Found found = index.find(question.text(), kind, near, question.limit());
        return found.hits().isEmpty() ? Stream.of() : Stream.of(new Group(kind, found.hits(), found.total()));
    }
}
