package org.jiaotu.fact;

import java.util.Locale;
import org.jiaotu.fact.Recognition.Level;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Labels;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.WordClasses;

/**
 * Says on what level a title was given: by how it begins (省级…, 山西省…), by who gave it (被教育部认定为), by what is known of it, or
 * by a word inside it.
 */
final class HonourLevels {
    private static final String GIVER = "-giver";

    private final WordClasses words;

    HonourLevels(WordClasses words) {
        this.words = words;
    }

    private static String giver(Level level) {
        return level.name().toLowerCase(Locale.ROOT) + GIVER;
    }

    /** The level of a title, or null when nothing tells; {@code concept} is the honour that the vocabulary knows, or null. */
    Level of(Clause clause, HonourTitle title, Concept concept) {
        Level told = byPlace(clause, title);
        told = told == null ? byStart(written(clause, title)) : told;
        told = told == null ? byGiver(clause, title) : told;
        told = told == null && concept != null ? known(concept) : told;
        return told == null ? inside(title.text()) : told;
    }

    /** The words of the clause; what an assessment was of tells nothing about who assessed. */
    private static String written(Clause clause, HonourTitle title) {
        return Labels.normal(clause.sentence().text().substring(title.start(), title.end()));
    }

    private Level byStart(String text) {
        for (Level level : Level.values()) {
            if (!words.prefix(text, giver(level)).isEmpty()) {
                return level;
            }
        }
        return null;
    }

    /** 山西省…, also in quotes, and where it is taken for the beginning of a school's name: 山西省示范高中. */
    private static Level byPlace(Clause clause, HonourTitle title) {
        boolean quoted = Labels.normal(clause.sentence().text().substring(title.start(), title.start() + 1))
                .isEmpty();
        int start = quoted ? title.start() + 1 : title.start();
        return clause.sentence().regions().stream()
                .filter(named -> named.start() == start)
                .findFirst()
                .map(named -> of(named.region()))
                .orElse(null);
    }

    private static Level of(Region region) {
        return switch (region.type().level()) {
            case COUNTRY -> Level.NATIONAL;
            case PROVINCE -> Level.PROVINCIAL;
            case PREFECTURE -> Level.MUNICIPAL;
            case COUNTY -> null;
        };
    }

    private static Level byGiver(Clause clause, HonourTitle title) {
        for (int i = lastBefore(clause, title); i >= 0; i--) {
            for (Level level : Level.values()) {
                if (clause.in(i, giver(level))) {
                    return level;
                }
            }
        }
        return null;
    }

    private static int lastBefore(Clause clause, HonourTitle title) {
        int i = clause.size() - 1;
        while (i >= 0 && clause.elements().get(i).start() >= title.start()) {
            i--;
        }
        return i;
    }

    private static Level known(Concept concept) {
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(concept.category())) {
                return level;
            }
        }
        return null;
    }

    /** 首批国家级…, 中巴教育国际合作突出贡献奖 */
    private Level inside(String title) {
        for (Level level : Level.values()) {
            if (words.all(giver(level)).stream().anyMatch(word -> word.length() > 1 && title.contains(word))) {
                return level;
            }
        }
        return null;
    }
}
