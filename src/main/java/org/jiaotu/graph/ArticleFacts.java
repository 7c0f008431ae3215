package org.jiaotu.graph;

import java.util.List;
import org.jiaotu.document.Article;
import org.jiaotu.fact.Fact;

/**
 * An article with all facts found in it, in the order of their evidence.
 *
 * @param article the article, 遵义市教育事业发展综述 for example
 * @param facts its facts; none for an article that tells of something else
 */
public record ArticleFacts(Article article, List<Fact> facts) {
    public ArticleFacts {
        facts = List.copyOf(facts);
    }
}
