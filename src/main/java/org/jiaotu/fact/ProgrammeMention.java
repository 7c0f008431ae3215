package org.jiaotu.fact;

import org.jiaotu.fact.Programme.ProgrammeClass;
import org.jiaotu.mention.Mention;

/**
 * A programme's name in a sentence.
 *
 * @param start position in the sentence's text
 * @param end position after the last char, exclusive
 * @param name the name without quotes: 县管校聘
 * @param sort its class by the words that say what it is: “县管校聘”改革 is a reform
 * @param rule the way it was found
 * @param confidence how sure that is, in [0,1]
 */
record ProgrammeMention(int start, int end, String name, ProgrammeClass sort, String rule, double confidence)
        implements Mention {

    /** The same place under another name. */
    ProgrammeMention named(String other) {
        return new ProgrammeMention(start, end, other, sort, rule, confidence);
    }
}
