package org.jiaotu.serve.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jiaotu.graph.Jt;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * The kinds of things that can be reconciled, and the properties that are told of them. A client may name either by IRI, as {@code
 * jt:Region}, by the last part of the IRI, or by its Chinese or English name.
 *
 * @param kinds the kinds, regions first
 * @param told the properties by kind, those told most often first
 */
record Terms(List<Kind> kinds, List<Told> told) {
    static Terms of(List<Kind> kinds, GraphQueries graph) {
        return new Terms(kinds, graph.select(Resources.text(Terms.class, "properties.rq"), rows -> rows.stream()
                .map(row -> new Told(row.get("type"), row.get("property"), text(row, "zh"), text(row, "en")))
                .toList()));
    }

    /** The kinds of things that can be reconciled; much quicker to ask for than what is told of them. */
    static List<Kind> kinds(GraphQueries graph) {
        return graph.select(Resources.text(Terms.class, "types.rq"), rows -> rows.stream()
                .map(row -> new Kind(row.get("type"), text(row, "zh"), text(row, "en")))
                .toList());
    }

    static String text(Binding row, String variable) {
        return row.get(Var.alloc(variable)).getLiteralLexicalForm();
    }

    Optional<Kind> kind(String name) {
        return kinds.stream()
                .filter(kind -> names(name, kind.id(), kind.zh(), kind.en()))
                .findFirst();
    }

    Optional<Told> property(String name) {
        return told.stream()
                .filter(each -> names(name, each.id(), each.zh(), each.en()))
                .findFirst();
    }

    /** The properties told of things of a kind; of all kinds, each once, for null. */
    List<Told> toldOf(Kind kind) {
        if (kind != null) {
            return told.stream().filter(each -> each.kind().equals(kind.node())).toList();
        }
        return kinds.stream()
                .flatMap(each -> toldOf(each).stream())
                .map(each -> new Told(null, each.property(), each.zh(), each.en()))
                .distinct()
                .toList();
    }

    private static boolean names(String name, String iri, String zh, String en) {
        String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        String plain = name.strip();
        return plain.equals(iri)
                || plain.equals(zh)
                || plain.equals(local)
                || iri.startsWith(Jt.NS) && plain.equals("jt:" + local)
                || !en.isEmpty() && plain.toLowerCase(Locale.ROOT).equals(en)
                || plain.equals(zh + " " + en);
    }
}
