package org.jiaotu.fact;

import java.util.List;
import org.jiaotu.fact.ArticleContext.PassageReading;
import org.jiaotu.mention.Quantity;
import org.jiaotu.mention.SentenceReading;

/** Says which programme or policy a figure is the result of: the one named last before it in its sentence. */
final class OutcomeLinks {
    private final List<Programme> programmes;

    /** @param programmes the programmes of the article */
    OutcomeLinks(List<Programme> programmes) {
        this.programmes = programmes;
    }

    /**
     * A figure's programme.
     *
     * @param programme its name
     * @param reason why, in words
     */
    record Link(String programme, String reason) {}

    /** The programme that a figure is the result of, or null. */
    Link of(PassageReading passage, SentenceReading sentence, Quantity figure) {
        Programme nearest = null;
        int at = sentence.sentence().text().sourceStart(figure.start());
        for (Programme programme : programmes) {
            boolean before = programme.evidence().start() >= sentence.sentence().start()
                    && programme.evidence().end() <= at;
            if (before && !programme.slogan()) {
                nearest = programme;
            }
        }
        return nearest == null ? null : new Link(nearest.name(), "named before the figure in the same sentence");
    }
}
