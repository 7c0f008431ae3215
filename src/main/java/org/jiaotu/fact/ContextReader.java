package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;

/**
 * Cuts a sentence into the contexts of its figures.
 *
 * <p>Words between two figures of a clause belong to the first when they stand before the 、 or 和 between them (13所幼儿园、15所小学),
 * else to the second (示范园14所、市级87所).
 */
final class ContextReader {
    private static final String CLAUSE_MARK = "clause-mark";
    private static final Set<String> BEGINNING =
            Set.of("act", "make", "rise", "fall", "rankverb", "cover", "reach", "come-to");
    private static final Set<String> GOVERNING = Set.of("act", "make", "send", "reach", "rise", "fall");
    private static final String BRACKET = "bracket";

    /** The contexts of all figures, in order. */
    List<FigureContext> read(SentenceReading reading) {
        List<FigureContext> contexts = new ArrayList<>();
        int clause = 0;
        int from = 0;
        List<Element> elements = withoutThresholds(reading.elements());
        for (int i = 0; i <= elements.size(); i++) {
            if (i == elements.size() || endsClause(elements, from, i) || partsFigure(elements, i)) {
                addClause(elements.subList(from, i), clause, contexts);
                clause += i < elements.size() && elements.get(i).in("section-mark") ? 2 : 1;
                from = i + 1;
            }
        }
        return contexts;
    }

    /** A figure that only says which things are meant (不足50人的村小, 55人以上大班额) is a word of the phrase. */
    private static List<Element> withoutThresholds(List<Element> elements) {
        List<Element> words = new ArrayList<>(elements);
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).is(Element.Kind.QUANTITY)
                    && !isShare(words.get(i))
                    && (isThreshold(words, i) || isOfRank(words, i) || isInARow(words, i) || isOfTold(words, i))) {
                Element figure = words.get(i);
                Set<String> classes = isInARow(words, i) ? Set.of("adverb") : Set.of();
                words.set(
                        i,
                        new Element(
                                Element.Kind.WORD, figure.start(), figure.end(), figure.text(), "m", classes, null));
            }
        }
        return words;
    }

    /** 八成以上的毕业生 tells a share. */
    private static boolean isShare(Element figure) {
        return "percent".equals(((Quantity) figure.mention()).unit().category());
    }

    /** 五市 in 排在黔北五市第二 only says among whom a place is. */
    private static boolean isOfRank(List<Element> elements, int i) {
        return elements.get(i + 1).mention() instanceof Quantity next
                && next.form() == Quantity.Form.RANK
                && "place".equals(((Quantity) elements.get(i).mention()).unit().category());
    }

    /** 三项 in 三项指标分别提高0.2个、1.1个和2.4个百分点 counts the figures just told. */
    private static boolean isOfTold(List<Element> elements, int i) {
        return elements.get(i + 1).in("told-sort") && elements.get(i + 2).in("respectively");
    }

    /** 三年 in 平均分连续三年位居第一 tells how long what stands before has had its place. */
    private static boolean isInARow(List<Element> elements, int i) {
        return i > 1
                && elements.get(i - 1).in("in-a-row")
                && isNoun(elements.get(i - 2))
                && "time".equals(((Quantity) elements.get(i).mention()).unit().category());
    }

    private static boolean isThreshold(List<Element> elements, int i) {
        Element before = i == 0 ? null : elements.get(i - 1);
        Element next = elements.get(i + 1);
        Element third = elements.get(i + 2);
        boolean limited = before != null && (before.in("bound-lt") || before.in("bound-gt")) && next.in("relative");
        boolean governed = before != null && before.inAny(GOVERNING);
        boolean from = next.in("after-le") || next.in("after-ge") && !governed;
        return (limited || from) && isNoun(third);
    }

    /** A mark behind 其中 alone ends no clause. */
    private static boolean endsClause(List<Element> elements, int from, int i) {
        boolean partAlone = i == from + 1 && elements.get(from).in("part");
        return elements.get(i).in(CLAUSE_MARK) && !partAlone;
    }

    /** A bracket parts when it holds a figure: 2个(全省21个); else it belongs to the phrase: 学(园)位. */
    private static boolean partsFigure(List<Element> elements, int i) {
        if (!elements.get(i).in(BRACKET)) {
            return false;
        }
        boolean opens = elements.get(i).in("opening-bracket");
        for (int at = opens ? i + 1 : i - 1; at >= 0 && at < elements.size(); at += opens ? 1 : -1) {
            if (elements.get(at).is(Element.Kind.QUANTITY)) {
                return true;
            }
            if (elements.get(at).in(BRACKET)) {
                return false;
            }
        }
        return false;
    }

    private static void addClause(List<Element> clause, int number, List<FigureContext> contexts) {
        int from = 0;
        boolean listed = false;
        int figure = nextFigure(clause, 0);
        while (figure < clause.size()) {
            int next = nextFigure(clause, figure + 1);
            int split = next == clause.size() ? next : split(clause, figure, next);
            contexts.add(context(clause, number, from, figure, split, listed));
            listed = next < clause.size() && isList(clause, split, next);
            from = split;
            figure = next;
        }
    }

    private static int nextFigure(List<Element> clause, int from) {
        int at = from;
        while (at < clause.size() && !clause.get(at).is(Element.Kind.QUANTITY)) {
            at++;
        }
        return at;
    }

    /** Where the words behind a figure end and those before the next begin. */
    private static int split(List<Element> clause, int figure, int next) {
        if (figure + 1 < next && clause.get(figure + 1).in("and")) {
            return figure + 1;
        }
        for (int at = next - 1; at > figure; at--) {
            if (clause.get(at).in("and")) {
                return at;
            }
        }
        int verb = verb(clause, figure + 1, next);
        boolean nounBefore = figure > 0 && clause.get(figure - 1).tag().startsWith("n");
        return verb == next && nounBefore ? figure + 1 : verb;
    }

    /** The first word between two figures that begins something new: 连续14年位居第一. */
    private static int verb(List<Element> clause, int from, int to) {
        int at = from;
        while (at < to && !clause.get(at).inAny(BEGINNING)) {
            at++;
        }
        return withoutVerbOf(clause, from, at);
    }

    private static boolean isList(List<Element> clause, int split, int next) {
        return split < next && clause.get(split).in("and");
    }

    private static FigureContext context(
            List<Element> clause, int number, int from, int figure, int to, boolean listed) {
        boolean rank = ((Quantity) clause.get(figure).mention()).form() == Quantity.Form.RANK;
        int start = from;
        while (start < figure
                && leads(clause.get(start))
                && !(rank && clause.get(start).in("from"))) {
            start++;
        }
        int end = figure;
        while (end > start && trails(clause, start, end - 1) && !(rank && isRankVerb(clause.get(end - 1)))) {
            end--;
        }
        end = withoutVerbOf(clause, start, end);
        int stop = to;
        while (stop > figure + 1
                && (clause.get(stop - 1).in("and") || clause.get(stop - 1).in("clause-mark"))) {
            stop--;
        }
        int behind = figure + 1;
        while (behind < stop && behindFigure(clause.get(behind)) && bounds(clause, behind, stop)) {
            behind++;
        }
        return new FigureContext(
                (Quantity) clause.get(figure).mention(),
                number,
                List.copyOf(clause.subList(start, end)),
                clause.get(figure),
                List.copyOf(clause.subList(behind, stop)),
                List.copyOf(clause.subList(from, start)),
                List.copyOf(clause.subList(end, figure)),
                List.copyOf(clause.subList(figure + 1, behind)),
                listed);
    }

    /** 优化 in 中职学校优化至18所 says how the figure was reached: a verb that 至 or 到 stands behind. */
    private static int withoutVerbOf(List<Element> clause, int start, int end) {
        boolean reached = end - 1 >= start
                && end < clause.size()
                && clause.get(end).in("goal")
                && clause.get(end - 1).tag().equals("v")
                && !clause.get(end - 1).in("goes-on");
        return reached ? end - 1 : end;
    }

    private static boolean behindFigure(Element element) {
        return element.in("after-ge") || element.in("after-le") || element.in("after-gt") || element.in("after-approx");
    }

    /** 15%左右的教师: what stands behind 左右 is not what it bounds; a bound before a noun may be a threshold in a name (55人以上大班额). */
    private static boolean bounds(List<Element> clause, int behind, int stop) {
        return clause.get(behind).in("after-approx") || behind + 1 == stop || !isNoun(clause.get(behind + 1));
    }

    private static boolean isNoun(Element element) {
        return element.is(Element.Kind.WORD)
                && (element.tag().startsWith("n")
                        || element.in("relative")
                        || element.tag().startsWith("b"));
    }

    private static boolean leads(Element element) {
        return element.is(Element.Kind.TIME)
                || element.is(Element.Kind.REGION)
                || element.in("lead")
                || element.in("adverb")
                || element.in("and")
                || element.in(CLAUSE_MARK);
    }

    private static boolean trails(List<Element> clause, int start, int at) {
        Element element = clause.get(at);
        boolean between = element.is(Element.Kind.TIME) || element.in("relative");
        return between
                ? at > start
                        && trails(clause, start, at - 1)
                        && clause.get(at - 1).in("reach") | clause.get(at - 1).is(Element.Kind.TIME)
                : trails(element) || at > start && isHome(element);
    }

    /** 升至 before a place: the clause says no more of what has it. */
    private static boolean isRankVerb(Element element) {
        return element.in("rankverb") && element.in("reach");
    }

    /** 全市 in 覆盖全市2480所学校. */
    private static boolean isHome(Element element) {
        return element.mention() instanceof RegionMention region && !region.byName();
    }

    private static boolean trails(Element element) {
        return element.in("adverb")
                || element.in("particle")
                || element.in("reach")
                || element.in("bound-gt")
                || element.in("bound-ge")
                || element.in("bound-lt")
                || element.in("bound-le")
                || element.in("bound-approx");
    }
}
