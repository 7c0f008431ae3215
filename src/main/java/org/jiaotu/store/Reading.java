package org.jiaotu.store;

import java.util.List;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.ArticleFacts;

/**
 * What came of reading documents.
 *
 * @param documents how many there were, those refused among them
 * @param articles the articles of the documents that could be read, with their facts, in the order of the documents
 * @param refused for each document that could not be read a line that says which, why, and what to do
 */
public record Reading(int documents, List<ArticleFacts> articles, List<String> refused) {
    public Reading {
        articles = List.copyOf(articles);
        refused = List.copyOf(refused);
    }

    /**
     * This reading, if anything could be read.
     *
     * @throws UserException when every document was refused
     */
    public Reading orRefuse() {
        if (refused.size() < documents) {
            return this;
        }
        throw new UserException(
                documents == 1
                        ? refused.get(0)
                        : "none of the " + documents + " files can be read; the first is " + refused.get(0));
    }

    /**
     * This reading, if everything could be read.
     *
     * @throws UserException when a document was refused
     */
    public Reading orRefuseAny() {
        if (refused.isEmpty()) {
            return this;
        }
        throw new UserException(refused.get(0));
    }
}
