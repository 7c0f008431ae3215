package org.jiaotu.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jiaotu.fact.Fact;
import org.jiaotu.fact.Policy;
import org.jiaotu.fact.Programme;
import org.jiaotu.lexicon.Concept;

/** What the programme of a figure is: one that the article runs, a document that it names, or else one of its own. */
final class Outcomes {
    private final Map<String, Node> named = new HashMap<>();
    private final Function<String, Optional<Concept>> programmes;
    private final Iris iris;

    Outcomes(Iris iris, Function<String, Optional<Concept>> programmes, List<Fact> facts, FactNames names) {
        this.iris = iris;
        this.programmes = programmes;
        List<Fact> inOrder = facts.stream()
                .sorted(Comparator.comparingInt(fact -> fact.evidence().start()))
                .toList();
        only(Programme.class, inOrder).forEach(fact -> named.putIfAbsent(fact.name(), programme(fact)));
        only(Policy.class, inOrder).forEach(fact -> named.putIfAbsent(fact.title(), names.of(fact)));
    }

    /** The programme or policy with this name, or empty for one that nobody knows. */
    Optional<Node> find(String name) {
        return Optional.ofNullable(named.get(name))
                .or(() -> programmes.apply(name).map(iris::concept));
    }

    /** The concept of a programme: the vocabulary's, or one of its own. */
    Node programme(Programme fact) {
        return fact.concept() == null ? iris.programme(fact.name()) : iris.concept(fact.concept());
    }

    private static <T extends Fact> List<T> only(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
