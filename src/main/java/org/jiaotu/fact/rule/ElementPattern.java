package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiaotu.mention.Element;

/**
 * A pattern over elements, in the manner of a regular expression whose letters are words.
 *
 * <p>Its parts, with spaces between them:
 *
 * <ul>
 *   <li>{@code 的} the word itself; {@code [的|之]} one of several
 *   <li>{@code @act} a word of the class act
 *   <li>{@code /v} a word with that tag
 *   <li>{@code <quote>} an element of that kind: word, mark, quantity, time, region, organisation, quote, title
 *   <li>{@code #} the figure that the rule is about
 *   <li>{@code {noun}} a slot: one or more elements
 *   <li>{@code {verb: @act} } a slot with a pattern of its own
 *   <li>{@code ...} any elements, also none
 *   <li>{@code ?} or {@code *} after a word, class or kind: once or not at all; any number of times
 * </ul>
 *
 * A pattern matches all elements from first to last. Of several ways to match, slots are as short as can be. Matching takes
 * time in proportion to parts times elements: what failed once is not tried again.
 */
public final class ElementPattern {
    private final String source;
    private final List<Part> parts = new ArrayList<>();

    private enum Sort {
        WORD,
        CLASS,
        KIND,
        TAG,
        FIGURE,
        PHRASE,
        ANY,
        OPEN,
        CLOSE
    }

    private record Part(Sort sort, Set<String> words, char repeat) {}

    private ElementPattern(String source) {
        this.source = source;
    }

    /**
     * Reads a pattern.
     *
     * @param source the pattern as written
     * @param classes the classes there are
     * @throws IllegalArgumentException with the reason, when it is none
     */
    public static ElementPattern parse(String source, Set<String> classes) {
        ElementPattern pattern = new ElementPattern(source);
        int open = 0;
        for (String word : source.replace("}", " }").strip().split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            open += word.startsWith("{") ? 1 : word.equals("}") ? -1 : 0;
            if (open < 0 || open > 1) {
                throw new IllegalArgumentException("braces do not pair in '" + source + "'");
            }
            pattern.add(word, classes);
        }
        if (open != 0) {
            throw new IllegalArgumentException("braces do not pair in '" + source + "'");
        }
        pattern.fillPlainSlots();
        return pattern;
    }

    private void add(String word, Set<String> classes) {
        char last = word.charAt(word.length() - 1);
        boolean repeated = word.length() > 1 && (last == '?' || last == '*');
        char repeat = repeated ? last : '1';
        String body = repeated ? word.substring(0, word.length() - 1) : word;
        if (body.startsWith("{")) {
            parts.add(new Part(Sort.OPEN, Set.of(body.substring(1).replace(":", "")), '1'));
        } else if (body.equals("}")) {
            parts.add(new Part(Sort.CLOSE, Set.of(), '1'));
        } else if (body.equals("#")) {
            parts.add(new Part(Sort.FIGURE, Set.of(), '1'));
        } else if (body.equals("...")) {
            parts.add(new Part(Sort.ANY, Set.of(), '1'));
        } else if (body.startsWith("@")) {
            parts.add(new Part(Sort.CLASS, known(body.substring(1), classes), repeat));
        } else if (body.startsWith("/")) {
            parts.add(new Part(Sort.TAG, Set.of(body.substring(1).split("\\|")), repeat));
        } else if (body.startsWith("<")) {
            parts.add(new Part(Sort.KIND, Set.of(kind(body)), repeat));
        } else {
            String plain = body.startsWith("[") ? body.substring(1, body.length() - 1) : body;
            parts.add(new Part(Sort.WORD, Set.copyOf(Arrays.asList(plain.split("\\|"))), repeat));
        }
    }

    private static Set<String> known(String names, Set<String> classes) {
        Set<String> all = Set.copyOf(Arrays.asList(names.split("\\|")));
        for (String name : all) {
            if (!classes.contains(name)) {
                throw new IllegalArgumentException("unknown word class '@" + name + "'");
            }
        }
        return all;
    }

    private static String kind(String body) {
        try {
            return Element.Kind.valueOf(body.substring(1, body.length() - 1).toUpperCase(Locale.ROOT))
                    .name();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown kind '" + body + "'", e);
        }
    }

    /** {@code {noun}} is short for a slot that holds a noun phrase. */
    private void fillPlainSlots() {
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).sort() == Sort.OPEN && parts.get(i + 1).sort() == Sort.CLOSE) {
                parts.add(i + 1, new Part(Sort.PHRASE, Set.of(), '1'));
            }
        }
    }

    /** The names of its slots. */
    public Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>();
        parts.stream().filter(part -> part.sort() == Sort.OPEN).forEach(part -> slots.addAll(part.words()));
        return slots;
    }

    /**
     * Matches the elements of a context.
     *
     * @param context all elements of it
     * @param figure the index of the figure among them
     * @return for each slot the elements it took, or null when the pattern does not match
     */
    public Map<String, List<Element>> match(List<Element> context, int figure) {
        Run run = new Run(context, figure);
        return run.from(0, 0) ? run.slots() : null;
    }

    @Override
    public String toString() {
        return source;
    }

    /** One attempt to match; remembers what failed. */
    private final class Run {
        private final List<Element> context;
        private final int figure;
        private final BitSet failed = new BitSet();
        private final int[] slotStart = new int[parts.size()];
        private final int[] slotEnd = new int[parts.size()];

        Run(List<Element> context, int figure) {
            this.context = context;
            this.figure = figure;
        }

        boolean from(int part, int at) {
            int state = part * (context.size() + 1) + at;
            if (failed.get(state)) {
                return false;
            }
            boolean matched = part == parts.size() ? at == context.size() : step(part, at);
            if (!matched) {
                failed.set(state);
            }
            return matched;
        }

        private boolean step(int part, int at) {
            Part next = parts.get(part);
            return switch (next.sort()) {
                case OPEN -> {
                    slotStart[part] = at;
                    yield from(part + 1, at);
                }
                case CLOSE -> {
                    boolean matched = from(part + 1, at);
                    if (matched) {
                        slotEnd[part] = at;
                    }
                    yield matched;
                }
                case ANY -> from(part + 1, at) || at < context.size() && at != figure && from(part, at + 1);
                case PHRASE -> at < context.size() && at != figure && (from(part + 1, at + 1) || from(part, at + 1));
                default -> one(part, at, next);
            };
        }

        private boolean one(int part, int at, Part next) {
            boolean fits = at < context.size() && fits(next, at);
            if (next.repeat() == '*') {
                return fits && from(part, at + 1) || from(part + 1, at);
            }
            return fits && from(part + 1, at + 1) || next.repeat() == '?' && from(part + 1, at);
        }

        private boolean fits(Part part, int at) {
            Element element = context.get(at);
            return switch (part.sort()) {
                case FIGURE -> at == figure;
                case TAG -> part.words().contains(element.tag());
                case WORD -> part.words().contains(element.text());
                case CLASS -> element.classes().stream().anyMatch(part.words()::contains);
                default -> part.words().contains(element.kind().name()) && at != figure;
            };
        }

        Map<String, List<Element>> slots() {
            Map<String, List<Element>> slots = new LinkedHashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).sort() == Sort.OPEN) {
                    int close = i + 1;
                    while (parts.get(close).sort() != Sort.CLOSE) {
                        close++;
                    }
                    slots.put(
                            parts.get(i).words().iterator().next(),
                            List.copyOf(context.subList(slotStart[i], slotEnd[close])));
                }
            }
            return slots;
        }
    }
}
