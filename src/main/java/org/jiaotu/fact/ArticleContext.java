package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.document.Article;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;
import org.jiaotu.mention.SentenceReading;
import org.jiaotu.mention.TimeMention;

/**
 * An article read through, before facts are made of it.
 *
 * @param article the article
 * @param home the region that it is about, the one in its title; null when none is found
 * @param year the year that it reports on (2024年工作总结), or null; 全年 is that year
 * @param plan the years of the five-year plan that it speaks of, or null
 * @param paragraphs the readings of its sentences, a list for each paragraph; a section's heading is a paragraph of its own
 */
record ArticleContext(Article article, Region home, TimeMention year, Period plan, List<PassageReading> paragraphs) {

    /**
     * A paragraph or a heading.
     *
     * @param period the year that all of its figures are of, as its section or the bulletin that it is part of says (2024年统计公报), or null
     * @param heading true for a heading
     * @param sentences its sentences
     */
    record PassageReading(TimeMention period, boolean heading, List<SentenceReading> sentences) {}
}
