package org.jiaotu.fact;

import org.jiaotu.lexicon.Region;

/**
 * A place or an institution named in a clause that may work together with the article's region.
 *
 * @param from the index of its first element in the clause
 * @param to the index behind its last element
 * @param name its full name: 珠海市, 北京市东城区, 陕西师范大学
 * @param region the place when it is one of China, else null
 */
record Partner(int from, int to, String name, Region region) {}
