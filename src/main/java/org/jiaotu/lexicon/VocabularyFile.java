package org.jiaotu.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.jiaotu.document.UserException;

/**
 * A Turtle file and what it says; tells on which line it says it.
 *
 * @param name its name in messages: {@code data/vocabulary/units.ttl}
 */
record VocabularyFile(String name, String text, Model model) {

    /** @throws UserException when the text is not Turtle */
    static VocabularyFile parse(String name, String text) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, Lang.TURTLE).errorHandler(new Errors(name)).parse(model);
        return new VocabularyFile(name, text, model);
    }

    boolean describes(Resource concept) {
        return model.contains(concept, null);
    }

    /** The file and line on which a concept's description starts. */
    String place(Resource concept) {
        return place(start(concept));
    }

    /** The file and line on which, from a concept's start on, the Turtle token stands; its start when there is none. */
    String place(Resource concept, String token) {
        int start = start(concept);
        int found = text.indexOf(token, start);
        return place(found < 0 ? start : found);
    }

    private String place(int offset) {
        return name + ":"
                + (1 + text.substring(0, offset).chars().filter(c -> c == '\n').count());
    }

    private int start(Resource concept) {
        String localName = concept.toString().replaceFirst(".*[/#]", "");
        Matcher subject = Pattern.compile("(?m)^\\S*[:/#]" + Pattern.quote(localName) + ">?(?=\\s)")
                .matcher(text);
        return subject.find() ? subject.start() : Math.max(0, text.indexOf(localName));
    }

    /** Warnings count too: an ill-formed number or IRI would be published. */
    private record Errors(String name) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new UserException(name + ":" + line + ": " + message + "; correct the Turtle");
        }
    }
}
