package org.jiaotu.mention;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jiaotu.lexicon.LabelTrie;

/**
 * Joins words that are one in HanLP's custom dictionary, or in the terms that Jiaotu adds to it: 普惠 and 性 and 幼儿园. Of several
 * joins the longest is taken. Safe to share between threads.
 */
final class HanLpOwnWords {
    private static final int ROOT = 1;

    private final HanLpDictionary dictionary;
    private final DoubleArrayTrie<Attribute> known;
    /** The states of {@link #known} from which a join goes on. */
    private final BitSet inner = new BitSet();
    /** What is known of the joins that begin with a word of the dictionary, once it has been met. */
    private final Start[] starts;

    private final LabelTrie<Attribute> added = new LabelTrie<>();

    /** @param nouns what is added to HanLP's own, as nouns */
    HanLpOwnWords(HanLpDictionary dictionary, Collection<String> nouns) {
        this.dictionary = dictionary;
        starts = new Start[dictionary.size()];
        DynamicCustomDictionary custom = new DynamicCustomDictionary();
        nouns.forEach(noun -> custom.insert(noun, Nature.n + " 1000"));
        known = custom.dat;
        custom.trie.entrySet().forEach(entry -> added.put(entry.getKey(), entry.getValue()));
        int[] parents = known.getCheck();
        for (int state = 0; state < parents.length; state++) {
            // A state that is its own parent marks the end of a word.
            if (parents[state] != state) {
                inner.set(parents[state]);
            }
        }
    }

    /** The words with those joined that belong together. */
    List<HanLpWord> join(String text, List<HanLpWord> words) {
        return join(text, join(text, words, this::known), this::added);
    }

    /** The longest join that starts with a word. */
    private interface Joins {
        /** @return its last word and its attribute, or null */
        Join at(String text, List<HanLpWord> words, int first);
    }

    private record Join(int last, Attribute attribute) {}

    /**
     * What the custom dictionary has of a word.
     *
     * @param state where it leads, or -1 where nothing goes on
     * @param attribute of a join of this word alone, or null
     */
    private record Start(int state, Attribute attribute) {}

    private static List<HanLpWord> join(String text, List<HanLpWord> words, Joins joins) {
        List<HanLpWord> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Join join = joins.at(text, words, i);
            joined.add(join == null ? words.get(i) : joined(text, words.get(i), words.get(join.last()), join));
            i = join == null ? i : join.last();
        }
        return joined;
    }

    private static HanLpWord joined(String text, HanLpWord first, HanLpWord last, Join join) {
        Nature tag = first == last
                ? join.attribute().nature[0]
                : new Vertex(text.substring(first.start(), last.end()), join.attribute()).guessNature();
        return new HanLpWord(first.start(), last.end(), HanLpWord.JOINED, tag.toString());
    }

    private Join known(String text, List<HanLpWord> words, int first) {
        Start start = start(text, words.get(first));
        Join longest = start.attribute() == null ? null : new Join(first, start.attribute());
        int state = start.state();
        for (int i = first + 1; i < words.size() && state >= 0; i++) {
            state = walk(text, words.get(i), state);
            Attribute attribute = known.output(state);
            longest = attribute == null ? longest : new Join(i, attribute);
        }
        return longest;
    }

    /** As String does with its hash: two threads that meet a word at once find the same. */
    private Start start(String text, HanLpWord word) {
        if (!dictionary.isWord(word.entry())) {
            return find(text, word);
        }
        Start start = starts[word.entry()];
        if (start == null) {
            start = find(text, word);
            starts[word.entry()] = start;
        }
        return start;
    }

    private Start find(String text, HanLpWord word) {
        int state = walk(text, word, ROOT);
        return new Start(state >= 0 && inner.get(state) ? state : -1, known.output(state));
    }

    /** The state behind a word, or a negative one. */
    private int walk(String text, HanLpWord word, int from) {
        int state = from;
        for (int at = word.start(); at < word.end() && state >= 0; at++) {
            state = known.transition(text.charAt(at), state);
        }
        return state;
    }

    private Join added(String text, List<HanLpWord> words, int first) {
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
