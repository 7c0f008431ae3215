package org.jiaotu.serve.explore.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/**
 * The words of an article's page, read from its HTML.
 *
 * @param text all of them
 * @param marks what each mark holds, by its place
 * @param starts where each mark begins in the words without white space
 */
record Marked(String text, Map<String, String> marks, Map<String, Integer> starts) {
    private static final Pattern TOKEN =
            Pattern.compile("<mark [^>]*data-fact=\"([^\"]*)\">|(</mark>)|<[^>]*>|([^<]+)");

    static Marked of(String page) {
        int start = page.indexOf("<div class=\"words\"");
        String words = start < 0 ? "" : page.substring(start, page.indexOf("</div>", start));
        StringBuilder text = new StringBuilder();
        Map<String, StringBuilder> marks = new LinkedHashMap<>();
        Map<String, Integer> starts = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (Matcher token = TOKEN.matcher(words); token.find(); ) {
            if (token.group(1) != null) {
                open.push(token.group(1));
                starts.putIfAbsent(
                        token.group(1),
                        text.toString().replaceAll("[\\s\\h]", "").length());
            } else if (token.group(2) != null) {
                open.pop();
            } else if (token.group(3) != null) {
                String said = HtmlEscape.unescapeHtml(token.group(3));
                text.append(said);
                open.forEach(place ->
                        marks.computeIfAbsent(place, key -> new StringBuilder()).append(said));
            }
        }
        Map<String, String> said = new LinkedHashMap<>();
        marks.forEach((place, mark) -> said.put(place, mark.toString()));
        return new Marked(text.toString(), said, starts);
    }

    /** The words before a mark, without white space. */
    String before(String place) {
        return text.replaceAll("[\\s\\h]", "").substring(0, starts.get(place));
    }
}
