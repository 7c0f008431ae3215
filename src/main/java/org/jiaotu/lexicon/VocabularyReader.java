package org.jiaotu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads vocabulary files into vocabularies, and refuses those that clash. */
final class VocabularyReader {
    private VocabularyReader() {}

    static Vocabularies read(List<VocabularyFile> files) {
        Model model = ModelFactory.createDefaultModel();
        files.forEach(file -> model.add(file.model()));
        Map<Scheme, Vocabulary> vocabularies = vocabularies(model, new Places(files));
        return new Vocabularies(vocabularies, model.getGraph());
    }

    private static Map<Scheme, Vocabulary> vocabularies(Model model, Places places) {
        PropertyCheck.check(model, places);
        Map<Scheme, List<Concept>> concepts = concepts(model, new ConceptReader(places));
        Map<Scheme, Vocabulary> vocabularies = new EnumMap<>(Scheme.class);
        concepts.forEach((scheme, ofScheme) -> {
            new LabelCheck(model, places).check(ofScheme);
            vocabularies.put(scheme, new Vocabulary(scheme.label(), ofScheme));
        });
        vocabularies.values().forEach(vocabulary -> new BroaderCheck(model, places, vocabulary).check());
        new ReferenceCheck(model, places, vocabularies).check();
        return vocabularies;
    }

    private static Map<Scheme, List<Concept>> concepts(Model model, ConceptReader reader) {
        Map<Scheme, List<Concept>> concepts = new EnumMap<>(Scheme.class);
        for (Scheme scheme : Scheme.values()) {
            concepts.put(scheme, new ArrayList<>());
        }
        List<Resource> resources =
                model.listResourcesWithProperty(RDF.type, SKOS.Concept).toList();
        resources.sort(Comparator.comparing(Resource::toString));
        for (Resource resource : resources) {
            concepts.get(reader.scheme(resource)).add(reader.concept(resource));
        }
        return concepts;
    }
}
