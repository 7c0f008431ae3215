package org.jiaotu.fact;

import java.util.List;
import java.util.Objects;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Element;
import org.jiaotu.mention.OrganisationMention;
import org.jiaotu.mention.RegionMention;
import org.jiaotu.mention.WordClasses;

/**
 * Reads the name of a partner: a region or an institution that is not of the article's own region. Universities and companies
 * are known by how their names end (华东师范大学, 某科技公司), abroad by the country before them (美国芝加哥大学 is 芝加哥大学).
 */
final class PartnerFinder {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final int LONGEST_SHORT_NAME = 3;

    private final WordClasses words;
    private final Gazetteer gazetteer;
    private final UniversityNames universities;

    PartnerFinder(WordClasses words, Gazetteer gazetteer, UniversityNames universities) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.universities = universities;
    }

    /** The partner whose name starts at this element, or null; {@code near} is the one before it in a list, or null. */
    Partner at(Clause clause, int from, Region home, Partner near) {
        Element element = clause.elements().get(from);
        if (element.mention() instanceof OrganisationMention named) {
            return named.region() == null || isOurs(named, home)
                    ? null
                    : new Partner(from, from + 1, named.name(), null);
        }
        Partner university = shortName(clause, from);
        if (university != null) {
            return university;
        }
        int foreign = clause.in(from, "foreign") ? from + 1 : from;
        Partner institution = institution(clause, foreign, home);
        if (institution != null) {
            return institution;
        }
        return foreign > from ? abroad(clause, from) : place(clause, from, home, near);
    }

    /** What begins with our region, or with the full name of what it lies in: 黑龙江省县域普通高中, but not 陕西师范大学. */
    private boolean isOurs(OrganisationMention named, Region home) {
        Region region = named.region().region();
        return gazetteer.within(region, home)
                || region.type().level() != Region.Level.COUNTRY
                        && gazetteer.within(home, region)
                        && named.name().startsWith(region.name());
    }

    /** 韩国釜山市 is 釜山市, 韩国 alone a country. */
    private Partner abroad(Clause clause, int from) {
        for (int i = from + 1;
                i < Math.min(clause.size(), from + 3)
                        && inName(clause.elements().get(i));
                i++) {
            if (!words.suffix(clause.elements().get(i).text(), "local").isEmpty()) {
                return new Partner(from, i + 1, clause.text(from + 1, i + 1), null);
            }
        }
        return new Partner(from, from + 1, clause.text(from, from + 1), null);
    }

    /** A region of China; of those of one name the one that the words before it tell (南通市通州区; 上海市嘉定区、宝山区). */
    private Partner place(Clause clause, int from, Region home, Partner near) {
        if (!(clause.elements().get(from).mention() instanceof RegionMention named)) {
            return smallPlace(clause, from, home, near);
        }
        if (near != null && near.region() != null) {
            for (Region region : gazetteer.named(clause.text(from, from + 1))) {
                if (Objects.equals(region.parentCode(), near.region().parentCode())) {
                    return region(from, from + 1, region, home);
                }
            }
        }
        if (from + 1 < clause.size() && clause.elements().get(from + 1).is(Element.Kind.REGION)) {
            List<Region> path = gazetteer.named(clause.text(from, from + 2));
            if (!path.isEmpty()) {
                return region(from, from + 2, path.get(0), home);
            }
        }
        for (int to = from + 2; to <= Math.min(clause.size(), from + 3); to++) {
            for (Region region : gazetteer.named(clause.text(from + 1, to))) {
                if (!region.equals(named.region()) && gazetteer.within(region, named.region())) {
                    return region(from, to, region, home);
                }
            }
        }
        return region(from, from + 1, named.region(), home);
    }

    private Partner region(int from, int to, Region region, Region home) {
        boolean elsewhere = region.type().level() != Region.Level.COUNTRY
                && !gazetteer.within(region, home)
                && !gazetteer.within(home, region);
        return elsewhere ? new Partner(from, to, fullName(region), region) : null;
    }

    /** Districts of a municipality are named with it: 北京市东城区. */
    private String fullName(Region region) {
        boolean ofMunicipality = region.type().level() != Region.Level.PROVINCE
                && gazetteer.parent(region).type() == Region.Type.MUNICIPALITY;
        return ofMunicipality ? gazetteer.parent(region).name() + region.name() : region.name();
    }

    /** A short name that counts only in a list, beside another of its province: 平武县、北川县. */
    private Partner smallPlace(Clause clause, int from, Region home, Partner near) {
        if (near == null || near.region() == null) {
            return null;
        }
        for (int to = from + 1; to <= Math.min(clause.size(), from + 2); to++) {
            String label = clause.text(from, to);
            String bare = label.substring(
                    0, label.length() - words.suffix(label, "local").length());
            for (Region region : gazetteer.named(bare)) {
                if (gazetteer.province(region).equals(gazetteer.province(near.region()))) {
                    return region(from, to, region, home);
                }
            }
        }
        return null;
    }

    private Partner shortName(Clause clause, int from) {
        for (int to = Math.min(clause.size(), from + LONGEST_SHORT_NAME); to > from; to--) {
            String full = universities.full(
                    clause.sentence().text(),
                    clause.elements().get(from).start(),
                    clause.elements().get(to - 1).end());
            if (full != null) {
                return new Partner(from, to, full, null);
            }
        }
        return null;
    }

    /** Nouns up to a word that ends names of institutions. */
    private Partner institution(Clause clause, int from, Region home) {
        if (from == clause.size()) {
            return null;
        }
        if (clause.elements().get(from).mention() instanceof RegionMention own
                && gazetteer.within(own.region(), home)) {
            return null;
        }
        int end = -1;
        for (int i = from;
                i < Math.min(clause.size(), from + LONGEST)
                        && inName(clause.elements().get(i));
                i++) {
            boolean ends = !words.suffix(clause.elements().get(i).text(), "partner-suffix")
                    .isEmpty();
            end = ends ? i + 1 : end;
        }
        if (end < 0
                && clause.in(from - 1, "with")
                && clause.elements().get(from).tag().startsWith("ntc")) {
            end = from + 1;
        }
        boolean bare = end == from + 1 && clause.in(from, "partner-suffix");
        return end < 0 || bare || clause.text(from, end).length() < SHORTEST
                ? null
                : new Partner(from, end, clause.text(from, end), null);
    }

    private boolean inName(Element element) {
        boolean plain =
                element.is(Element.Kind.WORD) || element.is(Element.Kind.REGION) || element.is(Element.Kind.QUOTE);
        return plain
                && !element.in("and")
                && !element.in("etc")
                && !element.in("relative")
                && !element.in("nameless")
                && !element.in("together")
                && !element.tag().startsWith("p")
                && !element.tag().startsWith("u")
                && !element.tag().startsWith("d")
                && !element.tag().equals("v");
    }
}
