package org.jiaotu.link.name;

/** How a name names a region, and how much that is worth: 1 for what leaves no doubt. */
enum NamingKind {
    /** Its code: 520300. */
    CODE(1, true),
    /** Its official name: 遵义市. */
    OFFICIAL(1, true),
    /** A short name: 遵义. */
    SHORT(0.95, true),
    /** A short name with another ending of its sort: 道真县. */
    OWN_ENDING(0.95, true),
    /** Pinyin or an English name: Zunyi, Zunyi City. */
    LATIN(0.92, true),
    /** A short name with the ending of something else: 遵义县. */
    OTHER_ENDING(0.75, false),
    /** The same in Latin letters: Zunyi County. */
    LATIN_OTHER_ENDING(0.7, false),
    /** Other characters that sound the same: 遵仪市. */
    SOUND(0.78, false),
    /** One character wrong, missing or too many: 遵议市. */
    SIMILAR(0.65, false);

    private final double worth;
    private final boolean sure;

    NamingKind(double worth, boolean sure) {
        this.worth = worth;
        this.sure = sure;
    }

    double worth() {
        return worth;
    }

    /** Whether a region may be taken for meant that is the only one named so. */
    boolean sure() {
        return sure;
    }
}
