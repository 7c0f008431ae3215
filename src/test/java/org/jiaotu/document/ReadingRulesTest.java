package org.jiaotu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {
    @Test
    void loadsWhatComesWithJiaotu() {
        assertThat(ReadingRules.load().words("title")).contains("综述");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'综述' > r.txt:1: no list is named [null]",
                "'[titel]\n综述' > r.txt:2: no list is named [titel]",
                "'[title]\n综述\n总结\n综述' > r.txt:4: 综述 stands in line 2 already",
                "'# 注\n[date]\n(?<year>' > r.txt:3: ",
                "'[title]\n综述' > r.txt: no entries for",
            })
    void refusesAMistakeWithFileAndLine(String text, String complaint) {
        assertThatThrownBy(() -> ReadingRules.of("r.txt", text))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(complaint);
    }
}
