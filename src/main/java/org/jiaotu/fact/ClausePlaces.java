package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.fact.RegionScope.Place;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.OrganisationMention;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.SentenceReading;

/** Finds the places and schools that the clauses of one sentence are about: 海州区 in 去年，海州区新建学校3所. */
final class ClausePlaces {
    private final Gazetteer gazetteer;
    private final Region home;

    ClausePlaces(Gazetteer gazetteer, Region home) {
        this.gazetteer = gazetteer;
        this.home = home;
    }

    /** What is named last before {@code at} as the subject of a clause: a place or a school; null when nothing is. */
    Place before(SentenceReading sentence, int at) {
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

    /** Where a school is: the part of the article's region that its name says, else the article's region. */
    Region regionOf(OrganisationMention school) {
        return school.region() != null && below(school.region().region())
                ? school.region().region()
                : home;
    }

    /** True for a part of the article's region. */
    boolean below(Region region) {
        return home != null && !region.equals(home) && gazetteer.within(region, home);
    }

    /** True when a word such as 县里 stands for a county of the article's region, and not for that region itself. */
    boolean isOwn(String word, Region region) {
        return below(region) && word.indexOf(sort(region)) >= 0 && word.indexOf(sort(home)) < 0;
    }

    /** The last char of a name says what sort of region it is. */
    private static char sort(Region region) {
        return region.name().charAt(region.name().length() - 1);
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
