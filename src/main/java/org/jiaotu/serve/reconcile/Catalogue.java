package org.jiaotu.serve.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jiaotu.lexicon.Gazetteer;
import org.jiaotu.lexicon.Region;
import org.jiaotu.link.name.Candidate;
import org.jiaotu.link.name.FoldedName;
import org.jiaotu.link.name.LabelMatcher;
import org.jiaotu.link.name.RegionMatcher;
import org.jiaotu.mention.Analyser;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * All that can be reconciled, by IRI, by name and by the beginning of a name. Read from the graph once; immutable, and safe to
 * share between threads.
 *
 * <p>A region that the gazetteer knows is matched by {@link RegionMatcher}, everything else by its labels.
 */
final class Catalogue {
    private final Terms terms;
    private final Gazetteer gazetteer;
    private final Analyser analyser;
    private final RegionMatcher regions;
    private final Map<String, Entity> byIri = new LinkedHashMap<>();
    private final Map<String, Entity> byCode = new HashMap<>();
    private final Map<Kind, LabelMatcher<Entity>> byLabel = new HashMap<>();
    private final NavigableMap<String, List<Entity>> byBeginning = new TreeMap<>();

    Catalogue(GraphQueries graph, Gazetteer gazetteer, Analyser analyser) {
        this.terms = Terms.of(Terms.kinds(graph), graph);
        this.gazetteer = gazetteer;
        this.analyser = analyser;
        this.regions = new RegionMatcher(gazetteer, analyser);
        graph.select(Resources.text(Catalogue.class, "entities.rq"), rows -> {
            rows.stream().forEach(this::add);
            return null;
        });
        byIri.values().forEach(this::index);
        terms.kinds().forEach(kind -> byLabel.put(kind, matcher(kind)));
    }

    private void add(Binding row) {
        Node thing = row.get("thing");
        String label = Terms.text(row, "label");
        Entity known = byIri.get(thing.getURI());
        if (known != null) {
            known.others().add(label);
            return;
        }
        String type = row.get("type").getURI();
        String code = row.contains(Var.alloc("code")) ? Terms.text(row, "code") : "";
        terms.kind(type)
                .ifPresent(kind -> byIri.put(thing.getURI(), new Entity(thing, kind, label, new ArrayList<>(), code)));
    }

    private void index(Entity entity) {
        if (inGazetteer(entity)) {
            byCode.put(entity.code(), entity);
        }
        Stream.concat(Stream.of(entity.name(), entity.code(), regions.pinyin(entity.name())), entity.others().stream())
                .map(this::folded)
                .filter(label -> !label.isEmpty())
                .distinct()
                .forEach(label -> byBeginning
                        .computeIfAbsent(label, unseen -> new ArrayList<>(1))
                        .add(entity));
    }

    private boolean inGazetteer(Entity entity) {
        return entity.kind().isRegion() && gazetteer.byCode(entity.code()).isPresent();
    }

    private LabelMatcher<Entity> matcher(Kind kind) {
        List<LabelMatcher.Labelled<Entity>> labelled = byIri.values().stream()
                .filter(entity -> entity.kind().equals(kind) && !inGazetteer(entity))
                .map(entity -> new LabelMatcher.Labelled<>(entity, entity.name(), entity.others()))
                .toList();
        return new LabelMatcher<>(labelled, analyser);
    }

    private String folded(String label) {
        return FoldedName.of(label, analyser).solid();
    }

    Terms terms() {
        return terms;
    }

    Collection<Entity> entities() {
        return byIri.values();
    }

    Optional<Entity> byIri(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Whether a property of this name says what region another lies in: 省份. */
    boolean namesParent(String property) {
        return regions.namesParent(property);
    }

    /** The gazetteer's region that an entity is. */
    Optional<Region> region(Entity entity) {
        return inGazetteer(entity) ? gazetteer.byCode(entity.code()) : Optional.empty();
    }

    /** The regions that an entity lies in, outermost first, without the country. */
    List<Region> above(Region region) {
        List<Region> above = new ArrayList<>();
        for (Region outer = region; outer.parentCode() != null; outer = gazetteer.parent(outer)) {
            above.add(0, outer);
        }
        return above.subList(0, Math.max(0, above.size() - 1));
    }

    /** Everything of a kind that a name may mean. */
    List<Candidate<Entity>> candidates(Kind kind, String name, List<List<String>> within) {
        List<Candidate<Entity>> candidates = new ArrayList<>(byLabel.get(kind).candidates(name));
        if (kind.isRegion()) {
            regions.candidates(name, within).stream()
                    .filter(candidate -> byCode.containsKey(candidate.thing().code()))
                    .map(candidate -> candidate.as(region -> byCode.get(region.code())))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** The regions that lie in all of some places. */
    List<Entity> within(List<List<String>> places) {
        return regions.within(places).stream()
                .map(region -> byCode.get(region.code()))
                .filter(entity -> entity != null)
                .toList();
    }

    /** What has a label, code or pinyin that begins so, each thing once, the shortest labels first. */
    List<Entity> beginning(String prefix) {
        String folded = folded(prefix);
        if (folded.isEmpty()) {
            return List.of();
        }
        return byBeginning.subMap(folded, true, folded + Character.MAX_VALUE, false).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Entity>> entry) ->
                        entry.getKey().length()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }
}
