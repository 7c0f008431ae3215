package org.jiaotu.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.store.text.Kind;
import org.jiaotu.store.text.SearchIndex;

/**
 * What {@code /search} is asked.
 *
 * @param text the words, without white space around them: 遵义 入园率
 * @param kinds which kinds of things to look for, in the order of {@link Kind}
 * @param limit how many of each kind at most
 */
record SearchQuestion(String text, List<Kind> kinds, int limit) {
    private static final int USUAL_LIMIT = 10;
    static final int HIGHEST_LIMIT = 100;

    /**
     * Reads the parameters {@code q}, {@code type} (may be repeated; all when there is none) and {@code limit}.
     *
     * @throws UserException when one of them cannot stand
     */
    static SearchQuestion of(HttpServletRequest request) {
        return new SearchQuestion(
                text(request.getParameter("q")),
                kinds(request.getParameterValues("type")),
                limit(request.getParameter("limit")));
    }

    private static String text(String given) {
        String text = given == null ? "" : given.strip();
        if (text.length() > SearchIndex.LONGEST) {
            throw new UserException(Messages.of("search-long", SearchIndex.LONGEST));
        }
        return text;
    }

    private static List<Kind> kinds(String[] given) {
        List<String> names = given == null
                ? List.of()
                : Arrays.stream(given).filter(name -> !name.isBlank()).toList();
        return names.isEmpty()
                ? List.of(Kind.values())
                : names.stream().map(SearchQuestion::kind).distinct().sorted().toList();
    }

    private static Kind kind(String name) {
        return Kind.named(name)
                .orElseThrow(() -> new UserException(Messages.of(
                        "search-type", Stream.of(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")))));
    }

    private static int limit(String given) {
        if (given == null || given.isBlank()) {
            return USUAL_LIMIT;
        }
        if (given.matches("[0-9]{1,3}")) {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= HIGHEST_LIMIT) {
                return limit;
            }
        }
        throw new UserException(Messages.of("search-limit", HIGHEST_LIMIT));
    }
}
