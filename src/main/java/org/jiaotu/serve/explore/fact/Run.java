package org.jiaotu.serve.explore.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaotu.serve.explore.Link;

/**
 * What a region runs or has issued, with the figures that articles tie to it.
 *
 * @param programme the programme or document
 * @param told where articles say that it is run; empty where a figure alone names it
 * @param outcomes its figures
 */
public record Run(Link programme, List<Telling> told, List<Figure> outcomes) {
    /** Programmes with their outcomes, those with most outcomes first, then by name. */
    public static List<Run> of(List<Telling> tellings, List<Figure> figures) {
        Map<Link, Run> runs = new LinkedHashMap<>();
        tellings.stream()
                .filter(telling -> telling.programme() != null)
                .forEach(telling -> run(runs, telling.programme()).told().add(telling));
        figures.stream()
                .filter(figure -> figure.cause() != null)
                .forEach(figure -> run(runs, figure.cause()).outcomes().add(figure));
        return runs.values().stream()
                .sorted(Comparator.comparing((Run run) -> -run.outcomes().size())
                        .thenComparing(run -> run.programme().iri()))
                .toList();
    }

    private static Run run(Map<Link, Run> runs, Link programme) {
        return runs.computeIfAbsent(programme, key -> new Run(key, new ArrayList<>(), new ArrayList<>()));
    }
}
