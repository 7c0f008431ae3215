package org.jiaotu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.jiaotu.document.Article;
import org.jiaotu.document.Sentence;

/** Describes an article and the reading of it. */
final class ArticleWriter {
    private final Iris iris;

    ArticleWriter(Iris iris) {
        this.iris = iris;
    }

    void write(Article article, Description about) {
        String name = article.source().name();
        about.a(Jt.ARTICLE_TYPE, Prov.ENTITY)
                .label(article.title() == null ? name : text(article.title()))
                .text(Jt.DOCUMENT, name)
                .integer(Jt.NUMBER, article.number())
                .text(Jt.TITLE, text(article.title()))
                .text(Jt.HEADLINE, text(article.headline()))
                .text(Jt.TEXT, article.text())
                .position(Jt.TEXT_START, article.start())
                .date(DCTerms.date.asNode(), article.date());
        about.about(extraction(about.subject()))
                .a(Prov.ACTIVITY)
                .link(Prov.USED, about.subject())
                .link(Prov.WAS_ASSOCIATED_WITH, iris.thing("software", "jiaotu"));
    }

    /** The activity that made the facts of an article. */
    static Node extraction(Node article) {
        return NodeFactory.createURI(article.getURI() + "/extraction");
    }

    private static String text(Sentence sentence) {
        return sentence == null ? null : sentence.text().toString();
    }
}
