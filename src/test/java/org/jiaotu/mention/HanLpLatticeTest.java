package org.jiaotu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jiaotu.document.Article;
import org.jiaotu.document.ArticleReader;
import org.jiaotu.store.BundledCorpus;
import org.junit.jupiter.api.Test;

/** Our words are HanLP's words, tag for tag. */
class HanLpLatticeTest {
    private static final List<String> NOUNS = List.of("普惠性幼儿园覆盖率", "县管校聘", "毛入园率", "教育", "率达");
    private static final HanLpAnalyser OURS = new HanLpAnalyser(NOUNS);
    private static final Segment THEIRS = theirs();

    private static Segment theirs() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        NOUNS.forEach(noun -> dictionary.insert(noun, Nature.n + " 1000"));
        return new ViterbiSegment()
                .enableCustomDictionary(dictionary)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableOffset(true);
    }

    private static List<Token> theirs(String text) {
        return THEIRS.seg(text).stream()
                .filter(term -> !term.word.isBlank())
                .map(term ->
                        new Token(term.offset, term.offset + term.word.length(), term.word, term.nature.toString()))
                .toList();
    }

    @Test
    void ofEverySentenceOfTheBundledCorpus() {
        sentences().forEach(HanLpLatticeTest::holds);
    }

    @Test
    void ofNumbersMarksLettersAndWhatNoDictionaryHas() {
        List.of(
                        "1,234.5万元，占3.2.1%",
                        "１２３．４５",
                        "3，000，约",
                        "STEM+AI3.0 GPT-4o",
                        "二〇二四年一百二十三点五",
                        "，。、；：“”",
                        "𠮷野家😀㐂囧",
                        "a",
                        " ",
                        "\u0000\uffff")
                .forEach(HanLpLatticeTest::holds);
    }

    @Test
    void ofTextThatIsNone() {
        String chars = sentences().stream().collect(Collectors.joining()) + "0123456789.,，．abcXYZ% 一二三十百千万亿点";
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 1 + i % 40) {
                int at = random.nextInt(chars.length());
                text.append(chars, at, Math.min(chars.length(), at + 1 + random.nextInt(3)));
            }
            holds(text.toString());
        }
    }

    private static void holds(String text) {
        assertThat(OURS.tokens(text)).as(text).isEqualTo(theirs(text));
    }

    private static List<String> sentences() {
        ArticleReader reader = new ArticleReader();
        return BundledCorpus.inputs().stream()
                .flatMap(input -> reader.read(input.source().get()).stream())
                .flatMap(Article::sentences)
                .map(sentence -> sentence.text().toString())
                .toList();
    }
}
