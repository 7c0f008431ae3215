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
    private Place focus;

    RegionScope(Gazetteer gazetteer, Region home) {
        this.gazetteer = gazetteer;
        this.home = home;
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
        boolean ofHome = sentence.regions().stream()
                .anyMatch(region -> !region.byName() || region.region().equals(home));
        if (ofHome || !goesOn(sentence)) {
            focus = null;
        }
    }

    /** A sentence goes on about what the one before was about when it begins with 该校 or 学校, or with somebody's words. */
    private static boolean goesOn(SentenceReading sentence) {
        Element first = sentence.elements().stream()
                .filter(element -> !element.is(Element.Kind.TIME) && !element.in("clause-mark"))
                .findFirst()
                .orElse(sentence.elements().get(0));
        return first.in("generic") || first.in("this") || first.in("opening-quote");
    }

    /** Leaves a sentence: the place or school that it ended with may be what the next is about. */
    void leave(SentenceReading sentence) {
        Place last = named(sentence, Integer.MAX_VALUE);
        focus = last == null ? focus : last;
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
        return element.mention() instanceof RegionMention region && below(region.region());
    }

    /** The place or institution that a list deals out to a figure. */
    Place dealt(Element member) {
        String reason = member.text() + " is its member of the list";
        return member.mention() instanceof OrganisationMention school
                ? new Place(regionOf(school), school.name(), reason)
                : new Place(((RegionMention) member.mention()).region(), null, reason);
    }

    private Region regionOf(OrganisationMention school) {
        return school.region() != null && below(school.region().region())
                ? school.region().region()
                : home;
    }

    /** The place that what stands at {@code at} is about. */
    Place at(SentenceReading sentence, int at) {
        Place named = named(sentence, at);
        if (named != null) {
            return named;
        }
        return focus != null
                ? focus
                : new Place(home, null, home == null ? "the article names no region" : "the article's region");
    }

    /** What is named last before {@code at} as the subject of a clause: a place or a school; null when nothing is. */
    private Place named(SentenceReading sentence, int at) {
        RegionMention subject = subject(sentence, at);
        OrganisationMention school = school(sentence, at);
        if (school != null && (subject == null || subject.start() <= school.start())) {
            return new Place(regionOf(school), school.name(), school.name() + " is the subject");
        }
        return subject == null
                ? null
                : new Place(
                        subject.region(),
                        null,
                        subject.region() == home
                                ? "the article's region"
                                : subject.region().name() + " is the subject");
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

    /** The last region before the figure that opens a clause of its part of the sentence and lies in the article's region. */
    private RegionMention subject(SentenceReading sentence, int at) {
        RegionMention subject = null;
        RegionMention before = null;
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size() && elements.get(i).start() < at; i++) {
            Element element = elements.get(i);
            if (element.in("section-mark")) {
                before = subject;
                subject = null;
            } else if (element.in("that") && Openings.opens(elements, i)) {
                subject = subject == null ? before : subject;
            } else if (element.in("there") && subject != null) {
                continue;
            } else if (element.mention() instanceof RegionMention region && Openings.opens(elements, i)) {
                boolean ownHome = !region.byName() || region.region().equals(home);
                boolean list = inList(elements, i);
                RegionMention ours = ownHome ? null : behindPartner(elements, i);
                subject = ours != null
                        ? ours
                        : ownHome || below(region.region()) && !list ? region : list ? null : subject;
            }
        }
        return subject;
    }

    /** 番禺区与赫章县合办: the place of ours behind 与. */
    private RegionMention behindPartner(List<Element> elements, int i) {
        return i + 2 < elements.size()
                        && elements.get(i + 1).in("and")
                        && !elements.get(i + 1).in("list-mark")
                        && elements.get(i).mention() instanceof RegionMention partner
                        && home != null
                        && !gazetteer.within(partner.region(), home)
                        && elements.get(i + 2).mention() instanceof RegionMention ours
                        && below(ours.region())
                ? ours
                : null;
    }

    private boolean below(Region region) {
        return home != null && !region.equals(home) && gazetteer.within(region, home);
    }

    /** A place beside another one of ours; but not with a partner from elsewhere: 天祝县与天津市签约, 潞州区与山西师范大学共建. */
    private boolean inList(List<Element> elements, int i) {
        boolean before =
                i > 0 && elements.get(i - 1).in("and") && !elements.get(i - 1).in("clause-mark");
        if (before || i + 1 == elements.size()) {
            return before;
        }
        Element next = elements.get(i + 1);
        Element third = i + 2 < elements.size() ? elements.get(i + 2) : null;
        boolean ours = third != null
                && third.mention() instanceof RegionMention other
                && (home == null || gazetteer.within(other.region(), home));
        return next.in("etc") || next.in("list-mark") || next.in("and") && ours;
    }

    private OrganisationMention school(SentenceReading sentence, int at) {
        OrganisationMention school = null;
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size() && elements.get(i).start() < at; i++) {
            if (elements.get(i).mention() instanceof OrganisationMention named
                    && Openings.opens(elements, i)
                    && !inList(elements, i)) {
                school = named;
            }
        }
        return school;
    }
}
