package org.jiaotu.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * All vocabularies: the bundled ones, with those the user adds.
 *
 * <p>A user teaches Jiaotu a programme by adding a file with a {@code skos:Concept} whose {@code skos:inScheme} is
 * {@code https://w3id.org/jiaotu/id/scheme/programme}, or teaches it another name of a known one by giving the known IRI
 * another {@code skos:altLabel}. Example: {@code bundled().programmes().labelled("区管校聘")} is the concept 县管校聘.
 *
 * <p>Immutable and safe to share between threads. Loading takes about a tenth of a second: load once and pass it on.
 */
public final class Vocabularies {
    private final Map<Scheme, Vocabulary> vocabularies;
    private final Graph graph;

    Vocabularies(Map<Scheme, Vocabulary> vocabularies, Graph graph) {
        this.vocabularies = Map.copyOf(vocabularies);
        this.graph = graph;
    }

    /** The vocabularies that come with Jiaotu. */
    public static Vocabularies bundled() {
        return bundledAnd(List.of());
    }

    /**
     * The bundled vocabularies and more.
     *
     * @param more Turtle files, and folders in which every {@code .ttl} file is read
     * @throws org.jiaotu.document.UserException when a path is not there, a file is not Turtle, or the concepts clash: the
     *     same label twice in a scheme, an unknown scheme, unit or class, a broader concept that is not there or runs in
     *     a circle, no {@code skos:prefLabel}
     */
    public static Vocabularies bundledAnd(List<Path> more) {
        return VocabularyReader.read(Stream.concat(VocabularyFiles.bundled(), VocabularyFiles.of(more))
                .toList());
    }

    public Vocabulary indicators() {
        return vocabularies.get(Scheme.INDICATOR);
    }

    public Vocabulary programmes() {
        return vocabularies.get(Scheme.PROGRAMME);
    }

    public Vocabulary units() {
        return vocabularies.get(Scheme.UNIT);
    }

    public Vocabulary honours() {
        return vocabularies.get(Scheme.HONOUR);
    }

    public Vocabulary levels() {
        return vocabularies.get(Scheme.LEVEL);
    }

    public Vocabulary stages() {
        return vocabularies.get(Scheme.STAGE);
    }

    /** All vocabularies in RDF, as the files have them: what is published. Not to be changed. */
    public Graph graph() {
        return graph;
    }
}
