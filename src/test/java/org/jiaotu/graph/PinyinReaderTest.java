package org.jiaotu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinReaderTest {
    private static final PinyinReader READER = PinyinReader.bundled();

    @ParameterizedTest
    @CsvSource({
        "遵义市, zun yi shi, zunyishi, zys",
        "县管校聘, xian guan xiao pin, xianguanxiaopin, xgxp",
        "“县（区）管校聘”, xian qu guan xiao pin, xianquguanxiaopin, xqgxp",
        "5G教室, 5 g jiao shi, 5gjiaoshi, 5gjs",
        "重庆市, chong qing shi, chongqingshi, cqs",
        "长沙市, chang sha shi, changshashi, css",
        "朝阳区, chao yang qu, chaoyangqu, cyq",
        "单县, shan xian, shanxian, sx",
        "漯河市, luo he shi, luoheshi, lhs",
        "六安市, lu an shi, luanshi, las",
        "厦门市, xia men shi, xiamenshi, xms",
        "乐山市, le shan shi, leshanshi, lss",
        "乐清市, yue qing shi, yueqingshi, yqs",
        "乐陵市, lao ling shi, laolingshi, lls",
        "台州市, tai zhou shi, taizhoushi, tzs",
        "大城县, dai cheng xian, daichengxian, dcx",
        "东阿县, dong e xian, dongexian, dex",
        "蔚县, yu xian, yuxian, yx",
        "盱眙县, xu yi xian, xuyixian, xyx",
        "校长, xiao zhang, xiaozhang, xz",
        "长学制, chang xue zhi, changxuezhi, cxz",
        "重点高中, zhong dian gao zhong, zhongdiangaozhong, zdgz",
        "入园率, ru yuan lv, ruyuanlv, ryl",
    })
    void namesAreReadAloud(String name, String spaced, String joined, String initials) {
        Pinyin pinyin = READER.read(name).get(0);
        assertThat(List.of(pinyin.spaced(), pinyin.joined(), pinyin.initials()))
                .containsExactly(spaced, joined, initials);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AI", "2024", "—"})
    void thereIsNothingToReadAloud(String name) {
        assertThat(READER.read(name)).isEmpty();
    }

    @Test
    void whatPeopleTypeAsWellComesSecond() {
        assertThat(READER.read("陕西省")).extracting(Pinyin::joined).containsExactly("shaanxisheng", "shanxisheng");
        assertThat(READER.read("遵义市")).hasSize(1);
    }

    @Test
    void peopleWriteUmlautsInThreeWays() {
        assertThat(READER.read("吕梁市").get(0).spellings()).containsExactly("lvliangshi", "luliangshi", "lyuliangshi");
        assertThat(READER.read("女教师占比").get(0).spellings())
                .containsExactly("nvjiaoshizhanbi", "nujiaoshizhanbi", "nyujiaoshizhanbi");
        assertThat(READER.read("略阳县").get(0).spellings()).containsExactly("lveyangxian", "lueyangxian", "lyueyangxian");
        assertThat(READER.read("遵义市").get(0).spellings()).containsExactly("zunyishi");
    }

    /** People who wrote the vocabularies have read their labels; one IRI is named otherwise than its label. */
    @Test
    void conceptsSoundAsTheirIrisSay() {
        Vocabularies vocabularies = Vocabularies.bundled();
        assertThat(vocabularies.programmes().concepts()).allSatisfy(PinyinReaderTest::soundsAsItsIri);
        assertThat(vocabularies.indicators().concepts())
                .filteredOn(concept -> !concept.iri().endsWith("/600-fen-yi-shang-kao-sheng"))
                .allSatisfy(PinyinReaderTest::soundsAsItsIri);
    }

    private static void soundsAsItsIri(Concept concept) {
        String name = concept.iri().substring(concept.iri().lastIndexOf('/') + 1);
        assertThat(READER.read(concept.prefLabel()).get(0).joined()).isEqualTo(name.replace("-", ""));
    }
}
