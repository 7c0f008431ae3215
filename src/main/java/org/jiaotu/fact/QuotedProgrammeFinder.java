package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.WordClasses;

/**
 * Finds programmes by their quotes: “三名”工程, “县管校聘”改革, 打造“红烛先锋”党建品牌.
 *
 * <p>A quote names a programme when a word such as 工程 follows it, or when somebody runs it (实施, 打造). The words that say what it
 * is belong to the name where they always do (工程, 计划, 行动) or where the quote cannot stand alone (“2+8”工作体系).
 */
final class QuotedProgrammeFinder implements ProgrammeFinder {
    private static final int LONGEST = 24;
    private static final int STANDS_ALONE = 3;
    private static final int FOLLOWING = 4;

    private static final List<String> STOPS = List.of("etc", "relative", "reach", "and", "adverb");

    private final WordClasses words;
    private final QuotedNames named;
    private final TitleContext titles;

    QuotedProgrammeFinder(WordClasses words) {
        this.words = words;
        named = new QuotedNames(words);
        titles = new TitleContext(words);
    }

    @Override
    public List<ProgrammeMention> find(SentenceReading sentence) {
        List<ProgrammeMention> found = new ArrayList<>();
        List<Element> elements = sentence.elements();
        boolean run = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.in("clause-mark")) {
                run = false;
            } else if (element.in("run")) {
                run = true;
            } else if (element.is(Element.Kind.QUOTE)) {
                ProgrammeMention mention = mention(elements, i, run);
                if (mention != null && !titled(sentence, mention, element)) {
                    found.add(mention);
                }
            } else if (element.is(Element.Kind.QUANTITY)) {
                run = false;
            }
        }
        return found;
    }

    /** “县管校聘”管理改革示范区: words behind the quote that go on as a title. */
    private boolean titled(SentenceReading sentence, ProgrammeMention mention, Element quote) {
        return mention.end() > quote.end() && titles.goesOnAsTitle(sentence.text(), mention.end());
    }

    private ProgrammeMention mention(List<Element> elements, int at, boolean run) {
        Element quote = elements.get(at);
        String inner = Labels.normal(quote.text());
        String tail = tail(elements, at);
        String rule = rule(elements, at, inner, tail, run);
        if (rule == null) {
            return null;
        }
        boolean keeps =
                !words.suffix(tail, "kept-suffix").isEmpty() || inner.length() < STANDS_ALONE || !hasLetters(inner);
        String name = inner + (keeps ? tail : "");
        return new ProgrammeMention(
                quote.start(), quote.end() + tail.length(), name, inner + tail, rule, tail.isEmpty() ? 0.6 : 0.8);
    }

    /** What tells that the quote names a programme, or null where nothing does. */
    private String rule(List<Element> elements, int at, String inner, String tail, boolean run) {
        if (inner.length() < 2 || inner.length() > LONGEST || named.isDocument(inner)) {
            return null;
        }
        if (!tail.isEmpty()) {
            return "quoted-with-word";
        }
        if (named.isOtherwise(inner)) {
            return null;
        }
        if (runsBehind(elements, at)) {
            return "quoted-and-runs";
        }
        if (named.byItself(inner)) {
            return "quoted-name";
        }
        return run && inner.length() >= STANDS_ALONE && !described(elements, at) ? "quoted-and-run" : null;
    }

    /** “跟岗互换”常态开展: the quote is what goes on. */
    private static boolean runsBehind(List<Element> elements, int at) {
        return at + 1 < elements.size() && elements.get(at + 1).in("runs-behind");
    }

    /** 群众关注的“…”, 这棵“…”, “…”的学校: a quote that describes rather than names. */
    private static boolean described(List<Element> elements, int at) {
        boolean before = at > 0 && (elements.get(at - 1).in("relative") || pointsOut(elements.get(at - 1)));
        boolean behind = at + 1 < elements.size() && elements.get(at + 1).in("relative");
        return before || behind;
    }

    private static boolean pointsOut(Element element) {
        return element.tag().startsWith("q") || element.tag().startsWith("r");
    }

    private static boolean hasLetters(String inner) {
        return inner.chars().filter(Character::isLetter).count() >= STANDS_ALONE;
    }

    /** The words right behind a quote that end in a word for a programme, or nothing. */
    private String tail(List<Element> elements, int at) {
        StringBuilder all = new StringBuilder();
        String longest = "";
        for (int i = at + 1; i < elements.size() && i <= at + FOLLOWING; i++) {
            Element next = elements.get(i);
            if (!next.is(Element.Kind.WORD)
                    || !ends(next.text()) && STOPS.stream().anyMatch(next::in)) {
                break;
            }
            all.append(next.text());
            if (ends(next.text()) || ends(all.toString())) {
                longest = all.toString();
            }
        }
        return longest;
    }

    private boolean ends(String text) {
        return !words.suffix(text, "programme-suffix").isEmpty()
                || !words.suffix(text, "quote-suffix").isEmpty();
    }
}
