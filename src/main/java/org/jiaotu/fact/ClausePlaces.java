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

    /**
     * What is named last before {@code at} as the subject of a clause: a place or a school; null when nothing is.
     *
     * @param around the place that the text is about so far, or null
     */
    Place before(SentenceReading sentence, int at, Place around) {
        RegionMention subject = subject(sentence, at, around);
        OrganisationMention school = school(sentence, at);
        if (school != null && (subject == null || subject.start() <= school.start())) {
            Region near = subject != null ? subject.region() : around == null ? null : around.region();
            return new Place(regionOf(school, near), school.name(), school.name() + " is the subject");
        }
        return subject == null ? null : of(subject.region());
    }

    private Place of(Region region) {
        return new Place(region, null, region == home ? "the article's region" : region.name() + " is the subject");
    }

    /** The last region before the figure that a clause of its part of the sentence is about and that lies in the article's region. */
    private RegionMention subject(SentenceReading sentence, int at, Place around) {
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
            } else if (!element.in("there") || subject == null && around == null) {
                subject = subject(elements, i, subject);
            }
        }
        return subject;
    }

    /** The subject from an element on, where {@code before} was it so far. */
    private RegionMention subject(List<Element> elements, int i, RegionMention before) {
        // Most elements are plain words: look back for what opens a clause only from a mention.
        if (elements.get(i).mention() == null) {
            return before;
        }
        boolean opens = Openings.opens(elements, i);
        RegionMention ours = opens ? behindPartner(elements, i) : null;
        if (ours != null || !(elements.get(i).mention() instanceof RegionMention region)) {
            return ours != null ? ours : before;
        }
        boolean list = inList(elements, i);
        if (!opens) {
            return isHelped(elements, i) && below(region.region()) && !list ? region : before;
        }
        if (!region.byName() || region.region().equals(home)) {
            return region;
        }
        return list ? null : below(region.region()) ? region : before;
    }

    /** 海原县 in 莆田市帮助海原县培训教师. */
    private static boolean isHelped(List<Element> elements, int i) {
        return i > 0 && elements.get(i - 1).in("helps-place");
    }

    /** 番禺区与赫章县合办, 师范大学还与赫章县共建: the place of ours behind 与, when who stands before it is no part of ours. */
    private RegionMention behindPartner(List<Element> elements, int i) {
        int with = i + 1;
        while (with < elements.size() && elements.get(with).in("adverb")) {
            with++;
        }
        return with + 1 < elements.size()
                        && elements.get(with).in("and")
                        && !elements.get(with).in("list-mark")
                        && isPartner(elements.get(i))
                        && elements.get(with + 1).mention() instanceof RegionMention ours
                        && below(ours.region())
                ? ours
                : null;
    }

    private boolean isPartner(Element element) {
        if (element.mention() instanceof OrganisationMention school) {
            return regionOf(school, null) == home;
        }
        return home != null
                && element.mention() instanceof RegionMention partner
                && !gazetteer.within(partner.region(), home);
    }

    /** Where a school is: the part of the article's region that its name says, else the article's region. */
    Region regionOf(OrganisationMention school) {
        return regionOf(school, null);
    }

    /** 县一中 is a school of the county that the text is about. */
    private Region regionOf(OrganisationMention school, Region near) {
        if (school.region() == null) {
            return near != null && isOwn(school.name().substring(0, 1), near) ? near : home;
        }
        return !school.college() && below(school.region().region())
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

    /** The school that a clause is about; 该校 is the one named last, wherever it stood. */
    private OrganisationMention school(SentenceReading sentence, int at) {
        OrganisationMention school = null;
        OrganisationMention last = null;
        List<Element> elements = sentence.elements();
        for (int i = 0; i < elements.size() && elements.get(i).start() < at; i++) {
            if (elements.get(i).mention() instanceof OrganisationMention named) {
                last = named;
                school = !Openings.opens(elements, i) ? school : inList(elements, i) ? null : named;
            } else if (elements.get(i).in("that-school") && Openings.opens(elements, i)) {
                school = last;
            }
        }
        return school;
    }
}
