package org.jiaotu.mention;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiaotu.lexicon.LabelTrie;

/**
 * Joins words that are one in HanLP's custom dictionary, or in the terms that Jiaotu adds to it: 普惠 and 性 and 幼儿园. Of several
 * joins the longest is taken.
 */
final class HanLpOwnWords {
    private static final int ROOT = 1;

    private final DoubleArrayTrie<Attribute> known;
    private final LabelTrie<Attribute> added = new LabelTrie<>();

    /** @param nouns what is added to HanLP's own, as nouns */
    HanLpOwnWords(Collection<String> nouns) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        nouns.forEach(noun -> dictionary.insert(noun, Nature.n + " 1000"));
        known = dictionary.dat;
        dictionary.trie.entrySet().forEach(entry -> added.put(entry.getKey(), entry.getValue()));
    }

    /** The words with those joined that belong together. */
    List<Token> join(String text, List<Token> words) {
        return join(text, join(text, words, this::known), this::added);
    }

    /** The longest join that starts with a word. */
    private interface Joins {
        /** @return its last word and its attribute, or null */
        Join at(String text, List<Token> words, int first);
    }

    private record Join(int last, Attribute attribute) {}

    private static List<Token> join(String text, List<Token> words, Joins joins) {
        List<Token> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Join join = joins.at(text, words, i);
            joined.add(join == null ? words.get(i) : joined(text, words.get(i), words.get(join.last()), join));
            i = join == null ? i : join.last();
        }
        return joined;
    }

    private static Token joined(String text, Token first, Token last, Join join) {
        String word = text.substring(first.start(), last.end());
        Nature tag = first == last ? join.attribute().nature[0] : new Vertex(word, join.attribute()).guessNature();
        return new Token(first.start(), last.end(), word, tag.toString());
    }

    private Join known(String text, List<Token> words, int first) {
        Join longest = null;
        int state = ROOT;
        for (int i = first; i < words.size(); i++) {
            for (int at = words.get(i).start(); at < words.get(i).end(); at++) {
                state = known.transition(text.charAt(at), state);
                if (state < 0) {
                    return longest;
                }
            }
            Attribute attribute = known.output(state);
            longest = attribute == null ? longest : new Join(i, attribute);
        }
        return longest;
    }

    private Join added(String text, List<Token> words, int first) {
        Join longest = null;
        LabelTrie<Attribute>.Walk walk = added.walk();
        for (int i = first; i < words.size(); i++) {
            if (!walk.over(text, words.get(i).start(), words.get(i).end())) {
                return longest;
            }
            Attribute attribute = walk.value();
            longest = attribute == null ? longest : new Join(i, attribute);
        }
        return longest;
    }
}
