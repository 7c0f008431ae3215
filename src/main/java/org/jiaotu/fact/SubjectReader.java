package org.jiaotu.fact;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.fact.Subject.Holder;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.OrganisationMention;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.WordClasses;

/**
 * Reads who a clause is about from its opening words: 「去年，道真、凤冈等5县通过…」 is about 道真 and 凤冈, 「东溪中学获评…」 about that
 * school. Times and adverbs before them are passed over. An education bureau speaks for its region.
 */
final class SubjectReader {
    private final WordClasses words;

    SubjectReader(WordClasses words) {
        this.words = words;
    }

    /** The subject of a clause; without holders when it opens with anything else. */
    Subject read(Clause clause) {
        int at = 0;
        while (at < clause.size() && leads(clause.elements().get(at))) {
            at++;
        }
        return list(clause, at);
    }

    /** The list of places and institutions that starts at {@code from}. */
    Subject list(Clause clause, int from) {
        List<Holder> holders = new ArrayList<>();
        int at = from;
        int end = from;
        while (at < clause.size()) {
            int stop = phraseEnd(clause, at);
            Holder holder = holder(clause, at, stop);
            if (holder == null) {
                break;
            }
            holders.add(holder);
            end = stop;
            at = clause.in(stop, "and") ? stop + 1 : clause.size();
        }
        return new Subject(holders, end);
    }

    private static boolean leads(Element element) {
        return element.is(Element.Kind.TIME)
                || element.in("part")
                || element.in("and")
                || element.in("adverb")
                || element.in("bracket");
    }

    /** A name goes on over nouns and figures (洪洞县第二中学) until a verb, a particle or a joint of the list. */
    private static int phraseEnd(Clause clause, int from) {
        int end = from;
        while (end < clause.size() && inName(clause.elements().get(end))) {
            end++;
        }
        return end;
    }

    private static boolean inName(Element element) {
        boolean name = element.is(Element.Kind.REGION)
                || element.is(Element.Kind.ORGANISATION)
                || element.in("institution")
                || element.is(Element.Kind.QUANTITY) && !element.in("etc");
        return name || element.is(Element.Kind.WORD) && !stops(element);
    }

    private static boolean stops(Element element) {
        return element.in("and")
                || element.in("etc")
                || element.in("adverb")
                || element.in("honour-verb")
                || element.in("honour-weak")
                || element.in("with")
                || element.in("together")
                || element.tag().equals("v")
                || element.tag().startsWith("vs")
                || element.tag().startsWith("vy")
                || element.tag().startsWith("p")
                || element.tag().startsWith("d")
                || element.tag().startsWith("u")
                || element.tag().startsWith("cc");
    }

    private Holder holder(Clause clause, int from, int stop) {
        if (from >= stop) {
            return null;
        }
        int last = stop;
        while (last > from && !names(clause.elements().get(last - 1))) {
            last--;
        }
        Region region = clause.elements().get(from).mention() instanceof RegionMention named ? named.region() : null;
        if (last > from && clause.elements().get(last - 1).mention() instanceof OrganisationMention school) {
            Region own = school.region() == null ? region : school.region().region();
            return named(own, school.name(), clause.elements().get(last - 1));
        }
        if (last > from + 1 && clause.in(last - 1, "institution") && !counted(clause, from, last)) {
            return named(region, clause.text(from, last), clause.elements().get(last - 1));
        }
        return region == null ? null : new Holder(region, null);
    }

    /** 4所学校 are nameless; 第二中学 is a name. */
    private boolean counted(Clause clause, int from, int to) {
        return clause.elements().subList(from, to).stream()
                .anyMatch(element -> element.is(Element.Kind.QUANTITY)
                        && words.prefix(element.text(), "ordinal").isEmpty());
    }

    private static Holder named(Region region, String name, Element last) {
        return last.in("bureau") ? new Holder(region, null) : new Holder(region, name);
    }

    private static boolean names(Element element) {
        return element.is(Element.Kind.ORGANISATION) || element.in("institution");
    }
}
