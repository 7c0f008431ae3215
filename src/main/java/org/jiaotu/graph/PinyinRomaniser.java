package org.jiaotu.graph;

import java.util.List;
import org.jiaotu.mention.Analyser;

/** Romanises by an analyser's pinyin: {@code 蓝青工程} is {@code lan-qing-gong-cheng}, {@code 5G教室} is {@code 5G-jiao-shi}. */
public final class PinyinRomaniser implements Romaniser {
    private final Analyser analyser;

    public PinyinRomaniser(Analyser analyser) {
        this.analyser = analyser;
    }

    @Override
    public String slug(String chinese) {
        List<String> syllables = analyser.pinyin(chinese);
        StringBuilder slug = new StringBuilder();
        boolean wasSyllable = false;
        for (int i = 0; i < syllables.size(); i++) {
            boolean syllable = !syllables.get(i).equals(chinese.substring(i, i + 1));
            slug.append(i > 0 && (syllable || wasSyllable) ? "-" : "").append(syllables.get(i));
            wasSyllable = syllable;
        }
        return slug.toString();
    }
}
