package org.jiaotu.fact;

/**
 * A title that a clause says somebody was given.
 *
 * @param rule what kind of clause says so
 * @param verb the index in the clause of the verb before it
 * @param start position of the title in the sentence
 * @param end position after it, exclusive
 * @param text the title, without quotes: 国家学前教育普及普惠县
 * @param sure true when verb and title tell an honour even if nothing says who gave it
 */
record HonourTitle(String rule, int verb, int start, int end, String text, boolean sure) {}
