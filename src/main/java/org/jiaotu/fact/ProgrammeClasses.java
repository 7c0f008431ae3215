package org.jiaotu.fact;

import java.util.Locale;
import org.jiaotu.fact.Programme.ProgrammeClass;
import org.jiaotu.mention.WordClasses;

/** Tells the class of an unknown programme by how its words end: …工程 is a project, …模式 a model. */
final class ProgrammeClasses {
    private final WordClasses words;

    ProgrammeClasses(WordClasses words) {
        this.words = words;
    }

    /** The class of the longest ending that has one; a project when none has. */
    ProgrammeClass of(String name) {
        ProgrammeClass found = ProgrammeClass.PROJECT;
        int longest = 0;
        for (ProgrammeClass sort : ProgrammeClass.values()) {
            int length = words.suffix(name, "class-" + sort.name().toLowerCase(Locale.ROOT))
                    .length();
            if (length > longest) {
                longest = length;
                found = sort;
            }
        }
        return found;
    }
}
