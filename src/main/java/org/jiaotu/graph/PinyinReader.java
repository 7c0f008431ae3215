package org.jiaotu.graph;

import java.util.List;
import java.util.Locale;
import org.jiaotu.lexicon.Readings;
import org.jiaotu.mention.Analyser;
import org.jiaotu.mention.HanLpAnalyser;

/**
 * Reads names aloud: {@code 县管校聘} is xian, guan, xiao, pin; {@code 朝阳区} is chao, yang, qu, for the gazetteer's readings go before
 * the analyser's.
 *
 * <p>Safe to share between threads if the analyser is.
 */
public final class PinyinReader {
    private final Analyser analyser;
    private final Readings readings;

    public PinyinReader(Analyser analyser, Readings readings) {
        this.analyser = analyser;
        this.readings = readings;
    }

    /** With the readings that come with Jiaotu. */
    public static PinyinReader bundled() {
        return new PinyinReader(new HanLpAnalyser(List.of()), Readings.bundled());
    }

    /** How a name sounds, the right way first, then others that people type; none for a name without a Chinese character. */
    public List<Pinyin> read(String name) {
        if (name.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        return readings.of(name, analyser.pinyin(name)).stream()
                .map(PinyinReader::pinyin)
                .filter(read -> !read.syllables().isEmpty())
                .toList();
    }

    private static Pinyin pinyin(List<String> syllables) {
        return new Pinyin(syllables.stream()
                .filter(syllable -> !syllable.isEmpty() && Character.isLetterOrDigit(syllable.charAt(0)))
                .map(syllable -> syllable.toLowerCase(Locale.ROOT))
                .toList());
    }
}
