package org.jiaotu.mention;

import java.util.BitSet;
import java.util.List;

/** The chars of a sentence that mentions take, so that thousands of mentions need not be compared with each other. */
final class Taken {
    private final BitSet chars = new BitSet();

    Taken(List<? extends Mention> mentions) {
        mentions.forEach(this::add);
    }

    void add(Mention mention) {
        chars.set(mention.start(), mention.end());
    }

    /** True when some mention has the char at this position. */
    boolean has(int position) {
        return chars.get(position);
    }

    /** True when all of the mention's chars are taken. */
    boolean hasAll(Mention mention) {
        return chars.nextClearBit(mention.start()) >= mention.end();
    }

    /** True when none of the mention's chars is taken. */
    boolean leaves(Mention mention) {
        int next = chars.nextSetBit(mention.start());
        return next < 0 || next >= mention.end();
    }
}
