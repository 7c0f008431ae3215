package org.jiaotu.document;

import java.util.List;

/**
 * The front matter of a Markdown file: {@code title:} and {@code date:} between two lines of {@code ---}.
 *
 * @param title its title, or null
 * @param date what it says the date is, or null
 * @param end the position after it in the source, 0 where there is none
 */
record FrontMatter(Sentence title, MappedText date, int end) {
    private static final int LONGEST = 5000;
    private static final FrontMatter NONE = new FrontMatter(null, null, 0);

    static FrontMatter find(String text) {
        String source = text.replace('\r', '\n').replace('\u2028', '\n');
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        int close = source.startsWith("---", start) ? source.indexOf("\n---", start) : -1;
        if (close < 0 || close > LONGEST) {
            return NONE;
        }
        MappedText title = value(source, start, close, "title:");
        return new FrontMatter(
                title == null ? null : new Sentence(title), value(source, start, close, "date:"), close + 4);
    }

    private static MappedText value(String source, int start, int close, String key) {
        int at = source.indexOf("\n" + key, start);
        if (at < 0 || at >= close) {
            return null;
        }
        int from = at + 1 + key.length();
        int to = source.indexOf('\n', from);
        MappedText value = Normaliser.normalise(source, List.of(new Range(from, to)));
        boolean quoted = value.length() > 2 && value.charAt(0) == '“' && value.charAt(value.length() - 1) == '”';
        MappedText inner = quoted ? value.slice(1, value.length() - 1) : value;
        return inner.toString().isBlank() ? null : inner;
    }
}
