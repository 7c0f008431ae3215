package org.jiaotu.serve.explore.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.http.Messages;

/**
 * Which facts of an article a reader wants to see: {@code ?kind=observation&kind=policy&confidence=70}.
 *
 * @param kinds these kinds; all when none is named
 * @param confidence at least so many hundredths
 */
public record Choice(Set<FactKind> kinds, int confidence) {
    static final List<Integer> STEPS = List.of(0, 50, 70, 80, 90);

    /** @throws UserException for a kind or a confidence that there is not */
    static Choice of(HttpServletRequest request) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        Stream.ofNullable(request.getParameterValues("kind"))
                .flatMap(Arrays::stream)
                .forEach(label -> kinds.add(kind(label)));
        return new Choice(kinds.isEmpty() ? EnumSet.allOf(FactKind.class) : kinds, confidence(request));
    }

    private static FactKind kind(String label) {
        return FactKind.labelled(label)
                .orElseThrow(() -> new UserException(Messages.of(
                        "article-no-kind",
                        String.join(
                                ", ",
                                Stream.of(FactKind.values())
                                        .map(FactKind::label)
                                        .toList()))));
    }

    private static int confidence(HttpServletRequest request) {
        String text = Optional.ofNullable(request.getParameter("confidence")).orElse("0");
        if (!text.matches("\\d{1,2}|100")) {
            throw new UserException(Messages.of("article-no-confidence"));
        }
        return Integer.parseInt(text);
    }

    boolean takes(Entry fact) {
        return kinds.contains(fact.kind()) && fact.percent() >= confidence;
    }
}
