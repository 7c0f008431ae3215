package org.jiaotu.graph;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Observation;
import org.jiaotu.fact.Partnership;
import org.jiaotu.fact.Policy;
import org.jiaotu.fact.Programme;
import org.jiaotu.fact.Recognition;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;

/** Describes the facts of one article, each sort of fact with its own properties. */
final class FactWriter {
    private final Iris iris;
    private final Outcomes outcomes;
    private final Function<String, Optional<Concept>> units;
    private final FoundWriter found;

    FactWriter(Iris iris, Outcomes outcomes, Function<String, Optional<Concept>> units) {
        this.iris = iris;
        this.outcomes = outcomes;
        this.units = units;
        this.found = new FoundWriter(iris);
    }

    /** What every fact has: where it stands, and how it came about. */
    void common(Fact fact, Description about) {
        Node article = iris.article(fact.evidence().article());
        about.a(Jt.FACT)
                .link(Jt.REGION, iris.region(fact.region()))
                .link(Jt.ARTICLE, article)
                .link(Prov.WAS_DERIVED_FROM, article)
                .link(Prov.WAS_GENERATED_BY, ArticleWriter.extraction(article))
                .text(Jt.RULE, fact.derivation().rule())
                .number(Jt.CONFIDENCE, BigDecimal.valueOf(fact.derivation().confidence()))
                .text(Jt.EXPLANATION, explanation(fact));
        new EvidenceWriter(article).write(fact.evidence(), about);
    }

    void observation(Observation fact, Description about) {
        about.a(Jt.OBSERVATION, Cube.OBSERVATION)
                .label(label(fact.region(), fact.indicator(), Quotation.of(fact.evidence()), fact.period()))
                .link(Cube.DATA_SET, iris.thing("dataset", "observations"))
                .link(Jt.INDICATOR, indicator(fact, about))
                .text(Jt.INDICATOR_TEXT, fact.indicator())
                .number(Jt.VALUE, fact.value())
                .number(Jt.VALUE_TO, fact.valueTo())
                .text(Jt.VALUE_TEXT, Quotation.of(fact.evidence()))
                .text(Jt.UNIT_TEXT, fact.unit())
                .link(Jt.KIND, Jt.individual(fact.kind()))
                .link(Jt.BOUND, Values.bound(fact.comparator()))
                .text(Jt.PROGRAMME_TEXT, fact.programme())
                .truth(Jt.REPEATS, fact.repeated());
        if (fact.unit() != null) {
            about.link(Jt.UNIT, unit(fact.unit(), about));
        }
        if (fact.subject() != null) {
            about.link(Jt.SUBJECT, found.organisation(fact.subject(), fact.region(), about));
        }
        if (fact.programme() != null) {
            about.link(Jt.OUTCOME_OF, outcome(fact.programme(), about));
        }
        about.link(Jt.PERIOD, fact.period() == null ? Jt.UNKNOWN_PERIOD : null);
        period(fact.period(), about);
    }

    void implementation(Programme fact, Description about) {
        Node programme = outcomes.programme(fact);
        Node programmeClass = Values.programmeClass(fact.programmeClass());
        about.a(Jt.IMPLEMENTATION)
                .label(label(fact.region(), fact.name(), "", null))
                .link(Jt.PROGRAMME, programme)
                .text(Jt.PROGRAMME_TEXT, fact.name())
                .link(Jt.PROGRAMME_CLASS, programmeClass);
        if (fact.concept() == null) {
            found.concept(programme, Jt.PROGRAMME_TYPE, fact.name(), about);
            about.about(programme).link(Jt.PROGRAMME_CLASS, programmeClass);
        }
        if (fact.region() != null) {
            about.about(iris.region(fact.region())).link(Jt.IMPLEMENTS, programme);
        }
    }

    void recognition(Recognition fact, Description about) {
        about.a(Jt.RECOGNITION)
                .label(label(fact.region(), fact.subject() == null ? "" : fact.subject(), fact.title(), fact.period()))
                .text(Jt.TITLE, fact.title())
                .link(Jt.HONOUR, fact.concept() == null ? null : iris.concept(fact.concept()))
                .link(Jt.LEVEL, fact.level() == null ? null : iris.level(Values.name(fact.level())))
                .link(
                        Jt.HOLDER,
                        fact.subject() == null
                                ? iris.region(fact.region())
                                : found.organisation(fact.subject(), fact.region(), about));
        period(fact.period(), about);
    }

    void policy(Policy fact, Description about) {
        about.a(Jt.POLICY)
                .label(label(fact.region(), fact.title(), "", fact.period()))
                .text(Jt.TITLE, fact.title());
        period(fact.period(), about);
    }

    void partnership(Partnership fact, Description about) {
        about.a(Jt.PARTNERSHIP)
                .label(label(fact.region(), fact.partner(), "", null))
                .text(Jt.PARTNER_TEXT, fact.partner())
                .link(
                        Jt.PARTNER,
                        fact.partnerRegion() == null
                                ? found.organisation(fact.partner(), null, about)
                                : iris.region(fact.partnerRegion()));
    }

    private Node indicator(Observation fact, Description about) {
        return fact.concept() == null
                ? found.concept(iris.indicator(fact.indicator()), Jt.INDICATOR_TYPE, fact.indicator(), about)
                : iris.concept(fact.concept());
    }

    private Node unit(String unit, Description about) {
        return units.apply(unit)
                .map(iris::concept)
                .orElseGet(() -> found.concept(iris.unit(unit), Jt.UNIT_TYPE, unit, about));
    }

    private Node outcome(String name, Description about) {
        return outcomes.find(name).orElseGet(() -> found.concept(iris.programme(name), Jt.PROGRAMME_TYPE, name, about));
    }

    private void period(Period period, Description about) {
        if (period != null) {
            about.link(Jt.PERIOD, found.period(period, about));
            int year = period.firstDay().getYear();
            if (year == period.lastDay().getYear()) {
                about.integer(Jt.YEAR, year);
            }
        }
    }

    private static String explanation(Fact fact) {
        String lines = fact.derivation().steps().stream()
                .map(step -> step.field() + ": " + step.reason())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static String label(Region region, String what, String words, Period period) {
        return Stream.of(region == null ? "" : region.name(), what, words, period == null ? "" : "(" + period + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
