package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.mention.SentenceReading;

/** One way to find names of programmes in a sentence. */
interface ProgrammeFinder {
    /** The mentions in order. */
    List<ProgrammeMention> find(SentenceReading sentence);
}
