package org.jiaotu.lexicon;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jiaotu.document.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest(name = "{1} ← {0}")
    @CsvSource({
        "全国, 100000",
        "中国, 100000",
        "贵州, 520000",
        "内蒙古, 150000",
        "广西, 450000",
        "台湾, 710000",
        "香港, 810000",
        "遵义, 520300",
        "遵义市, 520300",
        "黔东南, 522600",
        "黔东南州, 522600",
        "恩施州, 422800",
        "恩施, 422800 422801",
        "阿拉善, 152900",
        "阿拉善盟, 152900",
        "道真, 520325",
        "道真县, 520325",
        "道真自治县, 520325",
        "道真仡佬族苗族自治县, 520325",
        "肃南, 620721",
        "肃南县, 620721",
        "东乡县, 622926",
        "鄂伦春, 150723",
        "赤水, 520381",
        "海勃湾, 150302",
        "管城, 410104",
        "六枝, 520203",
        "神农架, 429021",
        "科左中旗, 150521",
        "仙桃, 429004",
        "济源, 419001",
        "石河子, 659001",
        "天衢新区, 371471",
        "德州天衢新区, 371471",
        "德州高新区, ''",
        "临沂高新区, 371371",
        "雄安新区, 1300X1",
        "贵安, 5200X1",
        "两江新区, 500157",
        "海南, 150303 460000 632500",
        "吉林, 220000 220200",
        "朝阳区, 110105 220104",
        "鼓楼区, 320106 320302 350102 410204",
        "黔, ''",
        "开, ''",
        "没有的地方, ''",
    })
    void namesGiveAllTheirRegions(String label, String codes) {
        assertThat(codes(label)).isEqualTo(codes);
    }

    @ParameterizedTest(name = "{1} ← {0}")
    @CsvSource({
        "北京市海淀区, 110108",
        "北京海淀区, 110108",
        "北京海淀, 110108",
        "遵义市汇川区, 520303",
        "遵义汇川, 520303",
        "贵州省遵义市, 520300",
        "贵州遵义, 520300",
        "贵州省遵义市汇川区, 520303",
        "贵州赤水, 520381",
        "湖北仙桃, 429004",
        "乌海市海南区, 150303",
        "青海海南州, 632500",
        "长春朝阳区, 220104",
        "吉林吉林, 220200",
        "德州市天衢新区, 371471",
        "全国遵义, ''",
        "遵义海淀, ''",
        "汇川遵义, ''",
        "贵阳贵安, ''",
    })
    void pathsGiveTheRegionAtTheirEnd(String path, String codes) {
        assertThat(codes(path)).isEqualTo(codes);
    }

    private static String codes(String label) {
        return String.join(
                " ", GAZETTEER.named(label).stream().map(Region::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "520303, 520300, 520000",
        "520300, 520000, 520000",
        "110108, 110000, 110000",
        "500229, 500000, 500000",
        "429004, 420000, 420000",
        "659001, 650000, 650000",
        "371471, 371400, 370000",
        "520000, 100000, 520000",
    })
    void regionsKnowWhereTheyLie(String code, String parent, String province) {
        Region region = region(code);
        assertThat(GAZETTEER.parent(region).code()).isEqualTo(parent);
        assertThat(GAZETTEER.province(region).code()).isEqualTo(province);
        assertThat(GAZETTEER.within(region, region(province))).isTrue();
        assertThat(GAZETTEER.within(region, region("100000"))).isTrue();
        assertThat(GAZETTEER.within(region("100000"), region)).isFalse();
    }

    @Test
    void theCountryHasNoParent() {
        assertThatThrownBy(() -> GAZETTEER.parent(region("100000")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("中国 has no parent");
        assertThat(GAZETTEER.province(region("100000")).name()).isEqualTo("中国");
    }

    @ParameterizedTest
    @CsvSource({"520300, false, false", "371471, true, false", "232761, true, false", "5200X1, true, true"})
    void codesSayWhoseTheyAre(String code, boolean notGb, boolean local) {
        assertThat(region(code).statisticsCode()).isEqualTo(notGb);
        assertThat(region(code).localCode()).isEqualTo(local);
    }

    @Test
    void keysLeadToOtherDatasets() {
        assertThat(GAZETTEER.keys(region("520000")))
                .isEqualTo(new RegionKeys(
                        Optional.of("CN-GZ"),
                        Optional.of(new Seat("1809461", "Guiyang", Seat.Evidence.ONLY)),
                        Optional.of("贵,黔")));
        assertThat(GAZETTEER.keys(region("520300")).geoNamesSeat())
                .contains(new Seat("1783621", "Zunyi", Seat.Evidence.NAME));
        assertThat(GAZETTEER.keys(region("371471")))
                .isEqualTo(new RegionKeys(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** 2,846 counties at the end of 2024, and 两江新区 of 2025 beside the two districts that it replaced. */
    @Test
    void levelsHaveTheKnownNumbers() {
        Map<Region.Level, Long> gb = GAZETTEER
                .regions()
                .filter(region -> !region.statisticsCode())
                .collect(groupingBy(region -> region.type().level(), counting()));
        assertThat(gb)
                .isEqualTo(Map.of(
                        Region.Level.COUNTRY, 1L,
                        Region.Level.PROVINCE, 34L,
                        Region.Level.PREFECTURE, 333L,
                        Region.Level.COUNTY, 2847L));
        assertThat(GAZETTEER.regions().filter(Region::localCode)).hasSize(24);
        assertThat(GAZETTEER.regions().filter(Region::statisticsCode)).hasSize(24 + 132);
    }

    @Test
    void seatsLieInChina() {
        List<Region> placed =
                GAZETTEER.regions().filter(region -> region.latitude() != null).toList();
        assertThat(placed).hasSizeGreaterThan(2100);
        assertThat(placed)
                .allSatisfy(region -> assertThat(region.latitude()).isBetween(16.0, 54.0))
                .allSatisfy(region -> assertThat(region.longitude()).isBetween(73.0, 136.0));
    }

    @Test
    void labelsAreLongEnoughToMatch() {
        assertThat(GAZETTEER.labels()).contains("遵义市", "遵义", "天衢新区").allMatch(label -> label.length() > 1);
        assertThat(GAZETTEER.labels())
                .allSatisfy(label -> assertThat(GAZETTEER.named(label)).isNotEmpty());
    }

    @Test
    void twoCharacterNamesHaveNoShortName() {
        assertThat(GAZETTEER
                        .regions()
                        .filter(region -> region.name().length() == 2 && region.type() != Region.Type.COUNTRY))
                .allSatisfy(region -> assertThat(region.shortNames()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "990100,甲市,甲地,TOWN,990000,gb,,,,,,,          | t.tsv:3: type 'TOWN' is not known",
                "990000,甲市,甲地,PREFECTURE_CITY,990000,gb,,,,,,, | t.tsv:3: code 990000 stands in line 2 already",
                "990100,甲市,甲地,PREFECTURE_CITY,980000,gb,,,,,,, | t.tsv:3: parent 980000 is not there",
                "990100,甲市,甲地,PREFECTURE_CITY,990100,gb,,,,,,, | t.tsv:3: parent 990100 is not of a higher level",
                "990100,甲市,甲地,PREFECTURE_CITY,,gb,,,,,,,       | t.tsv:3: 990100 needs a parent",
                "990100,甲市,甲,PREFECTURE_CITY,990000,gb,,,,,,,  | t.tsv:3: short name '甲' is shorter than two characters",
                "990100,甲市,甲地,PREFECTURE_CITY,990000,gb,91,1,,,,, | t.tsv:3: 91 degrees are more than 90",
                "990100,甲市,甲地,PREFECTURE_CITY,990000,gb,x,1,,,,,  | t.tsv:3: 'x' is not a number of degrees",
                "990100,甲市,甲地,PREFECTURE_CITY,990000,gb,1,,,,,,   | t.tsv:3: a latitude needs a longitude",
                "99010,甲市,甲地,PREFECTURE_CITY,990000,gb,,,,,,,     | t.tsv:3: code '99010' is not like \\d{6}",
                "990100,甲市,甲地,PREFECTURE_CITY,990000,own,,,,,,,   | t.tsv:3: code system 'own' is none of gb, statistics, local",
                "990100,,甲地,PREFECTURE_CITY,990000,gb,,,,,,,        | t.tsv:3: region 990100 has no name",
                "990100,甲市,甲地,PREFECTURE_CITY,990000,gb,,,,1,,X,guess | t.tsv:3: seat_by 'guess' is not known",
                "990100,甲市                                        | t.tsv:3: 2 cells instead of 13",
            })
    void whatCannotStandIsRefused(String row, String message) {
        String header =
                "code,name,short_names,type,parent,code_system,latitude,longitude,iso_3166_2,geonames_seat,abbreviation,seat_name,seat_by";
        String country = "990000,国家,,COUNTRY,,gb,,,,,,,";
        String table = String.join("\n", header, country, row).replace(',', '\t');
        assertThatThrownBy(() -> Gazetteer.read("t.tsv", new StringReader(table)))
                .isInstanceOf(UserException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code\tname"})
    void aTableNeedsItsColumns(String table) throws IOException {
        assertThatThrownBy(() -> Gazetteer.read("t.tsv", new StringReader(table)))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("t.tsv:1: the columns must be code, name,");
    }

    private static Region region(String code) {
        return GAZETTEER.byCode(code).orElseThrow();
    }
}
