package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase with slots: {@code {predicate|的}{noun}}.
 *
 * <p>A slot that took nothing leaves nothing; what stands behind {@code |} is added only behind a slot that took something.
 */
public final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z.]+)(?:\\|([^}]*))?}");

    private final String source;
    private final List<Function<Function<String, String>, String>> pieces = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();

    public Template(String source) {
        this.source = source;
        Matcher matcher = SLOT.matcher(source);
        int at = 0;
        while (matcher.find()) {
            literal(source.substring(at, matcher.start()));
            slot(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
            at = matcher.end();
        }
        literal(source.substring(at));
    }

    private void literal(String text) {
        pieces.add(values -> text);
    }

    private void slot(String name, String behind) {
        slots.add(name);
        pieces.add(values -> {
            String value = values.apply(name);
            return value.isEmpty() ? "" : value + behind;
        });
    }

    /** The names of its slots, in order. */
    public List<String> slots() {
        return slots;
    }

    /** The phrase; {@code values} gives each slot's text, empty where it took nothing. */
    public String fill(Function<String, String> values) {
        StringBuilder phrase = new StringBuilder();
        pieces.forEach(piece -> phrase.append(piece.apply(values)));
        return phrase.toString();
    }

    @Override
    public String toString() {
        return source;
    }
}
