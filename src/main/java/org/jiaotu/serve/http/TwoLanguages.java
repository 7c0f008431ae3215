package org.jiaotu.serve.http;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unbescape.html.HtmlEscape;

/**
 * What templates say to readers of both languages. A page holds both, and its style sheet shows the one that {@code data-lang} of
 * the root element names, else both, so that a page needs no script and no second address to be read.
 *
 * <ul>
 *   <li>{@code t("key", …)}: a message of {@code messages.properties}
 *   <li>{@code name(thing)}: a {@link Name}
 *   <li>{@code both("key", …)}: a message as plain text, for attributes
 * </ul>
 */
final class TwoLanguages extends AbstractExtension {
    private static final List<String> ARGUMENTS = List.of("of", "a", "b", "c");

    private final Map<String, SafeString> plain = new ConcurrentHashMap<>();

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", function(this::said),
                "both", function(Messages::of),
                "name", new NameFunction());
    }

    /** Most messages hold no values, and a page says them many times: they are made once. */
    private SafeString said(String key, Object[] values) {
        return values.length == 0 ? plain.computeIfAbsent(key, TwoLanguages::message) : message(key, values);
    }

    private static SafeString message(String key, Object... values) {
        return spans(Messages.chinese(key, values), Messages.english(key, values));
    }

    private static SafeString spans(String zh, String en) {
        return new SafeString("<span class=\"zh\" lang=\"zh-CN\">" + HtmlEscape.escapeHtml4Xml(zh)
                + "</span><span class=\"en\" lang=\"en\">" + HtmlEscape.escapeHtml4Xml(en) + "</span>");
    }

    private interface Saying {
        Object say(String key, Object[] values);
    }

    private static Function function(Saying saying) {
        return new Function() {
            @Override
            public List<String> getArgumentNames() {
                return ARGUMENTS;
            }

            @Override
            public Object execute(
                    Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int lineNumber) {
                Object[] values = IntStream.range(1, ARGUMENTS.size())
                        .mapToObj(ARGUMENTS::get)
                        .flatMap(argument -> Stream.ofNullable(given.get(argument)))
                        .toArray();
                return saying.say((String) given.get("of"), values);
            }
        };
    }

    /** A name without English is shown to all. */
    private static final class NameFunction implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("of");
        }

        @Override
        public Object execute(
                Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            Name name = (Name) given.get("of");
            return name.en().isEmpty() ? name.zh() : spans(name.zh(), name.en());
        }
    }
}
