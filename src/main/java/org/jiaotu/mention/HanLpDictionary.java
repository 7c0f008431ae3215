package org.jiaotu.mention;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * HanLP's core dictionary and its model of pairs of words, in flat arrays: for each word its tag and what it costs to follow
 * another. Behind the words stand the entries for what is no word of the dictionary. Immutable.
 */
final class HanLpDictionary {
    private final HanLpPairs pairs = new HanLpPairs();
    private final int[] base = CoreDictionary.trie.getBase();
    private final int[] check = CoreDictionary.trie.getCheck();
    private final int size = CoreDictionary.trie.size();
    private final int unknown = size;
    private final int number = size + 1;
    private final int mark = size + 2;
    private final int letters = size + 3;

    /** The entries before the first word of a text and behind its last. */
    final int begin = size + 4;

    final int end = size + 5;

    private final int[] ids = new int[size + 6];
    private final int[] frequencies = new int[size + 6];
    private final double[] costs = new double[size + 6];
    private final String[] tags = new String[size + 6];

    HanLpDictionary() {
        for (int word = 0; word < size; word++) {
            // The text of the vertex does not matter: the attribute settles the rest.
            set(word, new Vertex(Predefine.TAG_OTHER, CoreDictionary.trie.getValueAt(word), word));
        }
        setOther(unknown, Nature.n, -1);
        setOther(number, Nature.m, CoreDictionary.M_WORD_ID);
        setOther(mark, Nature.w, -1);
        setOther(letters, Nature.nx, CoreDictionary.X_WORD_ID);
        set(begin, Vertex.newB());
        set(end, Vertex.newE());
    }

    private void setOther(int entry, Nature tag, int id) {
        CoreDictionary.Attribute attribute = new CoreDictionary.Attribute(tag, Predefine.OOV_DEFAULT_FREQUENCY);
        set(entry, new Vertex(Predefine.TAG_OTHER, Predefine.TAG_OTHER, attribute, id));
    }

    private void set(int entry, Vertex vertex) {
        ids[entry] = vertex.wordID;
        frequencies[entry] = vertex.attribute.totalFrequency;
        tags[entry] = vertex.guessNature().toString();
        costs[entry] = cost(0, 0, frequencies[entry]);
    }

    /** True for a word of the dictionary, false for what stands for others. */
    boolean isWord(int entry) {
        return entry < size;
    }

    /** How many words it has: their entries are the numbers below. */
    int size() {
        return size;
    }

    /** The tag of HanLP's set. */
    String tag(int entry) {
        return tags[entry];
    }

    /** What it costs that one entry follows another: the negative logarithm of its smoothed probability. */
    double cost(int from, int to) {
        int count = pairs.count(ids[from], ids[to]);
        return count == 0 ? costs[to] : cost(count, frequencies[from], frequencies[to]);
    }

    /** As HanLP has it, to the last bit. */
    private static double cost(int pairs, int from, int to) {
        double lambda = Predefine.lambda;
        double myu = Predefine.myu;
        return -Math.log(lambda * (myu * pairs / (from + 1) + 1 - myu) + (1 - lambda) * to / Predefine.TOTAL_FREQUENCY);
    }

    /** Receives the words that start at a place. */
    interface Words {
        void add(int start, int end, int entry);
    }

    /** Gives all words of the dictionary that start at {@code start}, the shortest first. */
    void words(char[] text, int start, Words words) {
        int state = base[0];
        for (int at = start; at < text.length; at++) {
            int next = state + text[at] + 1;
            if (check[next] != state) {
                return;
            }
            state = base[next];
            int value = base[state];
            if (check[state] == state && value < 0) {
                words.add(start, at + 1, -value - 1);
            }
        }
    }

    /** The entry for a run of chars of one type that is no word of the dictionary. */
    int other(byte type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> number;
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> mark;
            case CharType.CT_SINGLE -> letters;
            default -> unknown;
        };
    }
}
