package org.jiaotu.fact.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
 *   <li>{@code @act} a word of the class act; {@code @act|reach} of one of several classes
 *   <li>{@code @~tail} an element that ends in a word of the class tail, or is one: {@code “教育强县”} ends in 强县, for marks of
 *       quotation do not count
 *   <li>{@code @giver~} an element that begins with a word of the class giver: the {@code ~} stands for the rest
 *   <li>{@code /v} a word with that tag; {@code /v|vn} with one of several
 *   <li>{@code <quote>} an element of that kind: word, mark, quantity, time, region, organisation, quote, title
 *   <li>{@code !@act} an element that is none of the class; {@code !} turns any of these round
 *   <li>{@code <word>&@~tail} an element of which both hold; {@code <quote>,@~tail} one of which either holds
 *   <li>{@code ?} or {@code *} after one of these: once or not at all; any number of times
 *   <li>{@code #} the figure that the rule is about
 *   <li>{@code {noun}} a slot: one or more elements
 *   <li>{@code {verb: @act} } a slot with a pattern of its own
 *   <li>{@code ...} any elements, also none
 *   <li>{@code ^} and {@code $} where the elements begin and end
 *   <li>{@code <} the match begins here: what stands before must come before it, in one or many matches
 *   <li>{@code >} the match ends here: what stands behind must follow, and is left for the next match
 * </ul>
 *
 * Of several ways to match, slots are as short as can be; one with a {@code +}, {@code {title+: ... @~tail} }, is as long as can
 * be. A pattern may have to match all elements ({@link #match}) or be looked for among them ({@link #search}). Either takes time
 * in proportion to parts times elements.
 */
public final class ElementPattern {
    private final String source;
    private final List<Part> parts = new ArrayList<>();

    private ElementPattern(String source) {
        this.source = source;
    }

    /**
     * Reads a pattern.
     *
     * @param source the pattern as written
     * @param tests the tests of its file
     * @throws IllegalArgumentException with the reason, when it is none
     */
    static ElementPattern parse(String source, ElementTests tests) {
        ElementPattern pattern = new ElementPattern(source);
        boolean open = false;
        if (source.isBlank()) {
            throw new IllegalArgumentException("the pattern is empty");
        }
        for (String word : source.replace("}", " }").strip().split("\\s+")) {
            if (open == word.startsWith("{") && (open || word.equals("}"))) {
                throw new IllegalArgumentException("braces do not pair in '" + source + "'");
            }
            pattern.add(word, tests, open);
            open = word.startsWith("{") || open && !word.equals("}");
        }
        if (open) {
            throw new IllegalArgumentException("braces do not pair in '" + source + "'");
        }
        return pattern;
    }

    /** {@code {noun}} is short for a slot that holds a noun phrase. */
    private void add(String word, ElementTests tests, boolean open) {
        Part last = open ? parts.get(parts.size() - 1) : null;
        boolean longest = last != null && last.longest();
        if (word.equals("}") && last != null && last.is(Part.Sort.OPEN)) {
            parts.add(Part.plain(Part.Sort.PHRASE, longest));
        }
        parts.add(Part.parse(word, tests, longest));
    }

    /** The names of its slots. */
    public Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>();
        parts.stream().filter(part -> part.is(Part.Sort.OPEN)).forEach(part -> slots.add(part.slot()));
        return slots;
    }

    /** True when it is about a figure. */
    public boolean aboutFigure() {
        return parts.stream().anyMatch(part -> part.is(Part.Sort.FIGURE));
    }

    /** The words and classes of which every match has one: the fewest that a part asks for; none when no part does. */
    Set<Clue> clues() {
        return parts.stream()
                .filter(Part::required)
                .map(part -> part.test().clues())
                .filter(clues -> !clues.isEmpty())
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    /**
     * Matches the elements of a context from the first to the last.
     *
     * @param context all elements of it
     * @param figure the index of the figure among them
     * @return for each slot the elements it took, or null when the pattern does not match
     */
    public Map<String, List<Element>> match(TestedElements context, int figure) {
        if (!canMatch(context)) {
            return null;
        }
        PatternSearch search = new PatternSearch(parts, context, figure, true);
        return search.next(0) == 0 ? search.at(0).slots() : null;
    }

    /** False where an element is missing that every match needs: of most patterns, by a look or two. */
    boolean canMatch(TestedElements elements) {
        for (Part part : parts) {
            if (part.required() && elements.passing(part.test()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Where the pattern matches among these elements, none of which is the figure of a rule. */
    PatternSearch search(TestedElements elements) {
        return new PatternSearch(parts, elements, -1, false);
    }

    @Override
    public String toString() {
        return source;
    }
}
