package org.jiaotu.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds extracted facts against gold.
 *
 * <p>Found is an observation whose number's span overlaps gold's by a third; a fact has value, unit, kind and region right
 * and an indicator alike; a whole fact its bound and period too, and nearly the gold's indicator. An outcome link is the
 * programme whose result an observation is. Only documents with gold are scored.
 */
public final class Evaluation {
    private static final List<String> TYPES =
            List.of(Matching.OBSERVATION, "programme", "recognition", "policy", "partnership");
    private static final Set<Check> CORE =
            EnumSet.of(Check.VALUE, Check.UNIT, Check.INDICATOR, Check.REGION, Check.KIND);
    private static final double BAR_WHOLE_INDICATOR = 0.75;
    private static final double BAR_PROGRAMME = 0.6;

    private final Likeness likeness = Likeness.load();
    private final Matching matching = new Matching(likeness);
    private final String shown;
    private final Map<String, Tally> rows = new LinkedHashMap<>();
    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private final List<String> listing = new ArrayList<>();

    private Evaluation(String shown) {
        this.shown = shown;
    }

    /** The scores of {@code found} against {@code gold}, and a listing of the type {@code shown}, which may be null. */
    public static Report evaluate(List<GoldDocument> gold, List<FactLine> found, String shown) {
        Evaluation evaluation = new Evaluation(shown);
        gold.forEach(document -> evaluation.score(document, found));
        return new Report(evaluation.rows, evaluation.fields, evaluation.listing);
    }

    private void score(GoldDocument document, List<FactLine> found) {
        List<FactLine> ofDocument = found.stream()
                .filter(fact -> fact.text("doc").equals(document.name()))
                .toList();
        for (String type : TYPES) {
            Pairing pairing = Pairing.of(
                            ofType(type, document.facts()),
                            ofType(type, ofDocument),
                            (g, f) -> matching.score(type, g, f),
                            matching.bar(type))
                    .required();
            if (type.equals(Matching.OBSERVATION)) {
                scoreObservations(document, pairing);
            } else {
                count(type, pairing, pairing.hits().size());
            }
            if (type.equals(shown)) {
                list(document.name(), pairing);
            }
        }
    }

    private static List<FactLine> ofType(String type, List<FactLine> facts) {
        return facts.stream().filter(fact -> type.equals(fact.text("type"))).toList();
    }

    private void scoreObservations(GoldDocument document, Pairing pairing) {
        int right = 0;
        int whole = 0;
        int linked = 0;
        for (Pairing.Pair hit : pairing.hits()) {
            Set<Check> passed = Check.passed(hit, document.published(), likeness);
            countFields(passed);
            right += passed.containsAll(CORE) ? 1 : 0;
            whole += isWhole(hit, passed) ? 1 : 0;
            linked += isLinked(hit) ? 1 : 0;
            listWrong(document.name(), hit, passed);
        }
        count("observation: found", pairing, pairing.hits().size());
        count("observation: fact", pairing, right);
        count("observation: whole fact", pairing, whole);
        countLinks(pairing, linked);
    }

    private boolean isWhole(Pairing.Pair hit, Set<Check> passed) {
        return passed.size() == Check.values().length
                && likeness.dice(hit.gold().text("indicator"), hit.found().text("indicator")) >= BAR_WHOLE_INDICATOR;
    }

    private boolean isLinked(Pairing.Pair hit) {
        return likeness.alike(hit.gold().text("programme"), hit.found().text("programme"), BAR_PROGRAMME);
    }

    private void count(String row, Pairing pairing, int right) {
        int hits = pairing.hits().size();
        add(
                rows,
                row,
                right,
                hits + pairing.missed().size(),
                hits + pairing.extra().size());
    }

    private void countLinks(Pairing pairing, int right) {
        List<FactLine> gold = new ArrayList<>(pairing.missed());
        List<FactLine> found = new ArrayList<>(pairing.extra());
        pairing.hits().forEach(hit -> gold.add(hit.gold()));
        pairing.hits().forEach(hit -> found.add(hit.found()));
        add(rows, "outcome link", right, programmes(gold), programmes(found));
    }

    private static int programmes(List<FactLine> facts) {
        return (int) facts.stream().filter(fact -> fact.has("programme")).count();
    }

    private void countFields(Set<Check> passed) {
        for (Check check : Check.values()) {
            add(fields, check.field(), passed.contains(check) ? 1 : 0, 1, 1);
        }
    }

    private static void add(Map<String, Tally> tallies, String row, int right, int gold, int found) {
        tallies.merge(row, new Tally(right, gold, found), Tally::plus);
    }

    private void listWrong(String document, Pairing.Pair hit, Set<Check> passed) {
        List<String> wrong = new ArrayList<>();
        for (Check check : Check.values()) {
            if (!passed.contains(check)) {
                wrong.add(check.field());
            }
        }
        boolean none = !hit.gold().has("programme") && !hit.found().has("programme");
        if (!none && !isLinked(hit)) {
            wrong.add("programme");
        }
        if (Matching.OBSERVATION.equals(shown) && !wrong.isEmpty()) {
            listing.add(Listing.wrong(document, hit, wrong));
        }
    }

    private void list(String document, Pairing pairing) {
        pairing.missed().forEach(fact -> listing.add(Listing.line("-", document, fact)));
        pairing.extra().forEach(fact -> listing.add(Listing.line("+", document, fact)));
    }
}
