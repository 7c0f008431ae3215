package org.jiaotu.link.name;

import org.jiaotu.lexicon.Region;

/**
 * A region that a word may name.
 *
 * @param region the region: 遵义市
 * @param kind how it is named
 */
record Naming(Region region, NamingKind kind) {}
