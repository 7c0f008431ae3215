package org.jiaotu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.jiaotu.fact.Evidence;

/** Describes where a fact stands: a Web Annotation of the article, by position and by quotation. */
final class EvidenceWriter {
    private static final int AROUND = 32;

    private final Node article;

    EvidenceWriter(Node article) {
        this.article = article;
    }

    void write(Evidence evidence, Description fact) {
        Node iri = part(fact.subject(), "evidence");
        Node position = part(iri, "position");
        Node quote = part(iri, "quote");
        String words = Quotation.of(evidence);
        fact.link(Jt.EVIDENCE, iri);
        fact.about(iri)
                .a(Jt.EVIDENCE_TYPE, OA.SpecificResource.asNode(), Prov.ENTITY)
                .label(words)
                .link(OA.hasSource.asNode(), article)
                .link(OA.hasSelector.asNode(), position)
                .link(OA.hasSelector.asNode(), quote)
                .text(Jt.QUOTE, words)
                .text(Jt.SENTENCE, Quotation.ofSentence(evidence));
        fact.about(position)
                .a(OA.TextPositionSelector.asNode())
                .position(OA.start.asNode(), evidence.start())
                .position(OA.end.asNode(), evidence.end());
        fact.about(quote)
                .a(OA.TextQuoteSelector.asNode())
                .text(OA.prefix.asNode(), before(evidence))
                .text(OA.exact.asNode(), evidence.text())
                .text(OA.suffix.asNode(), after(evidence));
    }

    private static Node part(Node whole, String name) {
        return NodeFactory.createURI(whole.getURI() + "/" + name);
    }

    private static String before(Evidence evidence) {
        String text = evidence.article().source().text();
        int start = Math.max(0, evidence.start() - AROUND);
        boolean cut = start > 0 && Character.isLowSurrogate(text.charAt(start));
        return text.substring(cut ? start + 1 : start, evidence.start());
    }

    private static String after(Evidence evidence) {
        String text = evidence.article().source().text();
        int end = Math.min(text.length(), evidence.end() + AROUND);
        boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(evidence.end(), cut ? end - 1 : end);
    }
}
