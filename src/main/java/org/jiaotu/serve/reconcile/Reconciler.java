package org.jiaotu.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jiaotu.graph.Jt;
import org.jiaotu.link.name.Candidate;
import org.jiaotu.link.name.Match;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * Answers what a cell means, by its text and by what other columns say.
 *
 * <p>What a property says that names a parent (province, 省份, {@code jt:partOf}) is read as a region, so that 北京 tells one 朝阳区 from
 * the other; any other is held against the graph's values. What is told otherwise halves the score; what is not told says nothing,
 * and so does a property that nobody knows. An IRI as text is the thing itself.
 */
final class Reconciler {
    private static final double CERTAIN = 100;
    private static final double BY_CLAIMS_ALONE = 90;
    private static final double FOR_ANOTHER_VALUE = 0.5;
    /** As many candidates are held against the graph; there are 28 of the commonest name. */
    private static final int HELD_AGAINST = 200;

    private final GraphQueries graph;
    private final Catalogue catalogue;

    Reconciler(GraphQueries graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /**
     * What other columns say of one property that the graph knows.
     *
     * @param property the property
     * @param values one of which should hold
     */
    private record Claim(Node property, List<String> values) {}

    /** The candidates of a query, best first; none when it asks for kinds that are not here. */
    List<Match<Entity>> match(ReconciliationQuery query) {
        List<List<String>> within = within(query.claims());
        List<Claim> claims = claims(query.claims());
        List<Candidate<Entity>> candidates =
                query.name().isBlank() ? byClaims(claims, within, query) : byName(query, within);
        return Match.rank(checked(candidates, claims), Comparator.comparing(Entity::id)).stream()
                .limit(query.limit())
                .toList();
    }

    private List<Candidate<Entity>> byName(ReconciliationQuery query, List<List<String>> within) {
        Optional<Entity> itself = catalogue.byIri(query.name().strip());
        if (itself.isPresent()) {
            return List.of(new Candidate<>(itself.get(), CERTAIN, 1, 1, true));
        }
        return kinds(query)
                .flatMap(kind -> catalogue.candidates(kind, query.name(), within).stream())
                .toList();
    }

    private Stream<Kind> kinds(ReconciliationQuery query) {
        return query.types().isEmpty()
                ? catalogue.terms().kinds().stream()
                : query.types().stream()
                        .map(catalogue.terms()::kind)
                        .flatMap(Optional::stream)
                        .distinct();
    }

    private List<Candidate<Entity>> byClaims(List<Claim> claims, List<List<String>> within, ReconciliationQuery query) {
        Set<Kind> kinds = kinds(query).collect(Collectors.toSet());
        Stream<Entity> all = !within.isEmpty()
                ? catalogue.within(within).stream()
                : claims.isEmpty() ? Stream.of() : having(claims.get(0));
        return all.filter(entity -> kinds.contains(entity.kind()))
                .map(entity -> new Candidate<>(entity, BY_CLAIMS_ALONE, 1, 1, true))
                .toList();
    }

    private Stream<Entity> having(Claim claim) {
        Values values = Values.ofAll(graph, claim.property());
        return values.things().stream()
                .filter(thing -> thing.isURI() && holds(claim, values.get(thing, claim.property())))
                .map(thing -> catalogue.byIri(thing.getURI()))
                .flatMap(Optional::stream);
    }

    private List<Candidate<Entity>> checked(List<Candidate<Entity>> candidates, List<Claim> claims) {
        if (claims.isEmpty()) {
            return candidates;
        }
        List<Candidate<Entity>> best = candidates.stream()
                .sorted(Comparator.<Candidate<Entity>>comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.thing().id()))
                .limit(HELD_AGAINST)
                .toList();
        Values values = Values.of(
                graph,
                best.stream().map(candidate -> candidate.thing().node()).toList(),
                claims.stream().map(Claim::property).toList());
        return best.stream()
                .map(candidate -> checked(candidate, claims, values))
                .toList();
    }

    private static Candidate<Entity> checked(Candidate<Entity> candidate, List<Claim> claims, Values values) {
        boolean otherwise = claims.stream().anyMatch(claim -> {
            List<Values.Value> told = values.get(candidate.thing().node(), claim.property());
            return !told.isEmpty() && !holds(claim, told);
        });
        return otherwise ? candidate.doubted(FOR_ANOTHER_VALUE) : candidate;
    }

    private static boolean holds(Claim claim, List<Values.Value> told) {
        return told.stream().anyMatch(value -> claim.values().stream().anyMatch(value::is));
    }

    /** What is said about the regions above: names, or codes for IRIs. */
    private List<List<String>> within(List<ReconciliationQuery.Claim> claims) {
        return claims.stream()
                .filter(claim -> !claim.values().isEmpty() && isParent(claim.property()))
                .map(claim -> claim.values().stream().map(this::place).toList())
                .toList();
    }

    private String place(String value) {
        return catalogue
                .byIri(value.strip())
                .map(Entity::code)
                .filter(code -> !code.isEmpty())
                .orElse(value);
    }

    private boolean isParent(String property) {
        return catalogue
                .terms()
                .property(property)
                .map(told -> told.property().equals(Jt.PART_OF))
                .orElseGet(() -> catalogue.namesParent(property));
    }

    private List<Claim> claims(List<ReconciliationQuery.Claim> claims) {
        List<Claim> known = new ArrayList<>();
        claims.stream()
                .filter(claim -> !claim.values().isEmpty() && !isParent(claim.property()))
                .forEach(claim -> catalogue
                        .terms()
                        .property(claim.property())
                        .ifPresent(told -> known.add(new Claim(told.property(), claim.values()))));
        return known;
    }
}
