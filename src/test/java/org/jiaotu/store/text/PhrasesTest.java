package org.jiaotu.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            县管校聘                      | "县管校聘"
            县管校聘 教师                 | "县管校聘" "教师"
            县管校聘　教师                | "县管校聘"　"教师"
            县管校聘 AND 教师             | "县管校聘" AND "教师"
            +县管校聘 -教师               | +"县管校聘" -"教师"
            (县管校聘 OR 轮岗)^2          | ("县管校聘" OR "轮岗")^2
            title:县管校聘                | title:"县管校聘"
            县管*                         | "县管"
            *管校*                        | "管校"
            县管校聘~2                    | "县管校聘"~2
            2021-2025年                   | "2021-2025年"
            5G教室                        | "5G教室"
            一\\:一                       | "一\\:一"
            县*聘                         | 县*聘
            县?聘                         | 县?聘
            "县管 校聘" 教师              | "县管 校聘" "教师"
            "县\\"管" 教                  | "县\\"管" "教"
            /县.*/                        | /县.*/
            [一 TO 二]                    | [一 TO 二]
            zunyi                         | zunyi
            zun*                          | zun*
            NOT zunyi                     | NOT zunyi
            "县管                         | ""县管"
            教\\                          | "教"\\
            `  `                          | `  `
            """)
    void chineseWordsBecomePhrases(String query, String expected) {
        assertThat(Phrases.quoted(query)).isEqualTo(expected);
    }

    @Test
    void longQueriesTakeTimeOfTheirLength() {
        String hostile = "\"\\".repeat(50_000) + "[{/".repeat(50_000) + "教*".repeat(50_000);
        assertThat(Phrases.quoted(hostile)).hasSizeGreaterThanOrEqualTo(300_000);
    }
}
