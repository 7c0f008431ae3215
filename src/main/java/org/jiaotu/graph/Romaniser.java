package org.jiaotu.graph;

/** Writes Chinese in Latin letters, for IRIs that can be read: {@code 蓝青工程} is {@code lan-qing-gong-cheng}. */
@FunctionalInterface
public interface Romaniser {
    /** The pinyin syllables without tones, joined with hyphens; letters and digits stay. The same text gives the same slug. */
    String slug(String chinese);
}
