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

    private final WordClasses words;

    QuotedProgrammeFinder(WordClasses words) {
        this.words = words;
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
                if (mention != null) {
                    found.add(mention);
                }
            } else if (element.is(Element.Kind.QUANTITY)) {
                run = false;
            }
        }
        return found;
    }

    private ProgrammeMention mention(List<Element> elements, int at, boolean run) {
        Element quote = elements.get(at);
        String inner = Labels.normal(quote.text());
        String tail = tail(elements, at);
        String suffix = words.suffix(tail, "programme-suffix");
        boolean named = !suffix.isEmpty();
        if (inner.length() < 2 || inner.length() > LONGEST || !named && !(run && inner.length() >= STANDS_ALONE)) {
            return null;
        }
        boolean keeps =
                !words.suffix(tail, "kept-suffix").isEmpty() || inner.length() < STANDS_ALONE || !hasLetters(inner);
        String name = inner + (named && keeps ? tail : "");
        int end = quote.end() + (named ? tail.length() : 0);
        return new ProgrammeMention(
                quote.start(),
                end,
                name,
                inner + tail,
                named ? "quoted-with-word" : "quoted-and-run",
                named ? 0.8 : 0.6);
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
            if (!next.is(Element.Kind.WORD) || next.in("etc") || next.in("relative") || next.in("reach")) {
                break;
            }
            all.append(next.text());
            if (!words.suffix(next.text(), "programme-suffix").isEmpty()
                    || !words.suffix(all.toString(), "programme-suffix").isEmpty()) {
                longest = all.toString();
            }
        }
        return longest;
    }
}
