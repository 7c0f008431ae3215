package org.jiaotu.lexicon;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jiaotu.document.UserException;

/** Where the vocabulary files say what they say: the {@code file:line} of every complaint. */
final class Places {
    private final List<VocabularyFile> files;

    Places(List<VocabularyFile> files) {
        this.files = files;
    }

    UserException complaint(Resource concept, String what) {
        return new UserException(of(concept) + ": " + name(concept) + " " + what);
    }

    UserException complaint(Statement statement, String what) {
        return new UserException(of(statement) + ": " + name(statement.getSubject()) + " " + what);
    }

    /** The file and line on which a concept starts. */
    String of(Resource concept) {
        return files.stream()
                .filter(file -> file.describes(concept))
                .findFirst()
                .map(file -> file.place(concept))
                .orElse("?");
    }

    /** The file and line on which a statement stands. */
    String of(Statement statement) {
        return files.stream()
                .filter(file -> file.model().contains(statement))
                .findFirst()
                .map(file -> file.place(statement.getSubject(), token(statement)))
                .orElse("?");
    }

    /** Files in the order read, lines in the order written: which of two statements came first. */
    long order(Statement statement) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).model().contains(statement)) {
                String line = of(statement).replaceFirst(".*:", "");
                return i * 1_000_000L + Long.parseLong(line);
            }
        }
        return Long.MAX_VALUE;
    }

    /** A resource as messages name it: short for ours, whole for others'. */
    static String name(RDFNode node) {
        String iri = node.toString();
        if (iri.startsWith(Jt.NS)) {
            return "jt:" + iri.substring(Jt.NS.length());
        }
        return iri.startsWith(Jt.ID) ? iri.substring(Jt.ID.length()) : "<" + iri + ">";
    }

    private static String token(Statement statement) {
        RDFNode object = statement.getObject();
        Property predicate = statement.getPredicate();
        return object.isLiteral() && object.asLiteral().getValue() instanceof String
                ? "\"" + object.asLiteral().getLexicalForm() + "\""
                : predicate.getLocalName();
    }
}
