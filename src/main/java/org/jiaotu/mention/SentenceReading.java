package org.jiaotu.mention;

import java.util.List;
import org.jiaotu.document.Sentence;

/**
 * A sentence as the rules see it: its elements in order, with every mention found in it.
 *
 * @param sentence the sentence; all positions are positions in its text
 * @param text its text, in simplified characters, char for char as long
 * @param elements words, marks and mentions, in order, without overlaps
 * @param quantities the figures, in order
 * @param times the expressions of time, in order
 * @param regions the regions, in order; also the words that stand for one (全市)
 * @param organisations the institutions, in order
 * @param quotations quotes and titles, nested ones too, in the order of their starts
 */
public record SentenceReading(
        Sentence sentence,
        String text,
        List<Element> elements,
        List<Quantity> quantities,
        List<TimeMention> times,
        List<RegionMention> regions,
        List<OrganisationMention> organisations,
        List<Quotation> quotations) {}
