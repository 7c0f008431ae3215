package org.jiaotu.mention;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.LabelTrie;

/** Lays a sentence out as elements: mentions as a whole, between them words, marks and words of several tokens (稳定在). */
final class ElementLayout {
    private static final String MARK_TAG = "w";

    private final String text;
    private final List<Token> tokens;
    private final WordClasses words;

    ElementLayout(String text, List<Token> tokens, WordClasses words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /** The elements in order; {@code whole} are the mentions that stand as a whole, sorted, without overlaps. */
    List<Element> lay(List<Element> whole) {
        List<Element> elements = new ArrayList<>();
        int token = 0;
        int at = 0;
        for (Element mention : whole) {
            token = between(at, mention.start(), token, elements);
            elements.add(withClasses(mention));
            at = mention.end();
        }
        between(at, text.length(), token, elements);
        return elements;
    }

    private Element withClasses(Element mention) {
        return new Element(
                mention.kind(),
                mention.start(),
                mention.end(),
                mention.text(),
                "",
                words.of(mention.text()),
                mention.mention());
    }

    /** Adds the words from {@code from} to {@code to}; gives the first token that ends after {@code to}. */
    private int between(int from, int to, int firstToken, List<Element> elements) {
        int next = firstToken;
        int at = from;
        while (at < to) {
            while (next < tokens.size() && tokens.get(next).end() <= at) {
                next++;
            }
            if (next == tokens.size() || tokens.get(next).start() >= to) {
                break;
            }
            int start = Math.max(at, tokens.get(next).start());
            int end = wordEnd(start, to, next);
            elements.add(word(start, end, tokens.get(next).tag()));
            at = end;
        }
        return next;
    }

    /** A word of a class may be several tokens; it counts where its end is a token's end, or where a mention begins (走进|化隆县). */
    private int wordEnd(int start, int to, int first) {
        int end = Math.min(tokens.get(first).end(), to);
        LabelTrie.Match<ClassSet> longest = words.longest(text, start);
        if (longest != null
                && longest.end() > end
                && longest.end() <= to
                && (longest.end() == to || isWord(longest.end(), to, first))) {
            end = longest.end();
        }
        return end;
    }

    /** True where a token ends, or where another word of a class goes on to the end of one: 其中|国家级, cut as 其|中国|家级. */
    private boolean isWord(int end, int to, int first) {
        if (endsToken(end, first)) {
            return true;
        }
        LabelTrie.Match<ClassSet> next = end < to ? words.longest(text, end) : null;
        return next != null && next.end() > end + 1 && next.end() <= to && endsToken(next.end(), first);
    }

    private boolean endsToken(int end, int first) {
        int i = first;
        while (i < tokens.size() && tokens.get(i).end() < end) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).end() == end;
    }

    private Element word(int start, int end, String tag) {
        String chars = text.substring(start, end);
        Element.Kind kind = tag.startsWith(MARK_TAG) ? Element.Kind.MARK : Element.Kind.WORD;
        return new Element(kind, start, end, chars, tag, words.of(chars), null);
    }
}
