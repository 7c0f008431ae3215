package org.jiaotu.fact;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.OrganisationMention;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;

/**
 * Says which place a figure is about: a part of the article's region that is the subject of its clause, the place of the school
 * that the sentence is about, else the article's region.
 *
 * <p>One scope goes through one paragraph, sentence by sentence.
 */
final class RegionScope {
    private final Gazetteer gazetteer;
    private final Region home;
    private final ClausePlaces places;
    private Place last;
    private Place focus;

    RegionScope(Gazetteer gazetteer, Region home) {
        this.gazetteer = gazetteer;
        this.home = home;
        places = new ClausePlaces(gazetteer, home);
    }

    /**
     * The place and the institution that a figure is about.
     *
     * @param region the place, null only where the article has none
     * @param institution the institution measured, or null
     * @param reason why, in words
     */
    record Place(Region region, String institution, String reason) {}

    /** Goes on to the next sentence of the paragraph. */
    void enter(SentenceReading sentence) {
        focus = last == null ? null : goneOn(sentence);
        if (focus == null && !sentence.quantities().isEmpty()) {
            last = null;
        }
    }

    /** What a sentence is about that goes on with what was told last: with 该校 or 学校, somebody's words or 县里; else null. */
    private Place goneOn(SentenceReading sentence) {
        List<Element> elements = sentence.elements();
        int first = 0;
        while (first + 1 < elements.size()
                && (elements.get(first).is(Element.Kind.TIME)
                        || elements.get(first).in("clause-mark")
                        || elements.get(first).in("adverb"))) {
            first++;
        }
        Element opening = elements.get(first);
        if (opening.in("county-itself")) {
            return places.isOwn(opening.text(), last.region())
                    ? new Place(
                            last.region(),
                            null,
                            opening.text() + " is " + last.region().name())
                    : null;
        }
        if (opening.mention() instanceof OrganisationMention school && school.region() == null) {
            return places.isOwn(school.name().substring(0, 1), last.region()) ? last : null;
        }
        boolean same =
                Stream.of("generic", "this", "there", "opening-quote", "part").anyMatch(opening::in);
        return same || isSchoolThere(elements, first) ? last : null;
    }

    /** 龙江小学 behind a sentence on a county is a school of that county. */
    private boolean isSchoolThere(List<Element> elements, int first) {
        return places.below(last.region())
                && first + 1 < elements.size()
                && elements.get(first).tag().matches("n[szr].*")
                && elements.get(first + 1).in("institution")
                && gazetteer.named(elements.get(first).text()).stream()
                        .noneMatch(named -> gazetteer.within(named, home));
    }

    /** Leaves a sentence: the place or school that it ended with may be what the next is about. */
    void leave(SentenceReading sentence) {
        Place named = places.before(sentence, Integer.MAX_VALUE, focus);
        last = named != null ? named : focus != null ? focus : last;
    }

    /** The place that the figure of a context is about. */
    Place of(SentenceReading sentence, FigureContext context) {
        return Stream.<Supplier<Place>>of(
                        () -> alone(context), () -> described(context), () -> listed(sentence, context))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> at(sentence, context.quantity().start()));
    }

    /** 总投资3.2亿元的河东区凤凰岭学校: the figure describes the school or place behind it. */
    private Place described(FigureContext context) {
        List<Element> right = context.right();
        boolean describes = right.size() > 1
                && right.get(0).in("relative")
                && (right.get(1).is(Element.Kind.ORGANISATION) || isBelow(right.get(1)));
        return describes ? dealt(right.get(1)) : null;
    }

    /** 桦川县 in 桦南县留任教师396人、桦川县275人. */
    private Place listed(SentenceReading sentence, FigureContext context) {
        List<Element> lead = context.lead();
        boolean alone = context.listed() && context.left().isEmpty() && lead.size() == 2 && isBelow(lead.get(1));
        boolean behindFigure = alone
                && sentence.quantities().stream()
                        .anyMatch(figure -> figure.end() == lead.get(0).start());
        return behindFigure ? dealt(lead.get(1)) : null;
    }

    private boolean isBelow(Element element) {
        return element.mention() instanceof RegionMention region && places.below(region.region());
    }

    /** The place or institution that a list deals out to a figure. */
    Place dealt(Element member) {
        String reason = member.text() + " is its member of the list";
        return member.mention() instanceof OrganisationMention school
                ? new Place(places.regionOf(school), school.name(), reason)
                : new Place(((RegionMention) member.mention()).region(), null, reason);
    }

    /** The place that what stands at {@code at} is about. */
    Place at(SentenceReading sentence, int at) {
        Place named = places.before(sentence, at, focus);
        if (named != null) {
            return named;
        }
        return focus != null
                ? focus
                : new Place(home, null, home == null ? "the article names no region" : "the article's region");
    }

    /** 全省 as the only word before a figure: 2个(全省21个). */
    private Place alone(FigureContext context) {
        List<Element> left = context.left();
        if (home == null || left.size() != 1) {
            return null;
        }
        if (left.get(0).in("home-province")) {
            Region province = gazetteer.province(home);
            return new Place(province, null, left.get(0).text() + " stands for " + province.name());
        }
        return null;
    }
}
