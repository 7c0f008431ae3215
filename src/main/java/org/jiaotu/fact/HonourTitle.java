package org.jiaotu.fact;

import org.jiaotu.fact.rule.Rule;

/**
 * A title that a clause says somebody was given.
 *
 * @param rule the rule that says so
 * @param from the index in the clause of the first element that the rule took
 * @param holder the index of the first element of the slot that names the holder, or -1 when the rule has none
 * @param start position of the title in the sentence
 * @param end position after it, exclusive
 * @param text the title, without quotes: 国家学前教育普及普惠县
 */
record HonourTitle(Rule rule, int from, int holder, int start, int end, String text) {
    /** True when the rule asks for this beside its pattern. */
    boolean needs(String what) {
        return rule.setting("needs", "").contains(what);
    }
}
