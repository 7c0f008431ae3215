package org.jiaotu.mention;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Words, tags and pinyin by HanLP's portable model.
 *
 * <p>HanLP's recognition of names of places, organisations and persons stays off: it swallows figures (14所 becomes an
 * organisation). Names come from the gazetteer and the vocabularies instead. Safe to share between threads.
 */
public final class HanLpAnalyser implements Analyser {
    private final HanLpDictionary dictionary = new HanLpDictionary();
    private final HanLpOwnWords ownWords;

    /** @param nouns names and terms that are one word each, such as the labels of the vocabularies: 普惠性幼儿园覆盖率 */
    public HanLpAnalyser(Collection<String> nouns) {
        ownWords = new HanLpOwnWords(dictionary, nouns);
    }

    @Override
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (HanLpWord word : ownWords.join(text, new HanLpLattice(dictionary, text.toCharArray()).cheapest())) {
            Token token = word.token(text);
            if (!token.word().isBlank()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    @Override
    public List<String> pinyin(String text) {
        List<String> syllables = new ArrayList<>();
        List<Pinyin> read = HanLP.convertToPinyinList(text);
        for (int i = 0; i < text.length(); i++) {
            Pinyin pinyin = read.get(i);
            boolean known = pinyin != null && pinyin != Pinyin.none5;
            syllables.add(known ? pinyin.getPinyinWithoutTone() : String.valueOf(text.charAt(i)));
        }
        return syllables;
    }

    @Override
    public String simplified(String text) {
        return HanLpCharacters.simplified(text);
    }
}
